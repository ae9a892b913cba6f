/** Dates stay as ISO 8601 has them, which is how a query asks for them; a decade is written out: `1990s`. */
export const enDate = (text: string): string => text.replace(/^(\d{3})X(?=[~?]?$)/, "$10s");

const months = "January February March April May June July August September October November December".split(" ");

/** A day as sentences name it: `31 December 2019`. */
export function enDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
