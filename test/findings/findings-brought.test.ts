import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { findingsBrought } from "../../src/findings/findings-brought.ts";
import { findingOf } from "../support/findings.ts";
import { said } from "../support/said.ts";

const found = (file: string, message: string, more: Partial<Finding> = {}): Finding =>
  findingOf({ file, message: said(message), ...more });

/** What a change brings, takes away and is refused for, as messages. */
function brought(before: readonly Finding[], after: readonly Finding[], moved: Readonly<Record<string, string>> = {}) {
  const change = {
    moved: new Map(Object.entries(moved)),
    textBefore: () => "a: b\nc: d\n",
    textAfter: () => "a: b\nc: d\n",
  };
  const all = findingsBrought(before, after, change);
  const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message.en);
  return { come: messages(all.come), gone: messages(all.gone), refused: messages(all.refused) };
}

const nothing = { come: [], gone: [], refused: [] };

describe("of a record that gets another id", () => {
  const moved = { "partners/kunming.yaml": "partners/kmust.yaml" };

  test("what was wrong in its file is what was wrong before", () => {
    const before = [found("partners/kunming.yaml", '"Chine" is not a country code')];
    const after = [found("partners/kmust.yaml", '"Chine" is not a country code')];
    expect(brought(before, after, moved)).toEqual(nothing);
  });

  test("so is what names it in other files, by its id or its file", () => {
    const message = (id: string) => `this says Kazakhstan, and the partner ${id} (partners/${id}.yaml) is in China`;
    expect(
      brought([found("mobilities/a.yaml", message("kunming"))], [found("mobilities/a.yaml", message("kmust"))], moved),
    ).toEqual(nothing);
  });

  test("a word that only looks like the id does not make it another fault", () => {
    const before = [found("agreements/a.yaml", '"kunming" is not a word for this field')];
    expect(brought(before, before, moved)).toEqual(nothing);
  });

  test("a reference that is left behind is new", () => {
    const before = [found("agreements/a.yaml", "there is no kmust", { line: 1 })];
    const after = [found("agreements/a.yaml", "there is no kunming", { line: 2 })];
    expect(brought(before, after, moved)).toEqual({
      come: ["there is no kunming"],
      gone: ["there is no kmust"],
      refused: ["there is no kunming"],
    });
  });

  test("of two that are alike the other one may be told of", () => {
    const before = [found("partners/lanzhou.yaml", "partners/kunming.yaml states the same facts")];
    const after = [found("partners/zhejiang.yaml", "partners/lanzhou.yaml states the same facts")];
    expect(brought(before, after, { "partners/kunming.yaml": "partners/zhejiang.yaml" })).toEqual(nothing);
  });
});

describe("an error that says something else", () => {
  const at = { line: 2, column: 4, endLine: 2, endColumn: 5, field: ["count"] };

  test("is the old one where what it stands at is the same", () => {
    const change = brought(
      [found("mobilities/a.yaml", "3 persons and 2 counted", at)],
      [found("mobilities/a.yaml", "4 persons and 2 counted", at)],
    );
    expect(change).toEqual({ come: ["4 persons and 2 counted"], gone: [], refused: [] });
  });

  test.each([
    ["another field", { ...at, field: ["women"] }],
    ["another text", { ...at, line: 1, endLine: 1 }],
    ["another check", { ...at, check: "missing-field" }],
  ])("is a new one at %s", (_, place) => {
    const change = brought([found("mobilities/a.yaml", "old", at)], [found("mobilities/a.yaml", "new", place)]);
    expect(change).toEqual({ come: ["new"], gone: ["old"], refused: ["new"] });
  });

  test("stands for one old one only", () => {
    const change = brought(
      [found("mobilities/a.yaml", "old", at)],
      [found("mobilities/a.yaml", "new", at), found("mobilities/a.yaml", "newer", at)],
    );
    expect(change).toEqual({ come: ["new", "newer"], gone: [], refused: ["newer"] });
  });

  test("is the old one in a list from which an item goes", () => {
    const item = (number: number) => ({ ...at, field: ["persons", number, "sex"] });
    const change = brought(
      [found("mobilities/a.yaml", "the third", item(2))],
      [found("mobilities/a.yaml", "the second", item(1))],
    );
    expect(change.refused).toEqual([]);
  });
});
