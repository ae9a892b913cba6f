import { expect, test } from "vitest";
import { annualOf, said, sectionOf } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const countries = ["AF", "RU", "KZ", "UZ", "GE", "DE", "CN", "IR", "TM"];

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: AF\n",
  "institutions/tdtu.yaml": "name: Донишгоҳи техникии Тошканд\ncountry: UZ\n",
  ...Object.fromEntries(
    countries.map((code) => [
      `partners/${code}.yaml`.toLowerCase(),
      `name: Донишгоҳи ${code}\ntype: university\ncountry: ${code}\n`,
    ]),
  ),
};

const agreement = (id: string, partners: string): Files => ({
  [`agreements/${id}.yaml`]: `institution: mmit\ntype: cooperation\nsigned: 2018-03-01\npartners: [${partners}]\n`,
});

/** The notes under the table of agreements by country. */
const notesOf = (query: string, ...files: readonly Files[]): string[] => notesIn("agreements-by-country", query, files);

const notesIn = (section: string, query: string, files: readonly Files[]): string[] => {
  const document = annualOf(registryOf(Object.assign({}, base, ...files)), "2019", query);
  return (sectionOf(document, section)?.parts ?? []).flatMap((part) =>
    part.is === "table" ? part.table.notes.map((note) => said(note)) : [],
  );
};

const ofAllCountries = countries.map((code) => agreement(code.toLowerCase(), code.toLowerCase()));

test("agreements with partners abroad are told from those at home; one with both is abroad", () => {
  const notes = notesOf("institution:mmit", agreement("a", "af"), agreement("b", "af, de"), agreement("c", "ru"));
  expect(notes).toContain("With partners abroad: 2; with partners in the home country only: 1.");
  expect(notes.join(" ")).not.toContain("CIS");
});

test("of many countries abroad, the members of the CIS on the day stand apart; who was one is none, nor is the home country", () => {
  const notes = notesOf("institution:mmit", ...ofAllCountries, agreement("several", "kz, cn, af"));
  expect(notes).toContain("With partners abroad: 9; with partners in the home country only: 1.");
  expect(notes).toContain("Abroad, in member states of the CIS: 4; in other countries: 6.");
  expect(notes).toContain("Counted in both: 1.");
});

test("nothing is said of home where the institutions are in several countries, or of agreements that are all abroad", () => {
  expect(notesOf("", ...ofAllCountries).join(" ")).not.toContain("abroad");
  expect(notesOf("institution:mmit", agreement("a", "ru"), agreement("b", "de")).join(" ")).not.toContain("abroad");
});

test("partners abroad are told from those at home, each once however many agreements it has", () => {
  const notes = notesIn("annex-map", "institution:mmit", [...ofAllCountries, agreement("several", "kz, cn, af")]);
  expect(notes).toContain("Abroad: 8; in the home country: 1.");
  expect(notes).toContain("Abroad, in member states of the CIS: 3; in other countries: 5.");
  expect(notes.join(" ")).not.toContain("both");
});
