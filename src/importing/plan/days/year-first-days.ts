import type { FieldText, RowTexts } from "../rows/row-texts.ts";

/** A day with its year first and points, where it is known that the month comes before the day. */
const yearFirst = /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/;
/** Headings of lists in which no day is written before its month. */
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Rows in which such days are written with dashes: below headings of East Asia, and below others where days above 12 show it. */
export function withYearFirstDays(rows: readonly RowTexts[]): readonly RowTexts[] {
  const shown = headingsOf(rows);
  if (shown.size === 0) return rows;
  return rows.map((row) => {
    const changed = [...row.fields].flatMap(([target, written]) => {
      const text = shown.has(written.heading ?? "") ? inDashes(written) : undefined;
      return text === undefined ? [] : [[target, { ...written, text }] as const];
    });
    return changed.length === 0 ? row : { ...row, fields: new Map([...row.fields, ...changed]) };
  });
}

function headingsOf(rows: readonly RowTexts[]): ReadonlySet<string> {
  const signs = new Map<string, Set<Sign>>();
  for (const { fields } of rows)
    for (const { text, heading = "" } of fields.values()) {
      const sign = signIn(text, heading);
      if (sign) signs.set(heading, (signs.get(heading) ?? new Set()).add(sign));
    }
  return new Set([...signs].flatMap(([heading, seen]) => (seen.has("contrary") ? [] : [heading])));
}

type Sign = "month-first" | "contrary";

function signIn(text: string, heading: string): Sign | undefined {
  const [, , month, day] = text[4] === "." ? (yearFirst.exec(text) ?? []) : [];
  if (month === undefined) return undefined;
  if (Number(month) > 12) return "contrary";
  return Number(day) > 12 || eastAsian.test(heading) ? "month-first" : undefined;
}

function inDashes({ text }: FieldText): string | undefined {
  const [, year, month = "", day = ""] = yearFirst.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
