import { expect, test } from "vitest";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { type ListRequest, listing } from "../../../src/reports/listing/listing.ts";
import { questionAbout } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

const registry = registryOf({
  "registry.yaml": "title: Test\nlanguage: ru\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ\ncountry: TJ\n",
  "partners/kmust.yaml":
    "name: { en: Kunming, ru: Куньмин }\ntype: university\ncountry: CN\nrankings: [{ system: qs, year: 2020, rank: 801-900 }]\n",
  "partners/aaa.yaml": "name: Ян\ntype: other\n",
  "agreements/a-10.yaml": "partners: [kmust]\ncountries: [UZ]\ntype: cooperation\nsigned: 2018-06\nends: 2020\n",
  "agreements/a-2.yaml": "partners: [kmust, aaa]\ntype: exchange\nends: 2020-06-30\n",
  "agreements/b.yaml": "partners: [aaa]\ntype: exchange\nsigned: 2017~\n",
  "projects/p.yaml": "title: Об\nstarts: 2016\nends: 2018\nbudget: { amount: 133000, currency: TJS }\n",
  "events/e.yaml": "type: visit\ntitle: Сафар\ncountry: DE\npartners: [kmust]\npersons: [{ name: Раҳимов }]\n",
  "mobilities/m.yaml":
    'direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\ncount: ">200"\nevent: e\n',
});

const list = (request: Partial<ListRequest> & Pick<ListRequest, "kind">) =>
  listing(
    { query: [], columns: undefined, allFields: false, sort: undefined, limit: undefined, persons: false, ...request },
    {
      question: questionAbout(registry),
      provenance: { title: "Test", revision: null, dirty: 0, on: "2026-11-21" },
      compareTexts: new Intl.Collator("ru", { numeric: true }).compare,
    },
  );

const firstOf = (asked: Parameters<typeof list>[0]) => [...list(asked).objects][0];

const ids = (sort: string | undefined, kind: ListRequest["kind"] = "agreements") =>
  [...list({ kind, sort }).objects].map(({ id }) => id);

test("a record as JSON: its fields with defaults filled in, then what is derived", () => {
  expect(Object.entries(firstOf({ kind: "agreements" }) ?? {})).toEqual([
    ["kind", "agreements"],
    ["id", "a-10"],
    ["file", "agreements/a-10.yaml"],
    ["institution", "mmit"],
    ["partners", ["kmust"]],
    ["type", "cooperation"],
    ["signed", "2018-06"],
    ["ends", "2020"],
    ["countries", ["CN", "UZ"]],
    ["state", "expired"],
    ["year", "2018"],
  ]);
});

test("counts are cells, money holds a number, texts stand by language, a project has several years", () => {
  expect(firstOf({ kind: "mobilities" })).toMatchObject({
    count: { min: 201, max: null, approximate: false },
    mode: "physical",
    year: null,
    state: null,
  });
  expect(firstOf({ kind: "projects" })).toMatchObject({
    title: { ru: "Об" },
    budget: [{ amount: 133000, currency: "TJS" }],
    year: ["2016", "2017", "2018"],
  });
});

test("columns that were asked for, in their order; what may be several is a list", () => {
  const columns = ["state", "partner.name", "country", "signed", "partner.rankings", "year"];
  expect([...list({ kind: "agreements", columns, limit: 1 }).objects]).toEqual([
    {
      state: "expired",
      "partner.name": [{ en: "Kunming", ru: "Куньмин" }],
      country: ["CN", "UZ"],
      signed: "2018-06",
      "partner.rankings": [{ system: "qs", year: 2020, rank: "801-900" }],
      year: "2018",
    },
  ]);
  expect([...list({ kind: "mobilities", columns: ["partner", "country", "starts"] }).objects]).toEqual([
    { partner: "kmust", country: "CN", starts: null },
  ]);
});

test("with every field, an event's own country stays what was written, as in JSON", () => {
  const { table } = list({ kind: "events", allFields: true });
  const at = (key: string) => table.rows[0]?.[table.columns.findIndex((column) => column.key === key)];
  expect(at("country")).toEqual({ is: "country", code: "DE" });
  expect(at("countries")).toMatchObject({ is: "list", items: [{ code: "CN" }, { code: "DE" }] });
});

test("records come by id, or in an order; those without a value last either way", () => {
  expect(ids(undefined)).toEqual(["a-10", "a-2", "b"]);
  expect(ids("id:desc")).toEqual(["b", "a-2", "a-10"]);
  expect(ids("signed")).toEqual(["b", "a-10", "a-2"]);
  expect(ids("signed:desc")).toEqual(["a-10", "b", "a-2"]);
  expect(ids("ends")).toEqual(["a-2", "a-10", "b"]);
  expect(ids("name", "partners")).toEqual(["kmust", "aaa"]);
});

test("names of persons stay out unless they are asked for, through references too", () => {
  expect(firstOf({ kind: "events" })).not.toHaveProperty("persons");
  expect(firstOf({ kind: "events", persons: true })).toMatchObject({ persons: [{ name: "Раҳимов" }] });
  expect(() => list({ kind: "events", columns: ["persons.name"] })).toThrow(UsageError);
  expect(() => list({ kind: "mobilities", columns: ["event.persons.name"] })).toThrow(UsageError);
});

test("a wrong order is wrong usage", () => {
  expect(() => ids("signd")).toThrow(UsageError);
  expect(() => ids("signed:up")).toThrow(UsageError);
  expect(() => ids("quotas")).toThrow(UsageError);
});
