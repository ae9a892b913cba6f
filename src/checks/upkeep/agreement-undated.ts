import { agreementsProper, baseOf, isAddendum } from "../../derived/agreements/addenda.ts";
import { stateOfAgreement } from "../../derived/agreements/state.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement has no dates, so it is unknown whether it is in force. */
export const agreementUndated = defineCheck({
  id: "agreement-undated",
  severity: "info",
  summary: {
    en: "An agreement has no date, so nobody can tell whether it is in force.",
    ru: "У соглашения нет ни одной даты, поэтому неизвестно, действует ли оно.",
    tg: "Созишнома ягон сана надорад, бинобар ин маълум нест, ки амал мекунад ё не.",
    uz: "Shartnomaning birorta ham sanasi yoʻq, shuning uchun u amaldami yoki yoʻqmi – nomaʼlum.",
  },
  why: {
    en: "It is missing from the agreements in force and from every table by year.",
    ru: "Его нет среди действующих соглашений и ни в одной таблице по годам.",
    tg: "Он дар қатори созишномаҳои амалкунанда ва дар ягон ҷадвали солҳо нест.",
    uz: "U amaldagi shartnomalar orasida ham, yillar boʻyicha jadvallarda ham yoʻq.",
  },
  fix: {
    en: "Look for the paper and add `signed`; or add `confirmed`, the day on which a source says it is in force.",
    ru: "Найдите документ и добавьте `signed`; или добавьте `confirmed` — день, на который источник подтверждает, что соглашение действует.",
    tg: "Ҳуҷҷатро ёфта, `signed` илова кунед; ё `confirmed` илова кунед — рӯзе, ки манбаъ амал кардани созишномаро тасдиқ мекунад.",
    uz: "Hujjatni topib, `signed` sanasini qoʻshing; yoki `confirmed` – manba shartnoma amalda ekanini tasdiqlagan kunni qoʻshing.",
  },
  example: {
    wrong: "partners: [riga-tu]\ntype: cooperation",
    right: "partners: [riga-tu]\ntype: cooperation\nsigned: 2012",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      if (stateOfAgreement(agreement, registry, today) !== "undated") continue;
      yield { at: agreement, field: [], part: "first-line", message: noDate, help: addDate };
    }
    for (const addendum of registry.records.agreements.filter(isAddendum)) {
      if (isDated(addendum) || addendum.stage || !baseOf(addendum, registry)) continue;
      yield { at: addendum, field: [], part: "first-line", message: noDateOfAddendum, help: addDateOfAddendum };
    }
  },
});

const noDate: Sentence = {
  en: "this agreement has no date",
  ru: "у этого соглашения нет даты",
  tg: "ин созишнома сана надорад",
  uz: "bu shartnomaning sanasi yoʻq",
};

const addDate: Sentence = {
  en: "add `signed`, or `confirmed` with the day a source says it is in force",
  ru: "добавьте `signed` или `confirmed`: день, на который источник подтверждает, что соглашение действует",
  tg: "`signed` ё `confirmed` илова кунед; `confirmed` рӯзест, ки манбаъ амал кардани созишномаро тасдиқ мекунад",
  uz: "`signed` yoki `confirmed` qoʻshing; `confirmed` – manba shartnoma amalda ekanini tasdiqlagan kun",
};

const noDateOfAddendum: Sentence = {
  en: "this addendum does not say from when it holds, and so it changes nothing",
  ru: "не указано, с какого дня действует это дополнение, поэтому оно ничего не меняет",
  tg: "нишон дода нашудааст, ки ин илова аз кадом рӯз амал мекунад, бинобар ин он чизеро тағйир намедиҳад",
  uz: "bu qoʻshimcha qaysi kundan amal qilishi koʻrsatilmagan, shuning uchun u hech narsani oʻzgartirmaydi",
};

const addDateOfAddendum: Sentence = {
  en: "add `signed`, or `starts`",
  ru: "добавьте `signed` или `starts`",
  tg: "`signed` ё `starts` илова кунед",
  uz: "`signed` yoki `starts` qoʻshing",
};

const isDated = ({ starts, signed, confirmed }: Agreement): boolean => (starts ?? signed ?? confirmed) !== undefined;
