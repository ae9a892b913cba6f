import { describe, expect, test } from "vitest";
import { measureOf } from "../../../../src/measures/index.ts";
import { askedInWords } from "../../../../src/reports/annual/table-rules/asked-in-words.ts";
import { type Language, languages } from "../../../../src/values/codes/languages.ts";
import { requestOf, said } from "../../../support/annual-of.ts";
import { registryOf } from "../../../support/registry-of.ts";

const registry = registryOf({
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: ТДТУ\ntype: university\ncountry: UZ\n",
  "agreements/mmit-mirea.yaml": "institution: mmit\npartners: [mirea]\ntype: memorandum\nsigned: 2018-08-24\n",
  "projects/tosca.yaml": "institution: mmit\nacronym: TOSCA\n",
});
const { question } = requestOf(registry, "2019", "", "2026-11-21").context;

const asked = (measure: string, query: string, language: Language = "en"): string =>
  said({ message: "cell", cell: askedInWords(measureOf(measure), query, question) }, language);

describe("what is counted is said as a person would say it", () => {
  test("of programmes and tags, in four languages", () => {
    const query = "programme:tempus not:tags:new-phase";
    expect(languages.map((language) => asked("projects", query, language))).toEqual([
      "Projects of the Tempus programme, except those tagged “new-phase”",
      "Проекты программы Tempus, кроме имеющих метку «new-phase»",
      "Лоиҳаҳо аз барномаи Tempus, ба ғайр аз онҳое, ки калидвожаи «new-phase» доранд",
      "Tempus dasturi boʻyicha loyihalar, “new-phase” tegi borlari bundan mustasno",
    ]);
    expect(asked("projects", "programme:tempus,erasmus-plus", "ru")).toBe("Проекты программ: Tempus, Erasmus+");
  });

  test("of countries and regions, as the measure stands to them", () => {
    expect(asked("agreements", "country:ru")).toBe("Agreements with Russia");
    expect(asked("partners", "country:ru,UZ")).toBe("Partners in Russia, Uzbekistan");
    expect(asked("students-in", "country:CN", "tg")).toBe("Донишҷӯёни аз хориҷа омада аз Чин");
    expect(asked("partners-with-agreement", "not:country:TJ,RU not:region:eu")).toBe(
      "Partners with an agreement, except in Tajikistan, Russia and in the European Union",
    );
    expect(asked("partners-with-agreement", "not:country:TJ,RU not:region:eu", "ru")).toBe(
      "Партнёры с соглашением, кроме: Таджикистан, Россия, Европейский союз",
    );
    expect(asked("partners", "country:UZ partner.type:academy", "ru")).toBe(
      "Партнёры (Узбекистан; тип партнёра: Академия)",
    );
  });

  test("of records by their names, and of all other fields in brackets", () => {
    expect(asked("people-out", "agreement:mmit-mirea", "ru")).toBe(
      "Выехавшие за рубеж по соглашению «МИРЭА, меморандум 2018»",
    );
    expect(asked("mobilities", "project:tosca partner:mirea,tdtu")).toBe(
      "Mobilities in the project “TOSCA” with МИРЭА, ТДТУ",
    );
    expect(asked("students-out", "level:master field:any not:level:none")).toBe(
      "Students abroad (level: Master; field of education: stated), except Level: Not stated",
    );
  });

  test("as far as it can be read", () => {
    expect(asked("agreements", "")).toBe("Agreements");
    expect(asked("agreements", "colour:red country:RU")).toBe("Agreements with Russia (colour:red)");
    expect(asked("agreements", 'title:"open', "uz")).toBe('Shartnomalar (title:"open)');
  });
});
