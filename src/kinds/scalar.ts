import * as z from "zod";
import { addFault, type Fault } from "./fault.ts";
import { type FieldMeta, fieldMeta } from "./field-meta.ts";

/** What reading a scalar gives: its value, or why it has none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** A field that is written as one scalar: text from the file, read by its type's own rule. */
export function scalar<T>(meta: FieldMeta, read: (text: string) => Reading<T>) {
  const schema = z.string().transform((text, context): T => {
    const reading = text === "" ? emptyItem : read(text);
    if ("value" in reading) return reading.value;
    addFault(context, text, reading.fault);
    return z.NEVER;
  });
  fieldMeta.add(schema, meta);
  return schema;
}

/** An empty field is an absent one and never comes here; an empty item of a list does. */
const emptyItem: { readonly fault: Fault } = {
  fault: { check: "bad-value", message: "this item is empty", help: "write a value, or take the item out" },
};
