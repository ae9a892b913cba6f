/** Days and years worked out as plainly as can be, to hold hamkor's own against. */

/** From which day to which a date can mean: `2018-06~` is some day of June 2018. */
export function spanOf(written: string): readonly [first: string, last: string] {
  if (/^...X/.test(written)) return [`${written.slice(0, 3)}0-01-01`, `${written.slice(0, 3)}9-12-31`];
  const [year = "", month, day] = written.replace(/[~?]$/, "").split("-");
  if (day) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${lastDay}`];
}

/** The first and last day of a term; academic years begin in September. */
export function termDays(written: string): readonly [first: string, last: string] {
  const [, year = "", part = "1", of = "1"] = /^(\d{4})\/\d{4}(?:-(\d)\/(\d))?$/.exec(written) ?? [];
  const months = 12 / Number(of);
  const day = (month: number, offset: number): string =>
    new Date(Date.UTC(Number(year), 8 + month, 1 + offset)).toISOString().slice(0, 10);
  return [day((Number(part) - 1) * months, 0), day(Number(part) * months, -1)];
}

/** Days that stand for all a date can mean: its first, its last, and those on either side of a new year of either kind. */
export function daysOf(written: string): string[] {
  const [first, last] = spanOf(written);
  const years = Array.from({ length: 10 }, (_, index) => Number(first.slice(0, 4)) + index);
  const turns = years
    .flatMap((year) => [`${year}-01-01`, `${year}-08-31`, `${year}-09-01`, `${year}-12-31`])
    .filter((day) => day > first && day < last);
  return [...new Set([first, ...turns, last])];
}

/** The number of the year a day lies in; an academic one is called by the year it begins in. */
export const yearOf = (day: string, kind: "calendar" | "academic"): number =>
  Number(day.slice(0, 4)) - (kind === "academic" && day.slice(5) < "09-01" ? 1 : 0);

export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
