import { isDeepStrictEqual } from "node:util";
import { outlineOf } from "../documents/full/outline.ts";
import { readDocument } from "../documents/read-document.ts";
import { isMap } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { layOut } from "./layout.ts";

/** A text in canonical order and layout, or why it was left as it is. */
export type Formatted =
  | { readonly is: "formatted"; readonly text: string }
  /** It cannot be read: `reason` is the first fault. */
  | { readonly is: "faulty"; readonly reason: Sentence }
  /** It holds no record. */
  | { readonly is: "no-record" }
  /** The canonical text would read differently, which is a bug in hamkor. */
  | { readonly is: "bug" };

const unreadable = new Set(["merge-conflict", "yaml-syntax", "yaml-feature"]);

/** Puts a record's text in canonical order and layout; its values and comments stay the same. */
export function format(text: string, specs: ReadonlyMap<string, FieldSpec> | undefined): Formatted {
  const before = readDocument(text);
  const fault = before.problems.find(({ check }) => unreadable.has(check));
  if (fault) return { is: "faulty", reason: fault.message };
  const outline = isMap(before.value) ? outlineOf(text) : undefined;
  if (!outline) return { is: "no-record" };
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const after = layOut(outline, specs).join(lineEnd) + lineEnd;
  return isDeepStrictEqual(before.value, readDocument(after).value) ? { is: "formatted", text: after } : { is: "bug" };
}
