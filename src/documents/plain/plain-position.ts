import { code, lineEndFrom } from "./plain-cursor.ts";
import { trimmedEnd } from "./plain-scalars.ts";

/** Offsets of a text, the second behind its last character. */
type Span = readonly [start: number, end: number];

/** What needs no quotes and is no list, map, block or comment begins like this. */
const startsPlainText = /[^\s[\]{},#&*!|>'"%@`?:-]/;

/**
 * Where a field of a record stands in a text of the plain subset, and its value that is written beside it without quotes;
 * nothing where the field is absent or written otherwise. In that subset nothing else begins a line with a name.
 */
export function plainFieldIn(text: string, name: string): { readonly key: Span; readonly value: Span } | undefined {
  const start = text.startsWith(`${name}:`) ? 0 : text.indexOf(`\n${name}:`) + 1;
  const keyEnd = start + name.length;
  if (!/^[\w-]+$/.test(name) || !text.startsWith(`${name}: `, start)) return undefined;
  const lineEnd = lineEndFrom(text, keyEnd);
  const comment = text.slice(keyEnd, lineEnd).indexOf(" #");
  const end = trimmedEnd(text, comment < 0 ? lineEnd : keyEnd + comment);
  let valueStart = keyEnd + 1;
  while (text.charCodeAt(valueStart) === code.space) valueStart++;
  if (valueStart >= end || !startsPlainText.test(text.charAt(valueStart))) return undefined;
  return { key: [start, keyEnd], value: [valueStart, end] };
}
