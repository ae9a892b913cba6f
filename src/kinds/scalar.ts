import * as z from "zod";
import { addFault, type Fault } from "./fault.ts";
import { type FieldMeta, fieldRegistry, type PlainReader } from "./field-meta.ts";

/** What reading a scalar gives: its value, or why it has none. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** A field that is written as one scalar: text from the file, read by its type's own rule. */
export function scalar<T>(meta: FieldMeta, read: (text: string) => Reading<T>) {
  const readItem = (text: string): Reading<T> => (text === "" ? nothingRead : read(text));
  const readPlainly: PlainReader = (written) => {
    const reading = typeof written === "string" ? readItem(written) : nothingRead;
    return "value" in reading ? reading.value : undefined;
  };
  const schema = z.transform((written, context): T => {
    if (typeof written !== "string") {
      context.issues.push({ code: "invalid_type", expected: "string", input: written });
      return z.NEVER;
    }
    const reading = readItem(written);
    if ("value" in reading) return reading.value;
    addFault(context, written, reading.fault);
    return z.NEVER;
  });
  return schema.register(fieldRegistry, { scalar: meta, readPlainly });
}

/** An empty field is an absent one and never comes here; an empty item of a list does. */
export const emptyItem: Fault = {
  check: "bad-value",
  message: {
    en: "this item is empty",
    ru: "этот пункт списка пуст",
    tg: "ин банди рӯйхат холист",
    uz: "roʻyxatning bu bandi boʻsh",
  },
  help: {
    en: "write a value, or take the item out",
    ru: "впишите значение или уберите пункт",
    tg: "қимат нависед ё бандро нест кунед",
    uz: "qiymat yozing yoki bandni olib tashlang",
  },
};

const nothingRead = { fault: emptyItem };
