import { expect, test } from "vitest";
import { fieldsOfEducation } from "../../src/reports/fields-of-education.ts";
import { institute, journey } from "../support/journeys.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf } from "../support/report-of.ts";

const registry = registryOf({
  ...institute,
  ...journey(
    "mining",
    "direction: outbound; who: student; purpose: degree; partner: kmust; count: 5; level: master; field: '0724'",
  ),
  ...journey(
    "textiles",
    "direction: outbound; who: student; purpose: exchange; partner: uniwa; level: bachelor; field: '0723'",
  ),
  ...journey(
    "law",
    "direction: outbound; who: student; purpose: exchange; partner: uniwa; level: bachelor; field: '042'",
  ),
  ...journey("unknown", "direction: outbound; who: student; purpose: exchange; partner: uniwa; count: '>=2'"),
  ...journey("came", "direction: inbound; who: student; purpose: degree; country: AF; field: '07'; level: specialist"),
});

test("students by the first two digits of their field, across levels, each direction in a table", () => {
  expect(reportOf(fieldsOfEducation, registry).map(linesOf)).toEqual([
    ["field bachelor master none total", "07 1 5 - 6", "04 1 - - 1", "none - - >=2 >=2", "- 2 5 >=2 >=9"],
    ["field specialist total", "07 1 1", "- 1 1"],
  ]);
});
