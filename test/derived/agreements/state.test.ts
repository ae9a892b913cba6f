import { expect, test } from "vitest";
import { stateOf } from "../../../src/derived/agreements/state.ts";
import { registryOf } from "../../support/registry-of.ts";

/** The state of the first of some agreements, on a day. */
function agreement(on: string, fields: string, others: readonly string[] = []) {
  const files = [fields, ...others].map((text, index) => [
    `agreements/a-${index}.yaml`,
    `institution: mmit\npartners: [x]\ntype: cooperation\n${text}\n`,
  ]);
  const registry = registryOf(Object.fromEntries(files));
  const record = registry.find("agreements", "a-0");
  return record && stateOf(record, registry, on);
}

test.each([
  ["2019-01-01", "signed: 2018", "in-force"],
  ["2018-01-01", "signed: 2018", "in-force"],
  ["2017-12-31", "signed: 2018", "upcoming"],
  ["2018-06-01", "signed: 2018\nstarts: 2018-09", "upcoming"],
  ["2020-12-31", "signed: 2018\nends: 2020", "in-force"],
  ["2021-01-01", "signed: 2018\nends: 2020", "expired"],
  ["2021-01-01", "signed: 2018\nends: 2020\nrenewal: automatic", "in-force"],
  ["2021-01-01", "signed: 2018\nends: 2020\nrenewal: by-consent", "expired"],
  ["2019-06-30", "signed: 2018\nterminated: 2019-06", "in-force"],
  ["2019-07-01", "signed: 2018\nterminated: 2019-06", "terminated"],
  ["2019-07-01", "stage: in-preparation", "in-preparation"],
  ["2019-07-01", "", "undated"],
  ["2019-07-01", "confirmed: 2019-06", "in-force"],
  ["2019-06-01", "confirmed: 2019-06", "in-force"],
  ["2019-05-31", "confirmed: 2019-06", "undated"],
  ["2019-05-01", "ends: 2020", "in-force"],
])("on %s an agreement (%j) is %s", (on, fields, state) => expect(agreement(on, fields)).toBe(state));

test("an agreement is replaced from the day on which the one that names it begins", () => {
  const replacing = ["signed: 2019-05\nreplaces: a-0"];
  expect(agreement("2019-04-30", "signed: 2018", replacing)).toBe("in-force");
  expect(agreement("2019-05-01", "signed: 2018", replacing)).toBe("replaced");
});

test("one that is only proposed, or of which no date is known, replaces nothing", () => {
  expect(agreement("2020-01-01", "signed: 2018", ["stage: proposed\nstarts: 2019-05\nreplaces: a-0"])).toBe("in-force");
  expect(agreement("2020-01-01", "signed: 2018", ["replaces: a-0"])).toBe("in-force");
});

test.each([
  ["2017-06-01", "starts: 2016\nends: 2018", "running"],
  ["2018-12-31", "starts: 2016\nends: 2018", "running"],
  ["2019-01-01", "starts: 2016\nends: 2018", "completed"],
  ["2015-12-31", "starts: 2016", "planned"],
  ["2016-01-01", "starts: 2016", "running"],
  ["2017-06-01", "", "undated"],
  ["2017-06-01", "stage: running", "running"],
  ["2017-06-01", "stage: rejected\nstarts: 2016", "rejected"],
])("on %s a project (%j) is %s", (on, fields, state) => {
  const registry = registryOf({ "projects/p.yaml": `institution: mmit\ntitle: Об\n${fields}\n` });
  const record = registry.find("projects", "p");
  expect(record && stateOf(record, registry, on)).toBe(state);
});
