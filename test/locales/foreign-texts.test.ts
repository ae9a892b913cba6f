import { expect, test } from "vitest";
import type { Phrase } from "../../src/tables/phrase.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { said } from "../support/annual-of.ts";

const phrase = (texts: readonly (string | Record<string, string>)[], as: "note" | "mark"): Phrase => ({
  message: "foreign-texts",
  texts,
  as,
});

test("texts in another language than the reader's are named once, in the words of the reader's language", () => {
  const texts = ["Exchange of teachers", "Visits of guests", { en: "Courses", tg: "Курсҳо" }];
  expect(languages.map((language) => said(phrase(texts, "mark"), language))).toEqual([
    "",
    "(на английском языке)",
    "(ба забони англисӣ)",
    "(ingliz tilida)",
  ]);
  expect(said(phrase(texts, "note"), "ru")).toBe(
    "Тексты приведены так, как внесены в реестр, в том числе на английском языке.",
  );
});

test("a translation is no foreign text, and of a text in letters of another script the language is not guessed", () => {
  expect(said(phrase([{ en: "Courses", ru: "Курсы" }, "Курсҳои забон"], "mark"), "ru")).toBe("");
  expect(said(phrase([{ de: "Kurse" }], "mark"), "uz")).toBe("(boshqa tilda (de))");
});
