import type { AnnualSection } from "../../kinds/annual-sections.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The title of what a section has in the annex. */
export const annexTitleOf = (name: AnnualSection, title: Sentence): Sentence =>
  ownTitles[name] ?? {
    en: `${title.en}: details`,
    ru: `${title.ru}: подробные данные`,
    tg: `${title.tg}: маълумоти муфассал`,
    uz: `${title.uz}: batafsil maʼlumot`,
  };

/** What tasks without a number are called, in the annex and where a section has no others. */
export const tasksTitle: Sentence = {
  en: "Tasks and aims of the plans",
  ru: "Задачи и цели планов",
  tg: "Вазифаҳо ва мақсадҳои нақшаҳо",
  uz: "Rejalardagi vazifa va maqsadlar",
};

const ownTitles: Readonly<Partial<Record<AnnualSection, Sentence>>> = {
  balance: { en: "Use of quotas", ru: "Использование квот", tg: "Истифодаи квотаҳо", uz: "Kvotalardan foydalanish" },
  implementation: {
    en: "Agreements one by one, with their evidence",
    ru: "Соглашения по отдельности и подтверждения их реализации",
    tg: "Созишномаҳо як-як ва далелҳои татбиқи онҳо",
    uz: "Shartnomalar birma-bir va ularning ijrosiga dalillar",
  },
  "visits-and-events": {
    en: "Chronicle of events",
    ru: "Хроника мероприятий",
    tg: "Солномаи чорабиниҳо",
    uz: "Tadbirlar xronikasi",
  },
  targets: tasksTitle,
};
