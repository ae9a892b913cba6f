import * as z from "zod";
import { addFault, type Fault } from "./fault.ts";
import { type FieldMeta, fieldMeta } from "./field-meta.ts";
import { outlined, type PlainReader } from "./outline.ts";

export type { PlainReader };

/** What reading a scalar gives: its value, or why it has none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** A field that is written as one scalar: text from the file, read by its type's own rule. */
export function scalar<T>(meta: FieldMeta, read: (text: string) => Reading<T>) {
  const readItem = (text: string): Reading<T> => (text === "" ? emptyItem : read(text));
  const make = () =>
    z.string().transform((text, context): T => {
      const reading = readItem(text);
      if ("value" in reading) return reading.value;
      addFault(context, text, reading.fault);
      return z.NEVER;
    });
  const readPlainly: PlainReader = (written) => {
    const reading = typeof written === "string" ? readItem(written) : emptyItem;
    return "value" in reading ? reading.value : undefined;
  };
  const schema = outlined({ is: "scalar", readPlainly }, make);
  fieldMeta.set(schema, meta);
  return schema;
}

/** An empty field is an absent one and never comes here; an empty item of a list does. */
const emptyItem: { readonly fault: Fault } = {
  fault: { check: "bad-value", message: "this item is empty", help: "write a value, or take the item out" },
};
