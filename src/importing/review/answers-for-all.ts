import type { SheetTable } from "../../sheets/sheet-table.ts";
import { type Answers, type Mapping, noRecord, type Target } from "../mapping/mapping.ts";
import { type Plan, type RowAnswers, rowKey } from "../plan/plan.ts";
import { rowTexts } from "../plan/rows/row-texts.ts";

/** A text of a field in the rows of a review: what was answered in each, nothing where it still waits or was not answered. */
type Answered = { readonly field: Target; readonly text: string; readonly answers: (string | undefined)[] };

/**
 * What a review says of texts as such: where a text stands in several rows and all of them got the same answer, it holds for further
 * rows too. An answer that a row makes no record is that row's own.
 */
export function answersForAll(
  tables: readonly SheetTable[],
  mapping: Mapping,
  rowAnswers: RowAnswers,
  plan: Plan,
): Answers {
  const found: Record<Target, Record<string, string>> = {};
  for (const { field, text, answers } of answeredTexts(tables, mapping, rowAnswers, plan)) {
    const [first, ...others] = answers;
    if (first === undefined || first === noRecord || others.length === 0) continue;
    if (others.every((answer) => answer === first)) found[field] = { ...found[field], [text]: first };
  }
  return found;
}

function answeredTexts(
  tables: readonly SheetTable[],
  mapping: Mapping,
  rowAnswers: RowAnswers,
  plan: Plan,
): Iterable<Answered> {
  const waiting = new Set(plan.rows.filter(({ is }) => is === "review").map(rowKey));
  const fields = new Set([...rowAnswers.values()].flatMap((answers) => Object.keys(answers)));
  const texts = new Map<string, Answered>();
  for (const row of tables.flatMap((table) => rowTexts(table, mapping)))
    for (const field of fields) {
      const text = row.fields.get(field)?.text;
      if (text === undefined) continue;
      const entry = texts.get(`${field}\n${text}`) ?? { field, text, answers: [] };
      entry.answers.push(waiting.has(rowKey(row)) ? undefined : rowAnswers.get(rowKey(row))?.[field]);
      texts.set(`${field}\n${text}`, entry);
    }
  return texts.values();
}
