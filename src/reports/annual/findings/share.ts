import { enPercent } from "../../../locales/en/en-number.ts";
import { ruPercent } from "../../../locales/ru/ru-number.ts";
import { tgPercent } from "../../../locales/tg/tg-number.ts";
import { uzPercent } from "../../../locales/uz/uz-number.ts";
import { type Count, isExact } from "../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";

/** A share in words, in whole percents; none where rounding would make it nothing or all. */
export function shareSentence(part: number, whole: number): Sentence | undefined {
  const share = Math.round((part / whole) * 100) / 100;
  if (share <= 0 || (share >= 1 && part < whole)) return undefined;
  return { en: enPercent(share), ru: ruPercent(share), tg: tgPercent(share), uz: uzPercent(share) };
}

/** The least and the most that a share may be, in words; none where it is an estimate or could be anything. */
export function sharesSentence(part: Count, whole: Count): Sentence | undefined {
  if (part.approximate || whole.approximate || part.max === null || whole.max === null) return undefined;
  if (isExact(part) && isExact(whole)) return shareSentence(part.min, whole.min);
  const [least, most] = [shareSentence(part.min, whole.max), shareSentence(part.max, whole.min)];
  if (!least || !most) return undefined;
  return sentenceOf((language) =>
    least[language] === most[language] ? least[language] : `${least[language].replace(/\s?%$/, "")}–${most[language]}`,
  );
}
