/** Dates stay as ISO 8601 has them, which is how a query asks for them; a decade is written out: `1990s`. */
export const enDate = (text: string): string => text.replace(/^(\d{3})X(?=[~?]?$)/, "$10s");

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day in a sentence: `31 December 2019`; all else as it was written. */
export function longDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : text;
}
