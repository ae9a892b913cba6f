import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readDocumentFully } from "../../src/documents/read-document.ts";
import { isMap, type ValueMap } from "../../src/documents/value.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { type KindName, kindNames } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { entriesReader } from "../../src/registry/read-entries.ts";
import { readRecordFully } from "../../src/registry/read-record.ts";
import type { AnyRecord } from "../../src/registry/record.ts";
import { withDefaults } from "../../src/registry/settings.ts";
import { changed, dense } from "../documents/changed-texts.ts";
import { generateRecords } from "../oracle/generated-records.ts";
import { plain } from "../support/plain-record.ts";

/** One reader of each kind for all texts, as in a registry: what it remembers of one must be true of the next. */
const everySettings = [
  withDefaults({ institution: "mmit", vocabularies: { programme: { own: "Own" }, scope: {} } }),
  withDefaults({}),
];
const readers = everySettings.map((settings) => ({
  settings,
  of: new Map(kindNames.map((kind) => [kind, entriesReader(kinds[kind], settings)])),
}));

/** Whether a text is read entry by entry; if so, then as the full parser and the schema read it, without a fault. */
function expectSame(kind: KindName, text: string): boolean {
  const place = { id: "a", file: `${kind}/a.yaml` };
  const records = readers.map(({ settings, of }) => {
    const record = of.get(kind)?.(text, place);
    if (record) {
      const { value, problems } = readDocumentFully(text);
      const full = readRecordFully(isMap(value) ? value : ({} as ValueMap), kinds[kind], settings, { kind, ...place });
      expect({ text, problems, faults: full.faults, removed: full.removed.size }).toEqual({
        text,
        problems: [],
        faults: [],
        removed: 0,
      });
      const [read, wanted] = [plain(record), plain(full.fields as unknown as AnyRecord)];
      if (!isDeepStrictEqual(read, wanted) || JSON.stringify(read) !== JSON.stringify(wanted))
        expect.fail(JSON.stringify({ text, read, wanted }));
    }
    return record;
  });
  return records.some((record) => record !== undefined);
}

const kindOf = (path: string): KindName => path.slice(0, path.indexOf("/")) as KindName;

const source = workTree(join(import.meta.dirname, "../../registry"));
const shipped = source
  .list()
  .filter(({ path }) => path.includes("/"))
  .map(({ path }) => ({ kind: kindOf(path), text: String(source.read(path)) }));

const generated = Object.entries(generateRecords(11)).flatMap(([kind, records]) =>
  Object.values(records)
    .slice(0, 300)
    .map((record) => ({
      kind: kind as KindName,
      text: Object.entries(record)
        .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${JSON.stringify(value)}\n`]))
        .join(""),
    })),
);

describe("a record is read entry by entry as it is read as a whole", () => {
  it("each record of the shipped registry, and next to none as a whole", () => {
    const accepted = shipped.filter(({ kind, text }) => expectSame(kind, text));
    expect(accepted.length).toBeGreaterThanOrEqual(0.9 * shipped.length);
  });

  it("generated records of every kind", () => {
    expect(generated.filter(({ kind, text }) => expectSame(kind, text)).length).toBeGreaterThan(500);
  });

  const written: Arbitrary<{ kind: KindName; text: string }> = fc.constantFrom(...kindNames).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      text: changed([...shipped, ...generated].filter((record) => record.kind === kind).map(({ text }) => text)),
    }),
  );

  it("records with pieces put in, taken out and written twice", { timeout: 120_000 }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(written, ({ kind, text }) => {
        if (expectSame(kind, text)) accepted++;
      }),
      { numRuns: 4000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it("a small record with anything before, between and behind its entries", { timeout: 120_000 }, () => {
    const parts = fc.tuple(
      dense,
      dense,
      dense,
      fc.constantFrom("", "\n", " \n", "# ҷ\n", "#\n\n", "\n#\n", "\n\n", "  # c\n"),
      fc.constantFrom("|", "|+", ">-", ">+", "|-", "a"),
    );
    fc.assert(
      fc.property(parts, ([before, between, behind, gap, mark]) => {
        expectSame("partners", `${before}name: Политехникум${between}\n${gap}type: university${gap}${behind}`);
        expectSame("partners", `${gap}name: A${between}\n${gap}country: TJ\n${gap}type: university\n${gap}`);
        expectSame("partners", `name: A\nnotes: ${mark}\n  a\n${between}\n${gap}type: university\n${gap}${behind}`);
        expectSame("partners", `name: A\ntags:\n- a\n${gap}sources:\n  - document: B\n${gap}type: university\n`);
      }),
      { numRuns: 2000 },
    );
  });
});

test("what one record says is not told of another: a word that is wrong is wrong each time", () => {
  const [{ of }] = readers as [(typeof readers)[number]];
  const read = of.get("partners");
  const place = { id: "a", file: "partners/a.yaml" };
  for (const _ of ["first", "again"]) {
    expect(read?.("name: A\ntype: univercity\n", place)).toBeUndefined();
    expect(read?.("name: A\ntype: university\nname: B\n", place)).toBeUndefined();
    expect(read?.("name: A\n", place)).toBeUndefined();
  }
});

test("no two records share the items of a list of maps, which may be told apart", () => {
  const [{ of }] = readers as [(typeof readers)[number]];
  const text = "name: A\ntype: university\nsources:\n  - document: Order 1\n";
  const [one, other] = ["a", "b"].map((id) => of.get("partners")?.(text, { id, file: `partners/${id}.yaml` }));
  expect(one?.sources).toEqual([{ document: "Order 1" }]);
  expect(one?.sources?.[0]).not.toBe(other?.sources?.[0]);
});
