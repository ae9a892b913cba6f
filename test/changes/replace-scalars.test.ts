import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceScalars } from "../../src/changes/edit/replace-scalars.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { isMap, type ValueMap } from "../../src/documents/value.ts";

function fieldsIn(text: string): ValueMap {
  const { value } = readDocument(text);
  return isMap(value) ? value : {};
}

describe("replaceScalars", () => {
  test.each([
    ["partners: [kmust, 'ufa'] # kmust\n", { partners: ["kunming", "ufa"] }, "partners: [kunming, 'ufa'] # kmust\n"],
    ['a: "kmust"\r\nb: kmust-2018\r\n', { a: "x", b: "kmust-2018" }, 'a: "x"\r\nb: kmust-2018\r\n'],
    ["# kmust\nkmust: kmust\n", { kmust: "x" }, "# kmust\nkmust: x\n"],
    ["a: kmust\nb: kmust\n", { a: "kmust", b: "x" }, "a: kmust\nb: x\n"],
    ["a: kmust\nb: ufa\n", { a: "ufa", b: "kmust" }, "a: ufa\nb: kmust\n"],
    ["a: >-\n  kmust\nb: x\n", { a: "ufa", b: "x" }, "a: >-\n  ufa\nb: x\n"],
  ])("%j: only the letters of the values change", (text, wanted, after) => {
    expect(replaceScalars(text, fieldsIn(text), wanted)).toEqual({ text: after, isAll: true });
  });

  test.each([
    ['where: "partner:ufa country:RU"\nb: "\\u006b"\n', { where: "partner:zz country:RU", b: "x" }],
    ['where: "partner:ufa country:RU"\nb: ufa\n', { where: "partner:zz country:RU", b: "null" }],
  ])("%j: what is not written as it reads is left", (text, wanted) => {
    expect(replaceScalars(text, fieldsIn(text), wanted)).toEqual({
      text: text.replace("ufa country", "zz country"),
      isAll: false,
    });
  });

  test("a plain text outside of brackets may have commas and quotes", () => {
    const text = "a: partner:\"ufa\",ufa-2\nb: [x, 'partner:ufa,x']\n";
    const wanted = { a: 'partner:"zz",ufa-2', b: ["x", "partner:zz,x"] };
    expect(replaceScalars(text, fieldsIn(text), wanted)).toEqual({
      text: "a: partner:\"zz\",ufa-2\nb: [x, 'partner:zz,x']\n",
      isAll: true,
    });
  });

  test.each([
    ["a: [kmust]\n", { a: ["x", "y"] }],
    ["a: kmust\n", { a: { b: "kmust" } }],
  ])("%j cannot become %j so", (text, wanted) => {
    expect(replaceScalars(text, fieldsIn(text), wanted)).toBeUndefined();
  });

  const id = fc.constantFrom("ufa", "kmust", "kmust-2018", "a", "riga-tu");
  const quoted = id.chain((word) => fc.constantFrom(word, `"${word}"`, `'${word}'`));
  const lines = fc.array(fc.tuple(quoted, fc.constantFrom("", " # ufa", " # kmust a")), { minLength: 1, maxLength: 6 });

  test("says what is wanted, and nothing but the values differs", () => {
    fc.assert(
      fc.property(lines, id, id, (items, from, to) => {
        const write = (word: (written: string) => string): string =>
          `# ${from}\nlist:\n${items.map(([item, comment]) => `  - ${word(item)}${comment}\n`).join("")}`;
        const text = write((item) => item);
        const inQuotes = (item: string): string => item.replace(/[a-z0-9-]+/, (word) => (word === from ? to : word));
        const list = items.map(([item]) => inQuotes(item).replace(/["']/g, ""));
        expect(replaceScalars(text, fieldsIn(text), { list })).toEqual({ text: write(inQuotes), isAll: true });
      }),
    );
  });
});
