import { isScalar } from "yaml";
import type { FieldPath } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { writtenText } from "../../formatting/write-text.ts";
import { withValueAt } from "../value-at.ts";
import { spliced } from "./edit-block.ts";
import { isSame } from "./field-edit.ts";
import { bracketsAround, nodeAt, type TextTree, textTree } from "./text-tree.ts";

/** A text in which others stand in the place of some, and whether it says all that is wanted. */
type Replaced = { readonly text: string; readonly isAll: boolean };

/**
 * A record's text that says `wanted`, where that differs from what it says in some texts alone: only their letters
 * change, and their quotes stay. Those that are not written as they read are left as they are, so that the text says
 * `wanted` only in part. Nothing where it differs in more.
 */
export function replaceScalars(text: string, before: ValueMap, wanted: ValueMap): Replaced | undefined {
  const edits = scalarEdits(before, wanted, []);
  if (!edits) return undefined;
  const bySearch = replaceWords(text, edits);
  if (bySearch !== undefined && says(bySearch, wanted)) return { text: bySearch, isAll: true };
  const { replaced, made } = replaceInPlaces(text, edits);
  const reached = made.reduce((now, { path, after }) => withValueAt(now, path, after), before);
  return says(replaced, reached) ? { text: replaced, isAll: made.length === edits.length } : undefined;
}

function says(text: string, wanted: ValueMap): boolean {
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

/** The text after those edits that can be made in place, and which those are. */
function replaceInPlaces(text: string, edits: readonly ScalarEdit[]) {
  const tree = textTree(text);
  const places = edits.flatMap((edit) => placeOf(tree, edit) ?? []);
  let replaced = text;
  for (const { start, end, after } of [...places].sort((a, b) => b.start - a.start))
    replaced = spliced(replaced, start, end, after);
  return { replaced, made: places.map(({ edit }) => edit) };
}

type ScalarEdit = { readonly path: FieldPath; readonly before: string; readonly after: string };

/** The texts in which two values differ; nothing where they differ in more. */
function scalarEdits(before: Value, after: Value, path: FieldPath): ScalarEdit[] | undefined {
  if (before === after) return [];
  if (typeof before === "string" && typeof after === "string") return [{ path, before, after }];
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

type Place = { readonly start: number; readonly end: number; readonly after: string; readonly edit: ScalarEdit };

/** Where a text stands that is written as it reads, between quotes, without, or once in a block. */
function placeOf(tree: TextTree, edit: ScalarEdit): Place | undefined {
  const node = nodeAt(tree.root, edit.path);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const at = placeInSource(tree.text.slice(start, end), edit, () => staysPlain(tree, edit));
  return at === undefined
    ? undefined
    : { start: start + at, end: start + at + edit.before.length, after: edit.after, edit };
}

function placeInSource(source: string, { before, after }: ScalarEdit, isPlain: () => boolean): number | undefined {
  if (source === before) return isPlain() ? 0 : undefined;
  if (source === `"${before}"`) return /["\\\n]/.test(after) ? undefined : 1;
  if (source === `'${before}'`) return /['\n]/.test(after) ? undefined : 1;
  return /^[|>]/.test(source) ? placeInBlock(source, before, after) : undefined;
}

function placeInBlock(source: string, before: string, after: string): number | undefined {
  const at = source.indexOf(before);
  return at > 0 && source.lastIndexOf(before) === at && !after.includes("\n") ? at : undefined;
}

const staysPlain = (tree: TextTree, { path, after }: ScalarEdit): boolean =>
  writtenText(after, bracketsAround(tree, path) !== undefined) === after;
