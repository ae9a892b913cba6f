import { expect, test } from "vitest";
import { numberOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

const closed = (date: string) =>
  registryOf({
    "institutions/mmit.yaml": "name: Донишкадаи кӯҳию металлургӣ\ncountry: TJ\n",
    "partners/aire.yaml": `name: Университет Эйр\ntype: university\ncountry: GB\nclosed: ${date}\n`,
  });

test.each([
  ["2018-05-16", "2018-05-16", "2018-05-17"],
  ["2018-05", "2018-05-31", "2018-06-01"],
  ["2018", "2018-12-31", "2019-01-01"],
  ["201X", "2019-12-31", "2020-01-01"],
])("a partner closed %s is one until %s, and none on %s unless its closing is asked for", (date, last, after) => {
  const registry = closed(date);
  expect([last, after].map((on) => numberOf(registry, "partners", { on }))).toEqual(["1", "-"]);
  expect(numberOf(registry, "partners", { on: after, query: "closed:any" })).toBe("1");
});
