import { describe, expect, test } from "vitest";
import { conditionsInWords } from "../../../../src/reports/annual/table-rules/conditions-in-words.ts";
import type { Phrase } from "../../../../src/tables/phrase.ts";
import type { Language } from "../../../../src/values/codes/languages.ts";
import { requestOf, said } from "../../../support/annual-of.ts";
import { registryOf } from "../../../support/registry-of.ts";

const registry = registryOf({
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "agreements/mmit-mirea.yaml": "institution: mmit\npartners: [mirea]\ntype: memorandum\nsigned: 2018-08-24\n",
});
const { question } = requestOf(registry, "2019", "", "2026-11-21").context;

const inWords = (
  query: string,
  language: Language = "en",
  kind: "mobilities" | "agreements" = "mobilities",
): string[] =>
  conditionsInWords(query, [kind], question).map((cell) => said({ message: "cell", cell } satisfies Phrase, language));

describe("the conditions of a query in words", () => {
  test("have the names of fields and values in the language of the report", () => {
    const query = "country:ru,UZ not:level:master";
    expect(inWords(query)).toEqual(["Country: Russia, Uzbekistan", "except Level: Master"]);
    expect(inWords(query, "ru")).toEqual(["Страна: Россия, Узбекистан", "кроме тех, где Уровень: Магистратура"]);
    expect(inWords(query, "tg")).toEqual(["Кишвар: Русия, Ӯзбекистон", "ба ғайр аз: Зинаи таҳсилот: Магистратура"]);
    expect(inWords(query, "uz")).toEqual([
      "Mamlakat: Rossiya, Oʻzbekiston",
      "bundan mustasno: Taʼlim bosqichi: Magistratura",
    ]);
  });

  test("name records, and say that a field is empty or not", () => {
    expect(inWords("partner:mirea agreement:mmit-mirea")).toEqual([
      "Partner: МИРЭА",
      "Agreement: МИРЭА, memorandum 2018",
    ]);
    expect(inWords("level:none field:any")).toEqual(["Level: Not stated", "Field of education: stated"]);
    expect(inWords("partner.type:university", "ru", "agreements")).toEqual(["Тип партнёра: Университет"]);
  });

  test("have other values and words as they are; so has what cannot be read", () => {
    expect(inWords('year:2018..2019 "summer school"')).toEqual(["Year: 2018..2019", "with the words “summer school”"]);
    expect(inWords("colour:red country:RU")).toEqual(["colour:red", "Country: Russia"]);
    expect(inWords('title:"open')).toEqual(['title:"open']);
  });
});
