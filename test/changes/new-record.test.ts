import fc from "fast-check";
import { expect, test } from "vitest";
import { newRecord } from "../../src/changes/new-record/new-record.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { isMap, type ValueMap } from "../../src/documents/value.ts";
import { format } from "../../src/formatting/format.ts";
import { fieldsOfKind } from "../../src/kinds/describe.ts";
import { kinds } from "../../src/kinds/index.ts";
import { smallRegistry } from "../support/folder.ts";
import { registryOf } from "../support/registry-of.ts";

const odd = [
  "a: b",
  "- x",
  "~",
  "null",
  "yes",
  "12",
  "#x",
  "x #y",
  "'",
  '"',
  "\\",
  "[a",
  "{",
  "@x",
  "*x",
  "&x",
  "%",
  "=",
  "|",
  ">",
  "?",
  "!x",
  "a, b",
  "昆明",
  "ʻ",
  "Ё",
  "2018",
  "1e3",
  "0x1",
  "---",
  "a\nb",
  "a\n\n b",
  "é",
];
const text = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.array(fc.constantFrom(...odd, " "), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
);

const record: fc.Arbitrary<ValueMap> = fc.record(
  {
    notes: text,
    aliases: fc.array(text, { minLength: 1, maxLength: 3 }),
    type: fc.constant("university"),
    name: fc.oneof(text, fc.dictionary(fc.constantFrom("ru", "tg", "en"), text, { minKeys: 1 })),
    contacts: fc.array(fc.record({ name: text, role: text }, { requiredKeys: ["name"] }), {
      minLength: 1,
      maxLength: 2,
    }),
    tags: fc.array(fc.constantFrom("a", "b-c"), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["name"] },
);

test("a new record says what it is to say, in the layout of fmt", () => {
  const registry = registryOf(smallRegistry);
  fc.assert(
    fc.property(record, (raw) => {
      fc.pre(!/"\s*"/.test(JSON.stringify(raw)));
      const { after = "", path } = newRecord("partners", "x", raw, registry);
      const { value } = readDocument(after);
      expect(path).toBe("partners/x.yaml");
      expect(isMap(value) && value).toEqual(raw);
      expect(format(after, fieldsOfKind(kinds.partners))).toEqual({ is: "formatted", text: after });
    }),
    { numRuns: 300 },
  );
});
