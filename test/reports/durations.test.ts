import { expect, test } from "vitest";
import { durations } from "../../src/reports/durations.ts";
import { institute, journey } from "../support/journeys.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const registry = registryOf({
  ...institute,
  ...journey("week", "direction: outbound; who: teacher; purpose: training; starts: 2019-05-20; ends: 2019-05-24"),
  ...journey("month", "direction: outbound; who: student; purpose: exchange; starts: 2019-05-01; ends: 2019-05-31"),
  ...journey("term", "direction: outbound; who: doctoral-candidate; purpose: research; term: 2018/2019-2/2; count: 3"),
  ...journey("coarse", 'direction: outbound; who: student; purpose: degree; starts: 2019; count: ">=2"'),
  ...journey(
    "group",
    "direction: inbound; who: mixed; purpose: conference; count: 8; starts: 2023-12-22; ends: 2023-12-23",
  ),
});

test("bands from short to long, not stated last; students, staff and mixed groups apart, each direction in a table", () => {
  expect(reportOf(durations, registry).map(linesOf)).toEqual([
    [
      "duration students staff mixed total",
      "under-1 - 1 - 1",
      "1-3 1 - - 1",
      "one-term 3 - - 3",
      "none >=2 - - >=2",
      "- >=6 1 - >=7",
    ],
    ["duration students staff mixed total", "under-1 - - 8 8", "- - - 8 8"],
  ]);
});

test("both tables speak of the same last years", () => {
  const [out, back] = reportOf(durations, registry, { last: 1 });
  expect(out?.rows).toEqual([]);
  expect(back && linesOf(back)).toContain("under-1 - - 8 8");
  expect(out && saidUnder(out)).toContain("Period: 1 January 2023 to 31 December 2023.");
});
