import type { Value, ValueMap } from "../../documents/value.ts";
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
