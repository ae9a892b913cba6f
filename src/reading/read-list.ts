import type { ScalarType } from "../kinds/field-meta.ts";
import { certain, type Meaning, unknown } from "./meaning.ts";

const word = /^[A-Za-z0-9-]+$/;

/** Types whose values hold no comma. */
const commaFree: ReadonlySet<ScalarType> = new Set(["reference", "choice", "country", "slug", "field"]);

/** What one text means where a list belongs: `kmust` is `[kmust]`, in YAML. A text with commas may be several, or one. */
export function readList(text: string, type: ScalarType): Meaning {
  const items = commaFree.has(type) ? text.split(/ *, */) : [text];
  if (items.every((item) => word.test(item))) return certain(`[${items.join(", ")}]`);
  return commaFree.has(type) || /[,;\n]/.test(text) ? unknown() : certain(`[${JSON.stringify(text)}]`);
}

/** What one item means that holds several with no comma between them, each of which `isRight`: they want commas. */
export function readItems(text: string, isRight: (item: string) => boolean): Meaning | undefined {
  const items = text.split(/[\s,;]+/).filter(Boolean);
  return items.length > 1 && items.every(isRight) ? certain(items.join(", "), { is: "commas" }) : undefined;
}
