import { isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { writtenText } from "../../formatting/write-text.ts";
import { type ColumnUse, type FieldTexts, type Mapping, notSaid, parenthesis } from "./mapping.ts";

/**
 * A mapping as the text of its file, in YAML, always the same for the same mapping: columns in the order of the sheet, each with
 * the field it fills, `notes` or `skip`; what all rows have; and the answers that were given.
 */
export function mappingText({ kind, columns, always, sheets, answers }: Mapping): string {
  const parts: ValueMap = {
    kind,
    columns: Object.fromEntries(Object.entries(columns).map(([name, use]) => [name, useText(use)])),
    ...(hasAny(always) ? { always } : {}),
    ...(hasAny(withoutEmpty(sheets)) ? { sheets: withoutEmpty(sheets) } : {}),
    ...(hasAny(withoutEmpty(answers)) ? { answers: withNames(withoutEmpty(answers)) } : {}),
  };
  return `${linesOf(parts, "").join("\n")}\n`;
}

const hasAny = (map: FieldTexts | Readonly<Record<string, FieldTexts>>): boolean => Object.keys(map).length > 0;

const withoutEmpty = (maps: Readonly<Record<string, FieldTexts>>): Readonly<Record<string, FieldTexts>> =>
  Object.fromEntries(Object.entries(maps).filter(([, texts]) => hasAny(texts)));

const withNames = (answers: Mapping["answers"]): Mapping["answers"] =>
  Object.fromEntries(
    Object.entries(answers).map(([field, texts]) => [
      field,
      Object.fromEntries(Object.entries(texts).map(([typed, answer]) => [typed === "" ? notSaid : typed, answer])),
    ]),
  );

/** `signed`, `list of aliases`, `notes`, `skip`, `starts to ends`, `ids.erasmus_code / name`, or a map of labels. */
function useText(use: ColumnUse): Value {
  switch (use.is) {
    case "field":
      return use.field === "notes" ? "notes as they are" : use.isList ? `list of ${use.field}` : use.field;
    case "period":
      return `${use.starts} to ${use.ends}`;
    case "parts":
      return `${use.fields.join(use.separator)}${use.separator === parenthesis ? ")" : ""}`;
    case "labelled":
      return { ...(use.lead === undefined ? {} : { lead: use.lead }), labels: use.labels };
    default:
      return use.is;
  }
}

function linesOf(map: ValueMap, indent: string): string[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const key = `${indent}${writtenText(name)}:`;
    if (isMap(value)) return Object.keys(value).length === 0 ? [`${key} {}`] : [key, ...linesOf(value, `${indent}  `)];
    return [`${key} ${writtenText(String(value))}`];
  });
}
