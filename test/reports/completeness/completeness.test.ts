import { expect, test } from "vitest";
import { completeness } from "../../../src/reports/completeness/completeness.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const source = "sources: [{ document: Ҳисобот }]\n";
const files: Files = {
  "registry.yaml": "title: Т\ninstitution: mmit\n",
  "institutions/mmit.yaml": `name: ДКМТ\ncountry: TJ\n${source}`,
  "partners/kmust.yaml": "name: Куньминский университет\ntype: university\ncountry: CN\ndistinct_from: [unknown]\n",
  "partners/unknown.yaml": "name: OPUS CIVITAS\ntype: university\npartner_of: [mmit]\n",
  "partners/unesco.yaml": "name: ЮНЕСКО\ntype: international-organisation\n",
  "agreements/full.yaml": "partners: [kmust]\ntype: memorandum\nconfirmed: 2019\ndocuments: [kmust.pdf]\n",
  "agreements/bare.yaml": `partners: [kmust]\ntype: memorandum\n${source}`,
  "agreements/next.yaml":
    "partners: [unesco]\ntype: memorandum\nstage: in-preparation\noutputs: [{ type: article, title: Мақола }]\n",
  "mobilities/full.yaml": `direction: outbound\nwho: student\npurpose: degree\npartner: kmust\nagreement: full\nterm: 2018/2019\n${source}`,
  "mobilities/bare.yaml": "direction: outbound\nwho: student\npurpose: degree\n",
  "events/home.yaml":
    "type: conference\ntitle: Конфронс\nstarts: 2019\ncountry: TJ\nsources: [{ url: 'https://mmit.tj' }]\n",
  "events/online.yaml": "type: lecture\ntitle: Лексия\nmode: virtual\nstage: planned\n",
  "plans/standing.yaml": "title: Вазифаҳо\ntargets: [{ text: Кор }]\n",
};

const tablesOf = (asked: Asked = {}) => reportOf(completeness, registryOf(files), asked);
const lines = (asked?: Asked) => tablesOf(asked).map(linesOf);

test("how many of each kind lack what; nothing where the kind has no such fact", () => {
  expect(lines()[0]).toEqual([
    "kind records without-date without-document without-country without-link incomplete complete-percent",
    "institutions 1 - 0 - - 0 100",
    "partners 3 - - 1 1 1 66.7",
    "agreements 3 1 1 1 1 2 33.3",
    "mobilities 2 1 1 1 1 1 50",
    "events 2 0 0 1 2 2 0",
    "plans 1 - 1 - - 1 0",
    "- 12 2 3 4 5 7 41.7",
  ]);
});

test("the records that lack most", () => {
  expect(lines()[1]).toEqual([
    "record institution name lacks",
    "mobilities/bare mmit - date; document; country; link",
    "agreements/bare mmit - date; document; link",
    "partners/unknown - OPUS CIVITAS country; link",
    "events/online mmit Лексия country; link",
  ]);
  const [, first] = tablesOf({ top: 1 });
  expect(first && linesOf(first)).toHaveLength(2);
  expect(first && saidUnder(first)).toContain("1 of 4 records shown.");
});

test("how many lack the same", () => {
  expect(lines()[2]).toEqual([
    "kind lacks records",
    "partners country; link 1",
    "agreements date; document; link 1",
    "mobilities date; document; country; link 1",
    "events country; link 1",
  ]);
});

test("where small numbers are hidden, the place of a row tells nothing of the number of journeys in it", () => {
  const journeys = Object.fromEntries(
    ["a", "b", "c"].map((id) => [`mobilities/${id}.yaml`, "direction: outbound\nwho: student\npurpose: degree\n"]),
  );
  const hidden = { ...files, ...journeys, "registry.yaml": "title: Т\ninstitution: mmit\nsmall_cell: 5\n" };
  const kinds = (some: Files): string[] =>
    (reportOf(completeness, registryOf(some))[2]?.rows ?? []).flatMap(([kind]) =>
      kind?.is === "word" ? [kind.code] : [],
    );
  expect(kinds({ ...files, ...journeys })[0]).toBe("mobilities");
  expect(kinds(hidden).at(-1)).toBe("mobilities");
});

test("words of the question leave out the kinds that do not know them; years leave out nothing", () => {
  expect(lines({ query: "mode:virtual" })[0]?.slice(1)).toEqual(["events 1 0 0 1 1 1 0", "- 1 0 0 1 1 1 0"]);
  expect(() => tablesOf({ query: "colour:red" })).toThrow('have no field "colour"');
  const [byKind] = tablesOf({ window: { from: 2019, to: 2019 } });
  expect(byKind && linesOf(byKind)).toHaveLength(8);
  expect(byKind && saidUnder(byKind)).toContain("All records are looked at");
});

test("where no work is on record nothing is said to be complete; a question that is about no work has its shares", () => {
  const { "registry.yaml": settings, "institutions/mmit.yaml": mmit, "plans/standing.yaml": plan } = files;
  const few = { "registry.yaml": settings, "institutions/mmit.yaml": mmit, "plans/standing.yaml": plan } as Files;
  const [table] = reportOf(completeness, registryOf(few));
  expect(table && linesOf(table).slice(1)).toEqual([
    "institutions 1 - 0 - - 0 -",
    "plans 1 - 1 - - 1 -",
    "- 2 - 1 - - 1 -",
  ]);
  expect(table && saidUnder(table)).toContain("cannot be told");
  const [ofPlans] = tablesOf({ query: "period:none" });
  expect(ofPlans && linesOf(ofPlans).at(-1)).toBe("- 1 - 1 - - 1 0");
});
