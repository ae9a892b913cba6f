import * as z from "zod";
import { addFault, type Fault } from "./fault.ts";
import { type FieldMeta, fieldMeta } from "./field-meta.ts";
import { outlined } from "./outline.ts";

/** What reading a scalar gives: its value, or why it has none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** Reads a value by the rule of its schema, without zod; `undefined` where anything is wrong with it. */
export type PlainReader = (written: unknown) => unknown;

/** Where each field's schema keeps the rule it is read by. */
export const plainReaders = new WeakMap<z.ZodType, PlainReader>();

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
  const schema = outlined({ is: "scalar" }, make);
  fieldMeta.set(schema, meta);
  plainReaders.set(schema, (written) => {
    const reading = typeof written === "string" ? readItem(written) : emptyItem;
    return "value" in reading ? reading.value : undefined;
  });
  return schema;
}

/** An empty field is an absent one and never comes here; an empty item of a list does. */
const emptyItem: { readonly fault: Fault } = {
  fault: { check: "bad-value", message: "this item is empty", help: "write a value, or take the item out" },
};
