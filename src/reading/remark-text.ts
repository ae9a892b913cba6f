import type { Sentence } from "../values/texts/sentence.ts";
import { characterRemarks } from "./characters/character-remarks.ts";
import { countryRemarks } from "./countries/country-remarks.ts";
import { dateRemarks } from "./dates/date-remarks.ts";
import { periodRemarks } from "./dates/period-remarks.ts";
import type { Remark, Remarks } from "./remark.ts";

/** Each remark in words, as a sentence of a help; what is to be typed stands between backquotes where it is not a value alone. */
const sentences: Remarks = {
  ...characterRemarks,
  ...dateRemarks,
  ...periodRemarks,
  ...countryRemarks,
  "not-known": () => ({
    en: "leave it empty: what is not known is not written",
    ru: "оставьте поле пустым: что неизвестно, то не пишут",
    tg: "онро холӣ гузоред: он чи маълум нест, навишта намешавад",
    uz: "boʻsh qoldiring: nomaʼlum narsa yozilmaydi",
  }),
  commas: () => ({
    en: "A comma stands between the items of a list",
    ru: "между пунктами списка ставится запятая",
    tg: "байни бандҳои рӯйхат вергул гузошта мешавад",
    uz: "roʻyxat bandlari orasiga vergul qoʻyiladi",
  }),
};

/** A remark in words. */
export const remarkText = (remark: Remark): Sentence => (sentences[remark.is] as (remark: Remark) => Sentence)(remark);
