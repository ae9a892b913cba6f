/** Dates stay as ISO 8601 has them, which is how a query asks for them; a decade is written out: `1990s`. */
export const enDate = (text: string): string => text.replace(/^(\d{3})X(?=[~?]?$)/, "$10s");

const parts: Readonly<Record<string, string>> = { 2: "semester", 3: "trimester", 4: "quarter" };

/** A term as sentences name it: `2018/19, 2nd semester`. */
const termInText = (text: string): string => text.replace(/^(\d{4}\/)\d\d(\d\d)-(\d)\/(\d)$/, termText);

function termText(_: string, start: string, end: string, part: string, of: string): string {
  const years = `${start}${end}`;
  return of === "1" ? years : `${years}, ${ordinal(part)} ${parts[of] ?? `part of ${of}`}`;
}

const ordinal = (part: string): string => `${part}${endings[part] ?? "th"}`;

const endings: Readonly<Record<string, string>> = { 1: "st", 2: "nd", 3: "rd" };

const months = "January February March April May June July August September October November December".split(" ");

/** A date as sentences name it: `31 December 2019`, `December 2019`, `about 2019` or `2018/19, 2nd semester`. */
export function enDateInText(text: string): string {
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?]?)$/.exec(text) ?? [];
  if (year === undefined) return termInText(enDate(text));
  const named = month === undefined ? undefined : months[Number(month) - 1];
  const date = [day && String(Number(day)), named, year].filter(Boolean).join(" ");
  return `${mark === "~" ? "about " : ""}${date}${mark === "?" ? " (uncertain)" : ""}`;
}
