import { isScalar } from "yaml";
import { compose } from "../../documents/full/compose.ts";
import type { FieldPath } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { writtenText } from "../../formatting/write-text.ts";
import { spliced } from "./edit-block.ts";
import { isSame } from "./field-edit.ts";
import { nodeAt } from "./text-tree.ts";

/**
 * A record's text that says `wanted`, where that differs from what it says in some texts alone: only their letters
 * change, and their quotes stay. Nothing where it differs in more, or where a text is not written as it reads.
 */
export function replaceScalars(text: string, before: ValueMap, wanted: ValueMap): string | undefined {
  const edits = scalarEdits(before, wanted, []);
  if (!edits) return undefined;
  const bySearch = replaceWords(text, edits);
  if (says(bySearch, wanted)) return bySearch;
  const inPlaces = replaceInPlaces(text, edits);
  return says(inPlaces, wanted) ? inPlaces : undefined;
}

function says(text: string | undefined, wanted: ValueMap): boolean {
  if (text === undefined) return false;
  const { value, problems } = readDocument(text);
  return problems.length === 0 && isSame(value, wanted);
}

/**
 * The same without parsing, where the texts that change stand nowhere else, in comments neither: then each of them is
 * in its place, if what comes out says what is wanted.
 */
function replaceWords(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const after = new Map(edits.map((edit) => [edit.before, edit.after]));
  if (edits.some((edit) => after.get(edit.before) !== edit.after)) return undefined;
  const words = [...after.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}-])`, "gu");
  const found = text.match(pattern)?.length;
  return found === edits.length ? text.replace(pattern, (word) => after.get(word) ?? word) : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

function replaceInPlaces(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const root = compose(text).documents[0]?.contents ?? null;
  const places = edits.map((edit) => placeOf(text, nodeAt(root, edit.path), edit));
  let replaced = text;
  for (const place of places.sort((a, b) => (b?.start ?? 0) - (a?.start ?? 0))) {
    if (!place) return undefined;
    replaced = spliced(replaced, place.start, place.end, place.after);
  }
  return replaced;
}

type ScalarEdit = { readonly path: FieldPath; readonly before: string; readonly after: string };

/** The texts in which two values differ; nothing where they differ in more. */
function scalarEdits(before: Value, after: Value, path: FieldPath): ScalarEdit[] | undefined {
  if (typeof before === "string" && typeof after === "string") return before === after ? [] : [{ path, before, after }];
  const steps = stepsOf(before, after);
  if (!steps) return undefined;
  const edits: ScalarEdit[] = [];
  for (const [step, old, now] of steps) {
    const found = scalarEdits(old, now, [...path, step]);
    if (!found) return undefined;
    edits.push(...found);
  }
  return edits;
}

/** The items or fields of two values, side by side; nothing where one has others. */
function stepsOf(before: Value, after: Value): (readonly [string | number, Value, Value])[] | undefined {
  if (isList(before) && isList(after)) {
    if (before.length !== after.length) return undefined;
    return before.map((item, index) => [index, item, after[index] ?? ""] as const);
  }
  if (!isMap(before) || !isMap(after)) return undefined;
  const names = Object.keys(before);
  if (names.length !== Object.keys(after).length || !names.every((name) => Object.hasOwn(after, name)))
    return undefined;
  return names.map((name) => [name, before[name] ?? "", after[name] ?? ""] as const);
}

type Place = { readonly start: number; readonly end: number; readonly after: string };

/** Where a text stands that is written as it reads, between quotes or without. */
function placeOf(text: string, node: unknown, { before, after }: ScalarEdit): Place | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const source = text.slice(start, end);
  if (source === before && writtenText(after, true) === after) return { start, end, after };
  const staysQuoted =
    (source === `"${before}"` && !/["\\\n]/.test(after)) || (source === `'${before}'` && !/['\n]/.test(after));
  return staysQuoted ? { start: start + 1, end: end - 1, after } : undefined;
}
