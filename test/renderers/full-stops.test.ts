import { expect, test } from "vitest";
import { phrasePieces } from "../../src/renderers/foreign-text.ts";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { filledPhrase, sentencePhrase } from "../../src/tables/phrase.ts";
import { styleIn } from "../support/annual-of.ts";

const russian = styleIn("ru");
const written = (text: string): string =>
  phraseText(sentencePhrase({ en: text, ru: text, tg: text, uz: text }), russian);

test.each([
  ["Данных нет: выезд, чел..", "Данных нет: выезд, чел."],
  ["Не приводится (чел.).", "Не приводится (чел.)."],
  ["Не приводится: «за 2019 г.».", "Не приводится: «за 2019 г.»."],
  ["И так далее...", "И так далее..."],
  ["Всего 5.", "Всего 5."],
])("an abbreviation at the end has no second full stop: %s", (text, right) => {
  expect(written(text)).toBe(right);
});

test("nor has a name in another language, which keeps its language", () => {
  const name: Cell = { is: "text", text: { en: "Kyoto Systems Ltd." } };
  const phrase = filledPhrase(
    { en: "With {name}.", ru: "С партнёром {name}.", tg: "Бо {name}.", uz: "Hamkor: {name}." },
    { name },
  );
  expect(phraseText(phrase, russian)).toBe("С партнёром Kyoto Systems Ltd.");
  expect(phrasePieces(phrase, russian)).toEqual([
    { text: "С партнёром " },
    { text: "Kyoto Systems Ltd.", language: "en" },
  ]);
});
