import { expect, test } from "vitest";
import type { SchemaName } from "../../src/schemas/kind-schema.ts";
import { asEditorsRead, complaints, validatorOf } from "./editor-view.ts";
import { completions, hamkorAccepts, samples, schemaAccepts, textOf } from "./schema-accepts.ts";

schemaAccepts(7);

test.each(Object.entries(samples))("hamkor accepts the sample of %s", (name, sample) => {
  expect(hamkorAccepts(name as SchemaName, textOf(sample))).toBe(true);
});

test("a field that is unknown is underlined even while it is empty, which hamkor lets pass", () => {
  expect(hamkorAccepts("events", "type: visit\ntitle: T\nplcae:\n")).toBe(true);
  expect(complaints(validatorOf("events", completions), { type: "visit", title: "T", plcae: null })).not.toEqual([]);
});

/** hamkor takes `~` and `null` for text; to an editor they are an empty value. */
test("a needed text that is a YAML null must be quoted for the editor", () => {
  const validate = validatorOf("registry", completions);
  expect(complaints(validate, asEditorsRead("title: ~"))).not.toEqual([]);
  expect(complaints(validate, asEditorsRead('title: "~"'))).toEqual([]);
});
