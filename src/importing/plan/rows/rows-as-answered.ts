import type { Mapping } from "../../mapping/mapping.ts";
import { daysBesideNames } from "../days/days-beside-names.ts";
import { withDaysOfTitles } from "../days/days-in-titles.ts";
import { withYearFirstDays } from "../days/year-first-days.ts";
import type { Questions } from "../questions.ts";
import { unknownNumbers, withNumberOfPersons } from "./numbers-of-persons.ts";
import type { RowTexts } from "./row-texts.ts";

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
