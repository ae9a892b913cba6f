import { namingFields } from "../../changes/references/naming-fields.ts";
import { withValueAt } from "../../changes/value-at.ts";
import type { Value, ValueMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { WrittenBefore } from "./plan.ts";

/**
 * What the imports of a list wrote, as the text of the file beside its mapping: a record a line, in the order of names, its fields
 * in JSON, so that two people's imports merge line by line.
 */
export const writtenText = (written: WrittenBefore): string =>
  [...written.keys()]
    .sort()
    .map((record) => `${record} ${JSON.stringify(written.get(record))}\n`)
    .join("");

/** The same read back. A line that is damaged is left out: what is on file then counts as written by hand, and stays. */
export function readWritten(text: string): WrittenBefore {
  const written = new Map<string, ValueMap>();
  for (const line of text.split(/\r?\n/)) {
    const [, record = "", json = ""] = /^(\S+\/\S+) (\{.*\})$/.exec(line) ?? [];
    const fields = record === "" ? undefined : fieldsIn(json);
    if (fields) written.set(record, fields);
  }
  return written;
}

/**
 * The same text where records have other names: those that were renamed, and those that others have taken in, which keep a line of
 * their own if they have one. Damaged lines stay.
 */
export function writtenWithNewNames(text: string, newNameOf: (record: string) => string): string {
  const lines = text.split(/(?<=\n)/);
  const names = new Set(lines.map((line) => line.slice(0, line.indexOf(" "))));
  return lines
    .map((line) => {
      const [, record = "", json = "", end = ""] = /^(\S+\/\S+) (\{.*\})(\r?\n?)$/.exec(line) ?? [];
      const fields = record === "" ? undefined : fieldsIn(json);
      if (!fields) return line;
      const name = newNameOf(record);
      const kept = name !== record && names.has(name) ? record : name;
      return `${kept} ${JSON.stringify(withNewNames(record, fields, newNameOf))}${end}`;
    })
    .join("");
}

/** The fields of a record, or what a row is, with new names where they name records. */
function withNewNames(record: string, fields: ValueMap, newNameOf: (record: string) => string): ValueMap {
  const kind = parseRecordName(record)?.kind;
  if (!kind) return typeof fields["record"] === "string" ? { record: newNameOf(fields["record"]) } : fields;
  let renamed = fields;
  for (const found of namingFields(fields, fieldsOfKind(kinds[kind]))) {
    if (found.is !== "reference") continue;
    const { path, written, to } = found;
    const named = to === undefined ? newNameOf(written) : newNameOf(`${to}/${written}`).slice(to.length + 1);
    renamed = withValueAt(renamed, path, named);
  }
  return renamed;
}

function fieldsIn(json: string): ValueMap | undefined {
  try {
    const fields: unknown = JSON.parse(json);
    return isValue(fields) && typeof fields === "object" && !Array.isArray(fields) ? (fields as ValueMap) : undefined;
  } catch {
    return undefined;
  }
}

/** Texts, lists and maps, as records are made of. */
const isValue = (value: unknown): value is Value =>
  typeof value === "string" || (typeof value === "object" && value !== null && Object.values(value).every(isValue));
