import type { Agreement, Project } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** A stage and a date contradict each other. */
export const stageContradictsDates = defineCheck({
  id: "stage-contradicts-dates",
  severity: "warning",
  summary: {
    en: "A stage and a date contradict each other: in preparation, yet signed.",
    ru: "Стадия и дата противоречат друг другу: готовится, хотя подписано.",
    tg: "Марҳила ва сана ба ҳам мухолифанд: дар ҳоли таҳия, вале имзошуда.",
    uz: "Bosqich va sana bir-biriga zid: tayyorlanmoqda deyilgan, lekin imzolangan.",
  },
  why: {
    en: "The stage decides, so a signed agreement is left out of every count.",
    ru: "Решает стадия, поэтому подписанное соглашение не попадает ни в один подсчёт.",
    tg: "Марҳила ҳалкунанда аст, бинобар ин созишномаи имзошуда дар ягон ҳисоб дида намешавад.",
    uz: "Bosqich hal qiladi, shuning uchun imzolangan shartnoma hech bir hisobga kirmaydi.",
  },
  fix: {
    en: "Take `stage` out when the paper is signed, or when the project's dates are known.",
    ru: "Уберите `stage`, когда соглашение подписано или когда известны даты проекта.",
    tg: "Вақте ки созишнома имзо шудааст ё санаҳои лоиҳа маълуманд, `stage`-ро нест кунед.",
    uz: "Shartnoma imzolangach yoki loyiha sanalari maʼlum boʻlgach, `stage` maydonini olib tashlang.",
  },
  example: { wrong: "stage: in-preparation\nsigned: 2018-08-24", right: "signed: 2018-08-24" },
  reads: { agreements: "all", projects: "all" },
  *run({ registry }) {
    for (const record of [...registry.allOf("agreements"), ...registry.allOf("projects")]) {
      const { stage } = record;
      const date = stage && contradictingDate(record);
      if (stage && date) yield { at: record, field: ["stage"], message: contradicts(stage, date), help: takeOut };
    }
  },
});

const contradicts = (stage: string, date: string): Sentence => ({
  en: `the stage says ${stage}, and \`${date}\` has a date`,
  ru: `в \`stage\` стоит \`${stage}\`, а в \`${date}\` есть дата`,
  tg: `дар \`stage\` калимаи \`${stage}\` навишта шудааст, вале дар \`${date}\` сана ҳаст`,
  uz: `\`stage\` maydonida \`${stage}\` deyilgan, \`${date}\` maydonida esa sana bor`,
});

const takeOut: Sentence = {
  en: "take `stage` out: the dates tell the state",
  ru: "уберите `stage`: статус виден из дат",
  tg: "`stage`-ро нест кунед: ҳолат аз санаҳо маълум аст",
  uz: "`stage` maydonini olib tashlang: holati sanalardan maʼlum",
};

/** The date field that contradicts a record's stage, if any. */
function contradictingDate(record: Agreement | Project): string | undefined {
  if (record.kind === "agreements")
    return firstGiven({ signed: record.signed, confirmed: record.confirmed, terminated: record.terminated });
  // With an end on record, `running` would stay when the end has come; `completed` cannot become untrue.
  return record.stage === "running" ? firstGiven({ ends: record.ends }) : undefined;
}

const firstGiven = (dates: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(dates).find((name) => dates[name] !== undefined);
