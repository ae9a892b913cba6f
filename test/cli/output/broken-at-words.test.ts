import { expect, test } from "vitest";
import { brokenAtWords } from "../../../src/cli/output/broken-at-words.ts";

test("long lines of a message are broken between words, below their beginning", () => {
  const message =
    "hamkor: слово «договр» для поля type соглашения не подходит\n  напишите: contract (Договор), memorandum (Меморандум)\n";
  expect(brokenAtWords(message, 40)).toBe(
    "hamkor: слово «договр» для поля type\n  соглашения не подходит\n  напишите: contract (Договор),\n  memorandum (Меморандум)\n",
  );
});

test.each([
  "  нет такого партнёра, все партнёры: hamkor list partners",
  "\rчитаются файлы реестра, прочитано уже 10 000 из 100 000",
  "  короткая строка\n",
])("%j stays as it is", (message) => {
  expect(brokenAtWords(message, 30)).toBe(message);
});
