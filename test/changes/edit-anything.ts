import fc from "fast-check";
import { expect, test } from "vitest";
import { isScalar, isSeq, type Node, parseDocument } from "yaml";
import { editText } from "../../src/changes/edit/edit-text.ts";
import { isSame } from "../../src/changes/edit/field-edit.ts";
import { textTree } from "../../src/changes/edit/text-tree.ts";
import { valueAt, withValueAt } from "../../src/changes/value-at.ts";
import type { FieldPath } from "../../src/documents/positions.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../src/documents/value.ts";
import { fieldsOfKind } from "../../src/kinds/describe.ts";
import { kinds } from "../../src/kinds/index.ts";
import { written } from "../documents/written-records.ts";
import { value as anyValue, saying } from "./edited.ts";

type KindName = keyof typeof kinds;

/** What is done to the value at a place. */
type Act = "set" | "remove" | "add";

/** A text that somebody wrote, and what is done at one of its places, counted over all of them. */
type Edit = {
  readonly text: string;
  readonly kind: KindName;
  readonly place: number;
  readonly act: Act;
  readonly wanted: Value;
};

const heads = ["", "", "", "---\n", "# из папки отдела\n\n", "\ufeff", "%YAML 1.2\n---\n"];
const ends = ["", "", "", "...\n"];

const edits: fc.Arbitrary<Edit> = fc.record({
  text: fc
    .tuple(written, fc.constantFrom("\n", "\n", "\r\n"), fc.constantFrom(...heads), fc.constantFrom(...ends))
    .map(([lines, lineEnd, head, end]) => (head + lines + (lines.endsWith("\n") ? end : "")).replaceAll("\n", lineEnd)),
  kind: fc.constantFrom(...(Object.keys(kinds) as KindName[])),
  place: fc.nat(),
  act: fc.constantFrom<Act>("set", "set", "remove", "add"),
  wanted: anyValue,
});

const entriesOf = (value: Value): (readonly [string | number, Value])[] => {
  if (isList(value)) return value.map((item, index) => [index, item]);
  return isMap(value) ? Object.entries(value) : [];
};

const placesIn = (value: Value, path: FieldPath = []): FieldPath[] => [
  path,
  ...entriesOf(value).flatMap(([step, inner]) => placesIn(inner, [...path, step])),
];

/** A record after something was done at a place in it; nothing where that cannot be. */
function acted(fields: ValueMap, path: FieldPath, act: Act, wanted: Value): ValueMap | undefined {
  const old = valueAt(fields, path);
  if (act === "add" && isList(old)) return withValueAt(fields, path, [...old, wanted]);
  if (act === "add" && isMap(old)) return withValueAt(fields, [...path, "added"], wanted);
  if (act === "add" || path.length === 0) return undefined;
  const after = withValueAt(fields, path, act === "remove" ? undefined : wanted);
  return Object.keys(after).length > 0 ? after : undefined;
}

/** What came of an edit; nothing where there was nothing to do. */
function outcomeOf({ text, kind, place, act, wanted }: Edit) {
  const { value, problems } = readDocument(text);
  if (problems.length > 0 || !isMap(value)) return undefined;
  const places = placesIn(value);
  const path = places[place % places.length] ?? [];
  const fields = acted(value, path, act, wanted);
  if (!fields || isSame(fields, value)) return undefined;
  // At the head of a file such a name is a directive of YAML.
  if (Object.keys(fields).some((name) => name.startsWith("%"))) return undefined;
  return { path, fields, result: editText(text, fields, fieldsOfKind(kinds[kind])) };
}

const commentsOf = (text: string): string[] =>
  textTree(text)
    .comments.map(([start, end]) => text.slice(start, end).trimEnd())
    .sort();

/** The lines that only one of two texts has, apart from those that both begin and end with. */
function linesBetween(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { gone: old.slice(start, old.length - end), come: now.slice(start, now.length - end) };
}

const isOneLine = (value: Value | undefined): boolean => typeof value === "string" && !value.includes("\n");

/** The node of a text at a path, and whether it or something around it stands in brackets with a comment or several lines. */
function nodeAt(text: string, path: FieldPath): { readonly node: Node | undefined; readonly isPlain: boolean } {
  let node: unknown = parseDocument(text, { schema: "failsafe", uniqueKeys: false }).contents;
  let isPlain = true;
  for (const step of path) {
    if ((node as { flow?: boolean }).flow) isPlain &&= !sourceOf(text, node as Node).includes("\n");
    node = isSeq(node)
      ? node.items[Number(step)]
      : (node as { items: { key: { value: unknown }; value: unknown }[] }).items.find(
          ({ key }) => String(key.value) === String(step),
        )?.value;
  }
  return { node: (node as Node | null) ?? undefined, isPlain };
}

const sourceOf = (text: string, { range }: Node): string => text.slice(range?.[0], range?.[1]);

/** Edits of anything in any text say what is wanted, and touch the lines that have to be touched. */
export function anythingIsEdited(numRuns: number): void {
  test("any place of any record, set, added to or taken out, whatever it was written like", () => {
    let edited = 0;
    fc.assert(
      fc.property(edits, (edit) => {
        const outcome = outcomeOf(edit);
        if (!outcome) return;
        const { path, fields, result } = outcome;
        expect(result.is).toBe("edited");
        if (result.is !== "edited") return;
        edited++;
        expect(isSame(saying(result.text), fields)).toBe(true);
        expect(commentsOf(result.text)).toEqual(commentsOf(edit.text));
        expect(result.text.startsWith("\ufeff")).toBe(edit.text.startsWith("\ufeff"));
        if (edit.text.includes("\r\n")) expect(result.text.replaceAll("\r\n", "")).not.toContain("\n");
        expectFewLines(edit, path, result.text);
      }),
      { numRuns },
    );
    expect(edited).toBeGreaterThan(numRuns / 20);
  });
}

function expectFewLines({ text, act, wanted }: Edit, path: FieldPath, after: string): void {
  const { gone, come } = linesBetween(text, after);
  const { node, isPlain } = nodeAt(text, path);
  if (act === "set" && isOneLine(wanted) && isScalar(node) && isPlain && !sourceOf(text, node).includes("\n"))
    expect([gone.length, come.length]).toEqual([1, 1]);
  if (act === "add" && isSeq(node) && !node.flow && isPlain && isOneLine(wanted))
    expect([gone.length, come.length]).toEqual([0, 1]);
}
