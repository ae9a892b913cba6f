import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../../src/documents/value.ts";
import { fieldSpecsOf } from "../../src/formatting/field-specs.ts";
import { format } from "../../src/formatting/format.ts";
import { type FieldSpec, fieldsOfKind } from "../../src/kinds/describe.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";

type Specs = ReadonlyMap<string, FieldSpec>;
type Lines = readonly string[];

const piece = fc.constantFrom(
  ..."Донишкадаи кӯҳӣ|мазмун: 2|№ 5|#2|'дар|\"гуфт\"|it's|a, b|[x]|{y}|- |? |: |&a|*b|!c|%d|@e|`f|>20|||~30|\\n|2018| |  |x:|---|...|#|<<|=|\t".split(
    "|",
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
const shortText = fc.oneof(fc.constantFrom("kmust", "TJ", "2018-06", "Кӯлоб", "null", "~"), text);

/** A scalar after its field's name or dash, written one way or another. */
const scalar: fc.Arbitrary<{ words: Lines; isBlock: boolean }> = fc.oneof(
  shortText.map((value) => ({ words: [JSON.stringify(value)], isBlock: false })),
  shortText.map((value) => ({ words: [`'${value.replaceAll("'", "''")}'`], isBlock: false })),
  shortText.map((value) => ({ words: [value], isBlock: false })),
  fc.constant({ words: [""], isBlock: false }),
  fc
    .tuple(
      fc.constantFrom(">", ">-", "|", "|-", "|+"),
      fc.array(fc.constantFrom("Матн", "# not a remark", "", "  deeper", "а: б"), { minLength: 1, maxLength: 4 }),
    )
    .map(([header, lines]) => ({ words: [header, "First", ...lines], isBlock: true })),
);

/** A line of the file: block texts take no remarks. */
type Line = { readonly text: string; readonly open: boolean };
const line = (words: string, open = true): Line => ({ text: words, open });
const indented = (lines: readonly Line[], by: number): Line[] =>
  lines.map(({ text: words, open }) => line(words === "" ? "" : `${" ".repeat(by)}${words}`, open));

const scalarLines = (lead: string): fc.Arbitrary<Line[]> =>
  scalar.map(({ words: [first = "", ...others], isBlock }) => [
    line(`${lead} ${first}`, !isBlock || others.length === 0),
    ...indented(
      others.map((words) => line(words, false)),
      3,
    ),
  ]);

const under = (lead: string, lines: readonly Line[], by: number): Line[] =>
  lines.length === 0 ? [line(lead)] : [line(lead), ...indented(lines, by)];

function fieldLines(spec: FieldSpec): fc.Arbitrary<Line[]> {
  const lead = `${spec.name}:`;
  if (spec.list)
    return fc.oneof(
      fc
        .tuple(fc.array(itemLines(spec), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
        .map(([items, by]) => under(lead, items.flat(), by)),
      fc
        .array(fc.constantFrom("kmust", "ufa", "'a b'", '"в, г"', "null", "'~'"), { maxLength: 3 })
        .map((words) => [line(`${lead} [${words.join(", ")}]`)]),
      fc.constant<Line[]>([line(`${lead} [ kmust,`), line("   ufa"), line("   ]")]),
    );
  if (spec.fields) return mapLines(spec.fields).map((lines) => under(lead, lines, 3));
  if (spec.scalar?.type !== "text") return scalarLines(lead);
  return fc.oneof(scalarLines(lead), fc.constant<Line[]>([line(`${lead} { tg: Ном, en: 'Na: me' }`)]));
}

function itemLines(spec: FieldSpec): fc.Arbitrary<Line[]> {
  if (!spec.fields) return scalarLines("-");
  return mapLines(spec.fields).map((lines) => {
    const [first, ...others] = lines;
    return first ? [line(`-   ${first.text}`, first.open), ...indented(others, 4)] : [line("-")];
  });
}

const mapLines = (specs: Specs): fc.Arbitrary<Line[]> =>
  fc
    .shuffledSubarray([...specs.values()], { minLength: 1, maxLength: Math.min(5, specs.size) })
    .chain((chosen) => fc.tuple(...chosen.map(fieldLines)))
    .map((fields) => fields.flat());

type Choice = readonly [what: number, by: number, blank: number];

/** Remarks on lines of their own, with blank lines around them or without, at any depth. */
function ownLines(index: number, [what, by, blank]: Choice): string[] {
  const remark = (number: number, indent: number): string => `${" ".repeat(indent)}# remark ${number}`;
  if (what > 3) return what === 9 ? [""] : [];
  const own = what > 1 ? [remark(index, by)] : [remark(index, by), remark(100 + index, (by + blank) % 6)];
  return [...(blank % 2 ? [""] : []), ...own, ...(blank > 1 ? [""] : [])];
}

/** Puts remarks beside lines and between them. */
const remarked = (lines: readonly Line[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(9), fc.nat(6), fc.nat(3)), { minLength: lines.length + 1, maxLength: lines.length + 1 })
    .map((choices) => {
      const choice = (index: number): Choice => choices[index] ?? [8, 0, 0];
      const isBlock = (index: number): boolean => lines[index]?.open === false;
      const around = (index: number): string[] =>
        isBlock(index - 1) && (isBlock(index) || index === lines.length) ? [] : ownLines(index, choice(index));
      const written = lines.flatMap(({ text: words, open }, index) => {
        const beside = open && choice(index)[0] === 4 ? ` # beside ${index}` : "";
        return [...around(index), `${words}${beside}`];
      });
      return [...written, ...around(lines.length)].join("\n");
    });

const kindAndText = fc
  .constantFrom(...kindNames)
  .chain((kind) => fc.tuple(fc.constant(kind), mapLines(fieldsOfKind(kinds[kind])).chain(remarked)));

const remarksOf = (written: string): string[] => (written.match(/# (?:remark|beside) \d+/g) ?? []).sort();

function isOrdered(value: Value | undefined, specs: Specs): boolean {
  if (Array.isArray(value)) return value.every((item: Value) => isOrdered(item, specs));
  if (!isMap(value)) return true;
  const names = Object.keys(value);
  const ordered = [...specs.keys()].filter((name) => names.includes(name));
  return (
    names.join() === ordered.join() &&
    names.every(
      (name) => isOrdered((value as ValueMap)[name], specs.get(name)?.fields ?? new Map()) || !specs.get(name)?.fields,
    )
  );
}

/** Tests on so many records, written in any way, that formatting keeps what they say. */
export function canonicalTextSaysTheSame(numRuns: number): void {
  test("the canonical text says the same, keeps every remark, is in order, and is canonical itself", () => {
    let tried = 0;
    fc.assert(
      fc.property(kindAndText, fc.constantFrom("\n", "\r\n"), ([kind, lf], lineEnd) => {
        const written = lf.replaceAll("\n", lineEnd);
        const specs = fieldSpecsOf(`${kind}/x.yaml`);
        const result = format(written, specs);
        expect(result.is).not.toBe("bug");
        fc.pre(result.is === "formatted");
        if (result.is !== "formatted" || !specs) return;
        tried++;
        const { value } = readDocument(result.text);
        expect(value).toEqual(readDocument(written).value);
        expect(remarksOf(result.text)).toEqual(remarksOf(written));
        expect(isOrdered(value, specs)).toBe(true);
        expect(format(result.text, specs)).toEqual(result);
        expect(result.text).not.toMatch(/\n[ \t]+\r?\n|[^\r]\n\r\n$/);
      }),
      { numRuns, maxSkipsPerRun: 20 },
    );
    expect(tried).toBeGreaterThan(numRuns * 0.75);
  });
}
