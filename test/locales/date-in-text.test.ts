import { expect, test } from "vitest";
import { wordsIn } from "../../src/locales/index.ts";
import { filledPhrase } from "../../src/tables/phrase.ts";
import { said } from "../support/annual-of.ts";
import { inEnglish } from "../support/in-english.ts";

test.each([
  ["2019-12-31", "31 December 2019", "31.12.2019"],
  ["2019-06", "June 2019", "06.2019"],
  ["2019", "2019", "2019"],
  ["2018-09~", "about September 2018", "~09.2018"],
  ["2018?", "2018 (uncertain)", "2018?"],
  ["199X", "1990s", "1990-е годы"],
  ["2018/2019-2/2", "2018/19, 2nd semester", "2018/2019, 2-й семестр"],
  ["2018/2019-1/1", "2018/19", "2018/2019"],
  ["2018/2019", "2018/2019", "2018/2019"],
])("%s reads in a sentence as %s, in Russian as %s", (written, english, russian) => {
  expect([wordsIn("en").dateInText(written), wordsIn("ru").dateInText(written)]).toEqual([english, russian]);
});

test("a date that stands in a sentence is read like the words around it", () => {
  const sentence = { ...inEnglish("Due by {day}."), ru: "Срок — {day}." };
  const phrase = filledPhrase(sentence, { day: { is: "date", text: "2020-12-31" } });
  expect([said(phrase), said(phrase, "ru")]).toEqual(["Due by 31 December 2020.", "Срок — 31.12.2020."]);
});
