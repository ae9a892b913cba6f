import type { Value } from "../../src/documents/value.ts";
import type { CellMeaning } from "../../src/importing/values/cell-meaning.ts";
import { readCell } from "../../src/importing/values/read-cell.ts";
import { readPeriod } from "../../src/importing/values/read-period.ts";
import { fieldsOfKind, specAt } from "../../src/kinds/describe.ts";
import type { KindName } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { anywhere, type ReadingContext } from "../../src/reading/reading-context.ts";

const context: ReadingContext = { ...anywhere, dayOrder: "dmy" };

/** What a cell says of a field of a record that was signed on 15 March 2020: values as JSON, `?` and what is offered, or nothing. */
export function cellOf(kind: KindName, target: string, text: string): string {
  const fields = fieldsOfKind(kinds[kind]);
  const spec = specAt(fields, target.split("."));
  if (!spec) throw new Error(`no field ${target}`);
  const meaning = readCell(text, {
    ...{ target, spec, context, from: "2020-03-15", isBegun: true, heading: undefined },
    has: (field) => fields.has(field),
    isFilled: (field) => field === "signed",
    isList: false,
    isAnswer: false,
    ownWord: () => undefined,
    currency: undefined,
  });
  return said(meaning, target);
}

/** The same of a cell with two dates of a journey. */
export const periodOf = (text: string): string =>
  said(
    readPeriod(text, {
      ...{ starts: "starts", ends: "ends", context, from: undefined },
      has: (field) => fieldsOfKind(kinds.mobilities).has(field),
    }),
    "",
  );

function said(meaning: CellMeaning, target: string): string {
  if (meaning.is === "nothing") return meaning.words === undefined ? "nothing" : `nothing, ${meaning.words}`;
  if (meaning.is === "doubt") return ["?", ...meaning.choices.map(({ value }) => value)].join(" ");
  const values = Object.entries(meaning.values).map(([field, value]) =>
    field === target ? textOf(value) : `${field} ${textOf(value)}`,
  );
  return values.join(", ");
}

const textOf = (value: Value): string => (typeof value === "string" ? value : JSON.stringify(value));
