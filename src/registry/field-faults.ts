import type { FieldPart, FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import { didYouMean, type Fault, named } from "../kinds/fault.ts";
import { onlyMisspelled } from "../reading/spelling.ts";
import { nearestWords } from "../values/texts/nearest.ts";

/** A fault and the field it is in. */
export type FieldFault = Fault & {
  readonly path: FieldPath;
  readonly part: FieldPart;
  /** The record's own fields that could not be read, wholly or in part; absent where it may be any. */
  readonly fields?: readonly string[];
  /** Whether it leaves a count unread. */
  readonly isOfCount?: boolean;
};

/** A field that its kind, or its map, does not know. */
export function unknownField(path: FieldPath, specs: ReadonlyMap<string, FieldSpec>): FieldFault {
  const name = String(path.at(-1));
  const known = [...specs.keys()];
  const help = didYouMean(nearestWords(name, known), name) ?? listed(known);
  const suggestion = onlyMisspelled(name, known);
  return {
    check: "unknown-field",
    message: `there is no field ${named(name)} here`,
    help,
    suggestion,
    path,
    part: "key",
  };
}

/** The fields that misspelled names of a map were most likely meant for. */
export const meantFields = (names: readonly string[], known: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => (known.includes(name) ? [] : nearestWords(name, known).slice(0, 1))));

const listed = (known: readonly string[]): string =>
  known.length > 0 ? `the fields here are ${known.join(", ")}` : "write another name";

/** A field that a record or a map cannot be without. */
export function missingField(path: FieldPath): FieldFault {
  const name = String(path.at(-1));
  const message = `the field \`${name}\` is missing`;
  const help = `add a line \`${name}: …\``;
  return { check: "missing-field", message, help, path: path.slice(0, -1), part: "first-line" };
}

const shapes: Record<string, { readonly belongs: string; readonly help: string }> = {
  string: { belongs: "one value belongs", help: "write one value after the colon" },
  array: { belongs: "a list belongs", help: "write [a, b], or one item a line, each after a dash" },
  object: {
    belongs: "a map of fields belongs",
    help: "write its fields on lines of their own, indented: `field: value`",
  },
  record: { belongs: "a map belongs", help: "write its entries on lines of their own, indented: `name: value`" },
};

/** A list, a map or a single value where another of them belongs; `expected` is the schema's word for it. */
export function wrongType(
  path: FieldPath,
  expected: string,
  found: Value,
  specs: ReadonlyMap<string, FieldSpec>,
): FieldFault {
  if (found === "") return { ...emptyItem, path, part: "value" };
  const { belongs, ...shape } = shapes[expected] ?? { belongs: "something else belongs", help: "see `hamkor fields`" };
  const help = expected === "object" ? (mapHelp(path, found, specs) ?? shape.help) : shape.help;
  const written = isList(found) ? "a list" : isMap(found) ? "a map" : "one value";
  return { check: "wrong-type", message: `${written} stands where ${belongs}`, help, path, part: "value" };
}

const emptyItem: Fault = { check: "bad-value", message: "this item is empty", help: "fill it in, or take it out" };

/** An example of the map that belongs here: a single text was most likely meant for its first required field. */
function mapHelp(path: FieldPath, found: Value, specs: ReadonlyMap<string, FieldSpec>): string | undefined {
  const first = [...specs.values()].find(({ required }) => required);
  const isItem = typeof path.at(-1) === "number";
  if (first && typeof found === "string") return `write \`${isItem ? "- " : ""}${first.name}: ${found.slice(0, 60)}\``;
  return specs.size > 0
    ? `write its fields on lines of their own, indented: ${[...specs.keys()].join(", ")}`
    : undefined;
}
