import { countSentence } from "../../../locales/number-sentences.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { type Count, exactly, isExact } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { RankedMeasure } from "./finding.ts";
import { places, rankedNouns } from "./ranked-nouns.ts";
import { shareSentence, sharesSentence } from "./share.ts";

/** The first in a ranking: its places in the sentence, its number, and that of the whole. */
export type FirstPlace = {
  readonly measure: RankedMeasure;
  readonly names: readonly string[];
  readonly count: Count;
  readonly total: Count;
};

/** All of a measure are of one country. */
export const allOfOne = ({ measure, names, count }: FirstPlace): Sentence => {
  const { en, ru, tg, uz } = rankedNouns[measure];
  const [first, number] = [places(names), countSentence(count)];
  return {
    en: `All ${number.en} ${en[0]} ${en[1]} ${en[2]} ${first.en}`,
    ru: `Единственная страна по числу ${ru}: ${first.ru} — все ${number.ru}`,
    tg: `Аз рӯи шумораи ${tg} ягона кишвар: ${first.tg} — ҳамагӣ ${number.tg}`,
    uz: `${upperFirst(uz[0])} soni boʻyicha yagona mamlakat – ${first.uz}: jami ${number.uz} ${uz[1]}`,
  };
};

/** One country has more than any other, with its share as far as the numbers tell it. */
export const firstOfSeveral = (place: FirstPlace): Sentence => {
  const { measure, names, count, total } = place;
  const { en, ru, tg, uz } = rankedNouns[measure];
  const [first, number, whole] = [places(names), countSentence(count), countSentence(total)];
  const share = sharesSentence(count, total);
  if (!isExact(count) || !isExact(total)) {
    const ofAll = (text: (share: Sentence) => string): string => (share ? text(share) : "");
    return {
      en: `More ${en[0]} ${en[1]} ${en[2]} ${first.en} than ${en[2]} any other country (${number.en}${ofAll((it) => ` of the ${whole.en}; ${it.en}`)})`,
      ru: `Больше всего ${ru}: ${first.ru} — ${number.ru}${ofAll((it) => ` (${it.ru}; всего — ${whole.ru})`)}`,
      tg: `Аз рӯи шумораи ${tg} ҷойи аввал: ${first.tg} — ${number.tg}${ofAll((it) => ` (${it.tg}; ҳамагӣ ${whole.tg})`)}`,
      uz: `${upperFirst(uz[0])} soni boʻyicha birinchi oʻrinda ${first.uz}: ${number.uz} ${uz[1]}${ofAll((it) => ` (${it.uz}; jami ${whole.uz})`)}`,
    };
  }
  const percent = (language: keyof Sentence): string => (share ? ` (${share[language]})` : "");
  return {
    en: `${number.en} of the ${whole.en} ${en[0]} ${en[1]} ${en[2]} ${first.en}${percent("en")}`,
    ru: `Больше всего ${ru}: ${first.ru} — ${number.ru} из ${whole.ru}${percent("ru")}`,
    tg: `Аз рӯи шумораи ${tg} ҷойи аввал: ${first.tg} — ${number.tg} аз ${whole.tg}${percent("tg")}`,
    uz: `${upperFirst(uz[0])} soni boʻyicha birinchi oʻrinda ${first.uz}: ${whole.uz} ${uz[1]}dan ${number.uz} ${own[uz[1]]}${percent("uz")}`,
  };
};

/** Of `nafar` and `ta` the forms after "8 …dan 5 …". */
const own = { nafar: "nafari", ta: "tasi" } as const;

/** Several countries have as many as each other, and more than any other. */
export const firstTogether = ({ measure, names, count }: FirstPlace): Sentence => {
  const { en, ru, tg, uz } = rankedNouns[measure];
  const [first, number] = [places(names), countSentence(count)];
  return {
    en: `No other country has as many ${en[0]} as ${first.en} (${number.en} each)`,
    ru: `Больше всего ${ru}: ${first.ru} — по ${number.ru}`,
    tg: `Аз рӯи шумораи ${tg} ҷойи аввалро ${first.tg} доранд — ҳар кадом ${number.tg}`,
    uz: `${upperFirst(uz[0])} soni boʻyicha birinchi oʻrinda ${first.uz}: har biri ${number.uz} ${uz[1]}`,
  };
};

/** Who comes after the first. */
export const thenSecond = (names: readonly string[], count: Count): Sentence => {
  const [second, number] = [places(names), countSentence(count)];
  const isOne = names.length === 1;
  return {
    en: `; ${second.en} ${isOne ? "is" : "are"} second (${number.en}${isOne ? "" : " each"})`,
    ru: `; на втором месте ${second.ru} — ${isOne ? "" : "по "}${number.ru}`,
    tg: `; ҷойи дуюм: ${second.tg} — ${isOne ? "" : "ҳар кадом "}${number.tg}`,
    uz: `; ikkinchi oʻrinda ${second.uz}: ${isOne ? "" : "har biri "}${number.uz}`,
  };
};

/** What has no date could make another the first. */
export const undatedCouldChange = (measure: RankedMeasure, undated: Count | undefined): Sentence => {
  if (!undated)
    return {
      en: "; those without a date could change this",
      ru: "; записи без даты могут это изменить",
      tg: "; сабтҳои бе сана метавонанд инро тағйир диҳанд",
      uz: "; sanasi yoʻqlari buni oʻzgartirishi mumkin",
    };
  const number = countSentence(undated);
  const { tgOne, uz } = rankedNouns[measure];
  const isOne = isExact(undated) && undated.min === 1;
  return {
    en: `; the ${number.en} without a date could change this`,
    ru: `; ещё ${number.ru} без даты ${isOne ? "может" : "могут"} это изменить`,
    tg: `; ${number.tg} ${tgOne}и бе сана метавонанд инро тағйир диҳанд`,
    uz: `; sanasi yoʻq ${number.uz} ${own[uz[1]]} buni oʻzgartirishi mumkin`,
  };
};

/** Three countries have most of a measure. */
export const mostOfThree = (
  measure: RankedMeasure,
  names: readonly string[],
  sum: number,
  total: number,
): Sentence | undefined => {
  const share = shareSentence(sum, total);
  if (!share) return undefined;
  const { en, ru, tg, uz } = rankedNouns[measure];
  const [three, whole] = [places(names), countSentence(exactly(total))];
  return {
    en: `${share.en} of the ${whole.en} ${en[0]} ${en[1]} ${en[2]} three countries: ${three.en}.`,
    ru: `На три страны приходится ${share.ru} от числа ${ru} (${whole.ru}): ${three.ru}.`,
    tg: `${share.tg} шумораи ${tg} (${whole.tg}) ба се кишвар рост меояд: ${three.tg}.`,
    uz: `${upperFirst(uz[0])} sonining (${whole.uz}) ${share.uz} qismi uch mamlakatga toʻgʻri keladi: ${three.uz}.`,
  };
};
