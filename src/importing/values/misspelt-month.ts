import { editDistance } from "../../values/texts/nearest.ts";

const months =
  "january february march april june july august september october november december января февраля марта апреля июня июля августа сентября октября ноября декабря январь февраль апрель июнь июль август сентябрь октябрь ноябрь декабрь yanvar fevral aprel avgust sentabr oktabr noyabr dekabr".split(
    " ",
  );

/** A date's text with the name of the month as it is spelt, where one word of it is near one name. */
export function withMonthSpelt(text: string): string | undefined {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const [word] = words;
  if (word === undefined || words.length !== 1) return undefined;
  const near = months.filter((month) => editDistance(word.toLowerCase(), month) <= (month.length > 6 ? 2 : 1));
  return near.length === 1 ? text.replace(word, near[0] ?? word) : undefined;
}
