import fc from "fast-check";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { registryOf } from "../../support/registry-of.ts";
import { office } from "../planned.ts";
import { expectAccounted, readList } from "./accounted.ts";
import { anyEdit } from "./book-edits.ts";
import { anyEncoding, anyTextDamage, anyXlsxDamage, csvOf, withOwnNames, xlsxOf } from "./list-files.ts";
import { seedLists } from "./seed-lists.ts";

const book = fc
  .tuple(fc.constantFrom(...seedLists), fc.array(anyEdit, { maxLength: 6 }))
  .map(([seed, edits]) => withOwnNames(edits.reduce((edited, edit) => edit(edited), seed)));
const sometimes = fc.constantFrom(true, false, false);
const how = {
  options: fc.record({ makesPartners: fc.boolean(), updates: fc.boolean() }),
  kind: fc.option(fc.constantFrom(...kindNames), { nil: undefined, freq: 4 }),
};

/** Workbooks whose cells, sheets or bytes were changed. */
export const mutatedWorkbooks = fc
  .record({ book, isDamaged: sometimes, damage: anyXlsxDamage, ...how })
  .map(({ book, isDamaged, damage, ...more }) => ({
    ...more,
    name: "list.xlsx",
    bytes: async () => (isDamaged ? damage(await xlsxOf(book)) : xlsxOf(book)),
  }));

/** The same of texts with delimiters, in any encoding. */
export const mutatedTexts = fc
  .record({
    ...{ book, delimiter: fc.constantFrom(";", ",", "\t", "|"), encode: anyEncoding },
    ...{ isDamaged: sometimes, damage: anyTextDamage, ...how },
  })
  .map(({ book, delimiter, encode, isDamaged, damage, ...more }) => {
    const bytes = encode(csvOf(book, delimiter));
    return { ...more, name: "list.csv", bytes: () => Promise.resolve(isDamaged ? damage(bytes) : bytes) };
  });

type MutatedFile = typeof mutatedTexts extends fc.Arbitrary<infer One> ? One : never;

const registry = registryOf(office);

/** Holds that a file is read or refused, and that each of its rows is accounted for. */
export async function expectReadOrRefused({ name, bytes, kind, options }: MutatedFile): Promise<void> {
  const file = await readList(name, await bytes());
  if (file) expectAccounted(file, registry, kind, options);
}
