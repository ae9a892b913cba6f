import { expect, test } from "vitest";
import { listing } from "../../../src/reports/listing/listing.ts";
import { questionAbout } from "../../support/count-of.ts";
import { institute, journey } from "../../support/journeys.ts";
import { registryOf } from "../../support/registry-of.ts";

const stay = (id: string, when: string) =>
  journey(id, `direction: outbound; who: student; purpose: exchange; partner: kmust; ${when}`);

const registry = registryOf({
  ...institute,
  ...stay("a-year", "term: 2018/2019"),
  ...stay("b-long", "starts: 2018-09; ends: 2019-06"),
  ...stay("c-open", "starts: 2018-09"),
  ...stay("d-coarse", "starts: 2019-05; ends: 2019-05"),
  ...stay("e-month", "days: 31"),
  ...stay("f-week", "starts: 2019-05-06; ends: 2019-05-10"),
});

const listed = (query: readonly string[], sort: string | undefined) =>
  listing(
    {
      kind: "mobilities",
      columns: ["id", "duration"],
      query,
      sort,
      limit: undefined,
      allFields: false,
      persons: false,
    },
    {
      question: questionAbout(registry),
      provenance: { title: "Test", revision: null, dirty: 0, on: "2026-11-21" },
      compareTexts: (a, b) => (a < b ? -1 : Number(a > b)),
    },
  );

const sorted = (sort: string): string[] => [...listed([], sort).objects].map(({ id, duration }) => `${id} ${duration}`);

test("where the dates leave several durations open, all of them are listed", () => {
  const { table, objects } = listed(["d-coarse"], undefined);
  expect([...objects]).toEqual([{ id: "d-coarse", duration: ["under-1", "1-3"] }]);
  expect(table.rows[0]?.[1]).toMatchObject({ is: "list", items: [{ code: "under-1" }, { code: "1-3" }] });
});

test("records are sorted by their duration from short to long; what is open or unknown comes last", () => {
  const open = ["c-open null", "d-coarse under-1,1-3"];
  const known = ["f-week under-1", "e-month 1-3", "b-long over-6", "a-year one-year"];
  expect(sorted("duration")).toEqual([...known, ...open]);
  expect(sorted("duration:desc")).toEqual([...known.toReversed(), ...open]);
});
