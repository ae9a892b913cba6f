import { enPercent } from "../../../locales/en/en-number.ts";
import { ruPercent } from "../../../locales/ru/ru-number.ts";
import { tgPercent } from "../../../locales/tg/tg-number.ts";
import { uzPercent } from "../../../locales/uz/uz-number.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** A share in words, in whole percents; none where rounding would make it nothing or all. */
export function shareSentence(part: number, whole: number): Sentence | undefined {
  const share = Math.round((part / whole) * 100) / 100;
  if (share <= 0 || (share >= 1 && part < whole)) return undefined;
  return { en: enPercent(share), ru: ruPercent(share), tg: tgPercent(share), uz: uzPercent(share) };
}
