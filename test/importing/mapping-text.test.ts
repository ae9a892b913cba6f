import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnUse, Mapping } from "../../src/importing/mapping/mapping.ts";
import { mappingText } from "../../src/importing/mapping/mapping-text.ts";
import { readMapping } from "../../src/importing/mapping/read-mapping.ts";

const mapping: Mapping = {
  kind: "agreements",
  columns: {
    "№": { is: "skip" },
    "ВУЗ-партнёр": { is: "field", field: "partner.name" },
    Код: { is: "parts", fields: ["partner.ids.erasmus_code", "partner.city"], separator: " / " },
    Университет: { is: "parts", fields: ["partner.aliases", "partner.ids.pic"], separator: " (" },
    Срок: { is: "period", starts: "starts", ends: "ends" },
    "Реквизиты: все": { is: "labelled", lead: "title", labels: { Дата: "signed" } },
    Примечание: { is: "field", field: "notes" },
    Прочее: { is: "notes" },
  },
  always: { type: "memorandum" },
  sheets: { "2019": { institution: "tut" } },
  answers: { type: { Договор: "cooperation" }, "partner.name": { "Рижский: технич.": "riga-tu" } },
};

describe("mappingText", () => {
  test("is readable", () => {
    expect(mappingText(mapping)).toBe(`kind: agreements
columns:
  №: skip
  ВУЗ-партнёр: partner.name
  Код: partner.ids.erasmus_code / partner.city
  Университет: partner.aliases (partner.ids.pic)
  Срок: starts to ends
  "Реквизиты: все":
    lead: title
    labels:
      Дата: signed
  Примечание: notes as they are
  Прочее: notes
always:
  type: memorandum
sheets:
  2019:
    institution: tut
answers:
  type:
    Договор: cooperation
  partner.name:
    "Рижский: технич.": riga-tu
`);
  });

  test("is read back", () => {
    expect(readMapping(mappingText(mapping))).toEqual({ is: "read", mapping });
  });

  test("keeps what was answered once for all rows, of no text that stands there", () => {
    const answered: Mapping = { ...mapping, answers: { type: { "": "memorandum", Договор: "cooperation" } } };
    expect(mappingText(answered)).toContain("  type:\n    (not said): memorandum\n    Договор: cooperation\n");
    expect(readMapping(mappingText(answered))).toEqual({ is: "read", mapping: answered });
  });

  test("whatever columns and answers are called, is read back", () => {
    const use = fc.constantFrom<ColumnUse>({ is: "skip" }, { is: "notes" }, { is: "field", field: "signed" });
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /^[^\s\p{C}]/u.test(text) && text === text.trim());
    fc.assert(
      fc.property(fc.dictionary(name, use), fc.dictionary(name, name), (columns, given) => {
        const one: Mapping = {
          kind: "events",
          columns: withoutDates(columns),
          always: {},
          sheets: {},
          answers: { type: given },
        };
        const text = mappingText(one);
        const read = readMapping(text);
        expect(read.is === "read" ? mappingText(read.mapping) : read).toBe(text);
      }),
    );
  });
});

/** Events have no day of signing. */
const withoutDates = (columns: Readonly<Record<string, ColumnUse>>): Record<string, ColumnUse> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, use]) => [name, use.is === "field" ? { is: "field", field: "starts" } : use]),
  );

describe("readMapping", () => {
  const faults = (text: string): string[] => {
    const read = readMapping(text);
    return read.is === "faulty"
      ? read.faults.map(({ line, message, help }) => `${line} ${message.en}; ${help?.en}`)
      : [];
  };

  test("names the line and the nearest word", () => {
    expect(faults("kind: agreements\ncolumns:\n  Дата: singed\n")).toEqual([
      '3 there is no field "singed" for this kind; did you mean "signed"?',
    ]);
    expect(faults("kind: agreement\ncolumns:\n  Дата: signed\n")).toEqual([
      '1 a mapping names the kind of its records; did you mean "agreements"?',
    ]);
    expect(faults("kind: partners\ncolums:\n  Страна: country\n")).toEqual([
      '2 "colums" is no part of a mapping; did you mean "columns"?',
    ]);
    expect(faults("kind: partners\ncolumns:\n  Страна: partner.country\n")[0]).toContain(
      '3 there is no field "partner.country"',
    );
  });

  test("a fault of YAML has its line", () => {
    expect(faults('kind: partners\ncolumns:\n  "Страна: country\n')[0]).toMatch(/^\d /);
  });
});
