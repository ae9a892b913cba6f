import { settingsFile } from "../files/locate-registry.ts";
import { type FieldSpec, fieldsOf, fieldsOfKind } from "../kinds/describe.ts";
import { kinds } from "../kinds/index.ts";
import { settings } from "../kinds/settings-schema.ts";
import { roleOf } from "../registry/roles.ts";

/** The fields of a file of the registry in canonical order; `undefined` for a file of no kind. */
export function fieldSpecsOf(file: string): ReadonlyMap<string, FieldSpec> | undefined {
  if (file === settingsFile) return fieldsOf(settings);
  const { kind } = roleOf(file);
  return kind && fieldsOfKind(kinds[kind]);
}
