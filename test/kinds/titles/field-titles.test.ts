import { expect, test } from "vitest";
import { type FieldSpec, fieldsOfKind } from "../../../src/kinds/describe.ts";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { fieldTitlesIn } from "../../../src/kinds/titles/field-titles.ts";
import { sharedTitles } from "../../../src/kinds/titles/shared-titles.ts";
import { languages } from "../../../src/values/codes/languages.ts";

const namesIn = (specs: ReadonlyMap<string, FieldSpec>): string[] =>
  [...specs.values()].flatMap(({ name, fields }) => [name, ...(fields ? namesIn(fields) : [])]);

/** In which kinds each field's name stands. */
const kindsOfName = new Map<string, Set<string>>();
for (const kind of kindNames)
  for (const name of namesIn(fieldsOfKind(kinds[kind])))
    kindsOfName.set(name, (kindsOfName.get(name) ?? new Set()).add(kind));

test("what several kinds have is named once for all of them, the rest beside the fields of its kind", () => {
  const shared = [...kindsOfName].filter(([, having]) => having.size > 1).map(([name]) => name);
  expect(Object.keys(sharedTitles).sort()).toEqual(shared.sort());
  for (const kind of kindNames) {
    const own = [...kindsOfName].filter(([, having]) => having.size === 1 && having.has(kind)).map(([name]) => name);
    expect(Object.keys(kinds[kind].titles).sort()).toEqual(own.sort());
  }
});

test.each(languages)("every field has a title in %s, and nothing else has", (language) => {
  const titles = fieldTitlesIn(language);
  expect(Object.keys(titles).sort()).toEqual([...kindsOfName.keys()].sort());
  expect(Object.values(titles).filter((title) => title.trim() === "")).toEqual([]);
});
