import type { FieldMeta } from "../kinds/field-meta.ts";
import { certain, likely, type Meaning, onlyValue } from "./meaning.ts";
import { readList } from "./read-list.ts";
import { readValue } from "./read-written.ts";
import type { ReadingContext } from "./reading-context.ts";

/**
 * What one text means where a list belongs, its items parted by commas or semicolons: `Китай, Россия` is `[CN, RU]`. It is
 * as certain as the least certain of its items.
 */
export function readWrittenList(written: string, meta: FieldMeta, context: ReadingContext): Meaning {
  const asOne = meaningOf([written], meta, context);
  if (asOne?.certainty === "certain") return asOne;
  const items = written.split(/[,;]/).map((item) => item.trim());
  return meaningOf(items, meta, context) ?? asOne ?? readList(written, meta.type);
}

/** The list of what each item means; nothing where one of them may mean several values, or none. */
function meaningOf(items: readonly string[], meta: FieldMeta, context: ReadingContext): Meaning | undefined {
  const meanings = items.map((item) => readValue(item, meta, context));
  const values = meanings.map(onlyValue);
  if (!values.every((value) => value !== undefined && plain.test(value))) return undefined;
  const list = `[${values.join(", ")}]`;
  return meanings.every(({ certainty }) => certainty === "certain") ? certain(list) : likely(list);
}

/** What stands in brackets without quotation marks. */
const plain = /^[A-Za-z0-9-]+$/;
