import { fieldsOfKind } from "../../src/kinds/describe.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { AnyRecord } from "../../src/registry/record.ts";

/** A record with all it has: one that was kept looks its fields up when it is asked for them. */
export function plain(record: AnyRecord): Record<string, unknown> {
  const values = record as unknown as Record<string, unknown>;
  const names = ["kind", "id", "file", ...fieldsOfKind(kinds[record.kind]).keys()];
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}
