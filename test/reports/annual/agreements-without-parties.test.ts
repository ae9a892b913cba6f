import { describe, expect, test } from "vitest";
import { annualOf, chartsOf, listedIn, said, sectionOf, shown } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

/** Agreements of which nobody wrote with whom they are: two have a title, and one of these has no date. */
const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "agreements/bare.yaml": "type: cooperation\nsigned: 2018-05-01\nends: 2020-03-01\n",
  "agreements/titled.yaml": "type: memorandum\ntitle: Ёддошт оид ба таҷрибаомӯзӣ\nsigned: 2017\nends: 2020-06-01\n",
  "agreements/undated.yaml": "type: memorandum\ntitle: Ёддошти бе сана\n",
  "agreements/usual.yaml": "partners: [mirea]\ntype: cooperation\nsigned: 2016-02-01\nends: 2023-02-01\n",
};
const document = annualOf(registryOf(files), "2019");

describe("an agreement without parties is called by its title, else by its id", () => {
  test("among what is to be decided", () => {
    const [ending, , undated] = (sectionOf(document, "summary")?.parts ?? [])
      .flatMap((part) =>
        part.is === "list" && part.title && said(part.title).startsWith("To decide") ? part.items : [],
      )
      .map(({ under = [] }) => under.map(({ sentence }) => said(sentence)));
    expect(ending).toEqual([
      expect.stringMatching(/^bare \(.*ends .*\)$/),
      expect.stringMatching(/^Ёддошт оид ба таҷрибаомӯзӣ \(.*ends .*\)$/),
    ]);
    expect(undated).toEqual(["Ёддошти бе сана (Memorandum)"]);
  });

  test("in the timeline", () => {
    const timeline = chartsOf(document).find(({ name }) => name === "agreement-timeline");
    const labels = timeline?.is === "timeline" ? timeline.spans.map(({ label }) => shown(label)) : [];
    expect(labels).toEqual(["bare", "Ёддошт оид ба таҷрибаомӯзӣ", "МИРЭА"]);
  });

  test("in tables and sentences of its records", () => {
    const whole = document.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.is === "table" ? [part.table, part.full ?? part.table] : [])),
    );
    const cells = whole.flatMap(({ rows }) => rows.flatMap((row) => row.map(shown)));
    expect(cells).toContain("bare, cooperation agreement 2018");
    expect([...cells, ...listedIn(document, "summary")].filter((text) => text.startsWith(","))).toEqual([]);
  });
});
