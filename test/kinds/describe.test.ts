import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf, fieldsOfKind, specAt } from "../../src/kinds/describe.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { choice } from "../../src/kinds/fields/words.ts";
import { kinds } from "../../src/kinds/index.ts";

describe.each(kindNames)("%s", (kind) => {
  const fields = fieldsOfKind(kinds[kind]);

  it("end in notes, tags and sources", () => {
    expect([...fields.keys()].slice(-3)).toEqual(["notes", "tags", "sources"]);
  });

  it("begin with the institution, where they have one", () => {
    if (fields.has("institution")) expect([...fields.keys()][0]).toBe("institution");
  });
});

describe("a field's description", () => {
  it("tells what a reference points to, what a list is of, and what is required", () => {
    const fields = fieldsOfKind(kinds.agreements);
    expect(specAt(fields, ["partners"])).toMatchObject({ list: true, required: false, scalar: { to: "partners" } });
    expect(specAt(fields, ["quotas", "direction"])).toMatchObject({ required: true, scalar: { type: "choice" } });
    expect(specAt(fields, ["quotas", "constructor"])).toBeUndefined();
  });

  it("knows a date whose last day counts", () => {
    const fields = fieldsOfKind(kinds.agreements);
    for (const [name, lastDay] of [
      ["ends", true],
      ["terminated", true],
      ["signed", undefined],
      ["confirmed", undefined],
    ] as const)
      expect(specAt(fields, [name])?.scalar?.lastDay).toBe(lastDay);
  });

  it("leaves no rule of a schema untold: records are read by the description", () => {
    const list = z.array(choice(["a"]));
    const map = z.strictObject({ word: choice(["a"]).optional() });
    expect(() => fieldsOf(z.strictObject({ list: list.optional(), map }))).not.toThrow();
    expect(() => fieldsOf(z.strictObject({ list: list.min(2).optional() }))).toThrow("not described");
    expect(() => fieldsOf(z.strictObject({ map: map.refine(() => false) }))).toThrow("not described");
  });
});
