import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agreementStates, projectStates } from "../../src/derived/agreements/state.ts";
import { type FieldSpec, fieldsOf, fieldsOfKind } from "../../src/kinds/describe.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { settings } from "../../src/kinds/settings-schema.ts";
import { wordsIn } from "../../src/locales/index.ts";
import { derivedFields } from "../../src/queries/fields/derived-fields.ts";
import { languages } from "../../src/values/codes/languages.ts";

/** Every file of src but the words themselves. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("locales") && !path.endsWith("choice-titles.ts"))
  .map((path) => readFileSync(`src/${path}`, "utf8"))
  .join("\n");

const allSpecs = (specs: ReadonlyMap<string, FieldSpec>): FieldSpec[] =>
  [...specs.values()].flatMap((spec) => [spec, ...(spec.fields ? allSpecs(spec.fields) : [])]);

const ofRecords = kindNames.flatMap((kind) => allSpecs(fieldsOfKind(kinds[kind])));
const ofSettings = allSpecs(fieldsOf(settings));

/** Whether a word stands in the code, whole or as the end of one that is put together: `without-${lack}`. */
const isQuoted = (word: string): boolean =>
  sources.includes(`"${word}"`) ||
  [...word.matchAll(/-/g)].some(({ index }) => {
    const [before, after] = [word.slice(0, index + 1), word.slice(index + 1)];
    return sources.includes(`\`${before}\${`) && isQuoted(after);
  });

/** Words of reports and notes that stand in the code as `fieldCell("opening")`. */
const called = (name: string): string[] =>
  [...sources.matchAll(new RegExp(`\\b${name}\\("([^"]+)"\\)`, "g"))].flatMap(([, word]) => word ?? []);

const { fields, values } = wordsIn("en");

test("every field and every value that a table can show has a word", () => {
  const names = [...ofRecords.map(({ name }) => name), ...derivedFields.keys(), ...called("fieldCell")];
  expect(names.filter((name) => !Object.hasOwn(fields, name))).toEqual([]);
  const choices = ofRecords.flatMap(({ scalar }) => (scalar?.type === "choice" ? (scalar.values ?? []) : []));
  const codes = [...choices, ...agreementStates, ...projectStates, ...called("wordCell")];
  expect(codes.filter((code) => !Object.hasOwn(values, code))).toEqual([]);
});

test("no word is there that nothing shows", () => {
  const names = new Set([...[...ofRecords, ...ofSettings].map(({ name }) => name), ...derivedFields.keys()]);
  expect(Object.keys(fields).filter((name) => !names.has(name) && !isQuoted(name))).toEqual([]);
  expect(Object.keys(values).filter((code) => !isQuoted(code) && !new RegExp(`\\b${code}: `).test(sources))).toEqual(
    [],
  );
});

test.each(languages)("%s has the same words and notes as English, none of them empty", (language) => {
  const words = wordsIn(language);
  for (const part of ["fields", "values", "phrases"] as const)
    expect(Object.keys(words[part]).sort()).toEqual(Object.keys(wordsIn("en")[part]).sort());
  const said = [...Object.values(words.fields), ...Object.values(words.values)];
  expect(said.filter((word) => word.trim() === "")).toEqual([]);
});

test.each(["ru", "tg"] as const)("%s says nothing in Latin letters but names and codes", (language) => {
  const words = wordsIn(language);
  const latin = [...Object.values(words.fields), ...Object.values(words.values)].filter(
    (word) => !/\p{sc=Cyrillic}/u.test(word),
  );
  const names = /^(?:[\d–]+|[A-Z][\w+-]*(?: [\w+-]+)*|[A-Z]+|%|ISCED.*|№)$/;
  expect(latin.filter((word) => !names.test(word))).toEqual([]);
});
