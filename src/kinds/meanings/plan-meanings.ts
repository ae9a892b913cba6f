import type { plans } from "../plans.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import { commonMeanings, doneMeanings, institutionMeaning, measuredMeanings } from "./shared-meanings.ts";

/** What the fields of a plan mean. */
export const planMeanings: FieldMeanings<typeof plans.fields> = {
  ...institutionMeaning,
  title: { en: "What the plan is called.", ru: "Название плана.", tg: "Унвони нақша.", uz: "Reja nomi." },
  period: {
    en: "The year, term or date it is for; absent: standing.",
    ru: "Год, период или дата, на которые составлен; если не указано — постоянный.",
    tg: "Сол, давра ё санае, ки барои он аст; агар набошад, доимӣ.",
    uz: "Qaysi yil, davr yoki sanaga; boʻlmasa, doimiy.",
  },
  targets: {
    en: "What is to be reached; one without a measure is a task or a proposal.",
    ru: "Чего надо достичь; без показателя — это задача или предложение.",
    tg: "Ба чӣ бояд расид; бе нишондиҳанда он супориш ё пешниҳод аст.",
    uz: "Nimaga erishish kerak; koʻrsatkichsizi — vazifa yoki taklif.",
  },
  ...within("targets", {
    text: {
      en: "What is to be reached or done.",
      ru: "Чего надо достичь или что сделать.",
      tg: "Ба чӣ бояд расид ё чӣ бояд кард.",
      uz: "Nimaga erishish yoki nima qilish kerak.",
    },
    ...measuredMeanings,
    ...doneMeanings,
    evidence: {
      en: "Records that show it was done, as kind/id.",
      ru: "Записи, подтверждающие выполнение, в виде раздел/id.",
      tg: "Сабтҳое, ки иҷрошро нишон медиҳанд, дар шакли kind/id.",
      uz: "Bajarilganini koʻrsatadigan yozuvlar, kind/id koʻrinishida.",
    },
  }),
  ...commonMeanings,
};
