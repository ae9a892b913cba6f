import fastStringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { textWidth } from "../../src/renderers/text-width.ts";

const everyCharacter = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));

test("every character is as wide as a terminal shows it", () => {
  expect(everyCharacter.filter((character) => textWidth(character) !== fastStringWidth(character))).toEqual([]);
});

test("texts are as wide as their characters together", () => {
  expect(textWidth("Ҷумҳурии Тоҷикистон – Oʻzbekiston ≥213")).toBe(38);
  expect(textWidth("昆明 e\u0301")).toBe(6);
});
