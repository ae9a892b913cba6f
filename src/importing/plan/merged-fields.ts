import { isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";

/** In which language plain texts are: those of a list that hamkor wrote, and those of the registry. */
type TextLanguages = { readonly ofOwnList: string | undefined; readonly ofRegistry: string };

/**
 * What a row says of a record on file, with what the record has beside it in the same maps: the other identifiers, the text in
 * other languages. In a list that hamkor did not write, a text that the record has in some language is no new one.
 */
export function mergedFields(said: ValueMap, onFile: ValueMap, kind: KindName, languages: TextLanguages): ValueMap {
  const specs = fieldsOfKind(kinds[kind]);
  const given = Object.entries(said).filter(
    ([name, value]) => languages.ofOwnList !== undefined || name !== "name" || !goesBy(onFile, value),
  );
  return Object.fromEntries(
    given.map(([name, value]): [string, Value] => [name, merged(value, onFile[name], specs.get(name), languages)]),
  );
}

const goesBy = ({ name, aliases }: ValueMap, value: Value): boolean =>
  [...(isMap(name) ? Object.values(name) : [name]), ...itemsIn(aliases)].includes(value);

function merged(value: Value, before: Value | undefined, spec: FieldSpec | undefined, languages: TextLanguages): Value {
  if (!isMap(before)) return value;
  if (isMap(value)) return spec?.list ? value : { ...before, ...value };
  if (spec?.scalar?.type !== "text" || typeof value !== "string") return value;
  const { ofOwnList, ofRegistry } = languages;
  if (ofOwnList === undefined && Object.values(before).includes(value)) return value;
  return { ...before, [ofOwnList ?? ofRegistry]: value };
}
