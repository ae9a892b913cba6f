import type { AnyRecord } from "./record.ts";
import type { Registry } from "./registry.ts";
import { roleOf } from "./roles.ts";

/** The record that was read from a file. */
export function recordInFile({ find, allOf }: Registry, file: string): AnyRecord | undefined {
  const { kind, id } = roleOf(file);
  if (!kind) return undefined;
  const found = find(kind, id);
  return found === undefined || found.file === file ? found : allOf(kind).find((record) => record.file === file);
}
