import { expect, test } from "vitest";
import { findingsOf } from "../support/registry-of.ts";

const messages = (settings: string): string[] =>
  findingsOf({ "registry.yaml": `title: Т\n${settings}` }).map(({ line, message }) => `${line} ${message}`);

test("a registry adds regions and words of its own, but none that hamkor uses itself", () => {
  expect(messages("regions: { Висеград: [CZ, HU, PL, SK] }\nvocabularies: { programme: { jica: JICA } }\n")).toEqual(
    [],
  );
  expect(messages("regions: { eu: [TJ] }\n")).toEqual(['2 "eu" is built in']);
  expect(messages("regions: { none: [TJ] }\n")).toEqual(['2 "none" has a meaning of its own in queries and tables']);
  expect(messages("vocabularies: { scope: { any: X } }\n")).toEqual([
    '2 "any" has a meaning of its own in queries and tables',
  ]);
  expect(messages("vocabularies: { scope: { Big Word: X } }\n")).toEqual(['2 "Big Word" is not a slug']);
});
