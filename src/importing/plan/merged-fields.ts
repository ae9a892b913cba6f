import { isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";

/**
 * What a row says of a record on file, with what the record has beside it in the same maps: the other identifiers, the text in
 * other languages than that of the list, where one is given.
 */
export function mergedFields(said: ValueMap, onFile: ValueMap, kind: KindName, language: string | undefined): ValueMap {
  const specs = fieldsOfKind(kinds[kind]);
  return Object.fromEntries(
    Object.entries(said).map(([name, value]): [string, Value] => {
      const before = onFile[name];
      if (!isMap(before)) return [name, value];
      if (isMap(value) && !specs.get(name)?.list) return [name, { ...before, ...value }];
      const isVersion =
        language !== undefined && specs.get(name)?.scalar?.type === "text" && Object.hasOwn(before, language);
      return [name, isVersion && typeof value === "string" ? { ...before, [language]: value } : value];
    }),
  );
}
