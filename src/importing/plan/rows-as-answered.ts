import type { Mapping } from "../mapping/mapping.ts";
import { daysBesideNames } from "./days-beside-names.ts";
import { withDaysOfTitles } from "./days-in-titles.ts";
import { unknownNumbers, withNumberOfPersons } from "./numbers-of-persons.ts";
import type { Questions } from "./questions.ts";
import type { RowTexts } from "./row-texts.ts";
import { withYearFirstDays } from "./year-first-days.ts";

/** Rows as they are read: with what was answered of whole columns. */
export function rowsAsAnswered(written: readonly RowTexts[], mapping: Mapping, questions: Questions) {
  const { rows, isAsked } = daysBesideNames(withDaysOfTitles(withYearFirstDays(written), mapping), mapping, questions);
  const numbers = unknownNumbers(rows, mapping);
  return {
    rows: numbers ? rows.map((row) => withNumberOfPersons(row, numbers, questions)) : rows,
    numbers,
    hasDaysAsked: isAsked,
  };
}
