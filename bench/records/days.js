/** Days are counted from 1970-01-01; dates are written as far as people tend to know them. */

/** The day on which every question of the benchmark is asked. */
export const today = "2025-12-31";

/** @param {string} text `YYYY-MM-DD` */
export const dayOf = (text) => Date.parse(text) / 86_400_000;

/** @param {number} day */
export const dayText = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** @param {number} day */
export const yearOf = (day) => Number(dayText(day).slice(0, 4));

/**
 * A day as somebody wrote it down: in full, to the month or to the year, now and then as uncertain. What is written
 * always holds the day itself, so that whatever is true of the day can be true of the date.
 * @param {import("./random.js").Random} random
 * @param {number} day
 */
export function written(random, day) {
  const text = dayText(day);
  const length = Number(random.weighted({ 10: 70, 7: 18, 4: 12 }));
  return text.slice(0, length) + random.weighted({ "": 92, "~": 6, "?": 2 });
}

/**
 * The academic year or one of its two terms in which a day lies, and its first day; the year begins on 1 September.
 * @param {import("./random.js").Random} random
 * @param {number} day
 */
export function termOf(random, day) {
  const [year, month] = dayText(day).split("-").map(Number);
  const first = month >= 9 ? year : year - 1;
  const years = `${first}/${first + 1}`;
  if (random.chance(0.3)) return { term: years, begins: dayOf(`${first}-09-01`) };
  const isAutumn = month >= 9 || month <= 2;
  return isAutumn
    ? { term: `${years}-1/2`, begins: dayOf(`${first}-09-01`) }
    : { term: `${years}-2/2`, begins: dayOf(`${first + 1}-03-01`) };
}
