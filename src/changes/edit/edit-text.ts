import { isMap as isMapNode, isSeq } from "yaml";
import type { FieldPath } from "../../documents/positions.ts";
import type { DocumentProblem } from "../../documents/problem.ts";
import { readDocument } from "../../documents/read-document.ts";
import type { Value, ValueMap } from "../../documents/value.ts";
import { writtenText } from "../../formatting/write-text.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { specOfPath } from "../spec-of-path.ts";
import { valueAt } from "../value-at.ts";
import {
  insertField,
  insertItem,
  isOneLine,
  isPlainScalar,
  removeEntry,
  replaceEntry,
  spliced,
  valueNode,
} from "./edit-block.ts";
import { insertInBrackets, removeFromBrackets } from "./edit-brackets.ts";
import { editsBetween, type FieldEdit, isSame } from "./field-edit.ts";
import { spliceBetween, splicedTogether } from "./splices.ts";
import { bracketsAround, collectionAt, commentsIn, type TextTree, textTree } from "./text-tree.ts";
import { flowPair, flowText } from "./written-entry.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** A record's text that says something else, or why there is none. */
export type EditedText =
  | { readonly is: "edited"; readonly text: string }
  /** The text has faults that must be mended first, or would have one. */
  | { readonly is: "faulty"; readonly problem: DocumentProblem }
  /** It is written in a way in which it cannot be edited. */
  | { readonly is: "by-hand" };

/** More rounds than any record takes: each makes one edit at least, and mostly all of them. */
const mostRounds = 2000;

/**
 * A record's text that says `wanted`, a map with at least one field. Only lines of what differs are touched: comments,
 * quotes, order, line ends and layout of all else stay. `specs` gives new fields their place.
 */
export function editText(text: string, wanted: ValueMap, specs: Specs): EditedText {
  let edited = text;
  for (let count = 0; count < mostRounds; count++) {
    const { value, problems } = readDocument(edited);
    for (const problem of problems) return { is: "faulty", problem };
    const before = value ?? {};
    const edits = editsBetween(before, wanted);
    const [first] = edits;
    if (!first) return { is: "edited", text: edited };
    const read = { text: edited, value: before };
    const next = editTogether(read, edits, wanted, specs) ?? editOnce(read, first, wanted, specs);
    if (next === undefined) break;
    edited = next;
  }
  return { is: "by-hand" };
}

/** A text and what it says. */
type Read = { readonly text: string; readonly value: Value };

/** The text after those of several edits that do not touch each other; nothing where it does not say what they bring. */
function editTogether(before: Read, edits: readonly FieldEdit[], wanted: ValueMap, specs: Specs): string | undefined {
  if (edits.length === 1) return undefined;
  const tree = textTree(before.text);
  const splices = edits
    .filter(({ path }) => !hasCommentsInBrackets(tree, path))
    .map((edit) => spliceBetween(before.text, applyEdit(tree, edit, specs), isOfItem(edit)));
  const { text, count } = splicedTogether(before.text, splices);
  if (count < 2) return undefined;
  const { value, problems } = readDocument(text);
  if (problems.length > 0) return undefined;
  return editsBetween(value ?? {}, wanted).length === edits.length - count ? text : undefined;
}

/** Items that come at one place stand in their order; fields stand in that of their kind. */
const isOfItem = ({ path }: FieldEdit): boolean => typeof path.at(-1) === "number";

/** The text after one edit; where that cannot be made in place, after its whole field is written anew. */
function editOnce(before: Read, edit: FieldEdit, wanted: ValueMap, specs: Specs): string | undefined {
  const { text } = before;
  const tree = textTree(text);
  const edited = hasCommentsInBrackets(tree, edit.path) ? text : applyEdit(tree, edit, specs);
  if (edited !== text && isMade(edited, edit, before.value)) return edited;
  const name = String(edit.path[0]);
  const value = wanted[name];
  if (value === undefined || edit.path.length === 1) return edited === text ? undefined : edited;
  const whole: FieldEdit = { is: "replace", path: [name], value };
  const rewritten = applyEdit(tree, whole, specs);
  return isMade(rewritten, whole, before.value) ? rewritten : undefined;
}

/** Whether a text says what an edit was to bring. What keeps it from being read is told of by whoever reads it next. */
function isMade(text: string, edit: FieldEdit, before: Value): boolean {
  const { value, problems } = readDocument(text);
  if (problems.length > 0) return edit.path.length === 1;
  if (edit.is === "remove") return !isSame(value, before);
  return isSame(valueAt(value, edit.path), edit.value);
}

/** What a comment among brackets is about shows only in where it stands: such a field is written anew, its comments above it. */
function hasCommentsInBrackets(tree: TextTree, path: FieldPath): boolean {
  const [start, end] = rangeOf(path.length > 1 ? bracketsAround(tree, path) : undefined);
  return commentsIn(tree, start, end).length > 0;
}

function applyEdit(tree: TextTree, edit: FieldEdit, specs: Specs): string {
  const holder = collectionAt(tree, edit.path.slice(0, -1));
  const step = edit.path.at(-1);
  if (!holder || step === undefined) return tree.text;
  const index = isMapNode(holder)
    ? holder.items.findIndex(({ key }) => String((key as { readonly value?: unknown }).value) === step)
    : Number(step);
  const target = { tree, holder, index, edit, specs };
  return bracketsAround(tree, edit.path) ? editInBrackets(target) : editInBlock(target);
}

type Target = {
  readonly tree: TextTree;
  readonly holder: NonNullable<ReturnType<typeof collectionAt>>;
  readonly index: number;
  readonly edit: FieldEdit;
  readonly specs: Specs;
};

function editInBrackets({ tree, holder, index, edit }: Target): string {
  if (edit.is === "remove") return removeFromBrackets(tree, holder, index);
  const name = isMapNode(holder) ? String(edit.path.at(-1)) : undefined;
  const written = name === undefined ? flowText(edit.value) : flowPair(name, edit.value);
  if (edit.is === "insert" && (isSeq(holder) || index < 0))
    return insertInBrackets(tree, holder, isSeq(holder) ? index : holder.items.length, written);
  const [start, end] = rangeOf(valueNode(holder, index));
  if (start < end) return spliced(tree.text, start, end, flowText(edit.value));
  return insertInBrackets(tree, holder, index, written);
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const [start = 0, end = 0] = (node as { readonly range?: readonly number[] } | null)?.range ?? [];
  return [start, end];
};

function editInBlock({ tree, holder, index, edit, specs }: Target): string {
  if (edit.is === "remove") return removeEntry(tree, holder, index);
  const { path, value } = edit;
  const spec = specOfPath(specs, path);
  if (edit.is === "insert")
    return isMapNode(holder)
      ? insertField(tree, holder, { name: String(path.at(-1)), value, spec }, specsOf(specs, path.slice(0, -1)))
      : insertItem(tree, holder, index, { name: undefined, value, spec });
  const node = valueNode(holder, index);
  if (isPlainScalar(node) && isOneLine(value))
    return spliced(tree.text, node.range[0], node.range[1], writtenText(value));
  const name = isMapNode(holder) ? String(path.at(-1)) : undefined;
  return replaceEntry(tree, holder, index, { name, value, spec });
}

/** The fields of the map at a path. */
const specsOf = (specs: Specs, path: FieldPath): Specs | undefined =>
  path.length === 0 ? specs : specOfPath(specs, path)?.fields;
