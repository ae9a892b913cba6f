import { expect, test } from "vitest";
import { annualOf, said, sectionOf } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const parties: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/kmust.yaml": "name: Кунмин\ntype: university\ncountry: CN\n",
};
const proposed: Files = {
  "agreements/proposed.yaml": "partners: [mirea, kmust]\ntype: consortium\nstage: proposed\n",
};
const inSeveral = (files: Files): string[] =>
  (sectionOf(annualOf(registryOf({ ...parties, ...files }), "2019"), "agreements-by-country")?.parts ?? [])
    .flatMap((part) => (part.is === "table" ? part.table.notes.map((note) => said(note)) : []))
    .filter((note) => note.includes("several countries"));

test("an agreement of several countries is told of where it is signed, since only these stand in the table", () => {
  const signed = "partners: [mirea, kmust]\ntype: cooperation\nsigned: 2018-05-01\nends: 2021-05-01\n";
  const single = "partners: [mirea]\ntype: memorandum\nsigned: 2017-05-01\nends: 2021-05-01\n";
  const another = { "agreements/single.yaml": single };
  expect(inSeveral({ ...proposed, ...another, "agreements/both.yaml": signed })).toEqual([
    "1 has partners in several countries and counts once in each row, once in the total.",
  ]);
  expect(inSeveral({ ...proposed, ...another, "agreements/china.yaml": single.replace("mirea", "kmust") })).toEqual([]);
});
