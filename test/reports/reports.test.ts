import { expect, test } from "vitest";
import { reports } from "../../src/reports/index.ts";
import { registryOf } from "../support/registry-of.ts";
import { reportOf } from "../support/report-of.ts";

const empty = registryOf({ "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургӣ\ncountry: TJ\n" });

test.each(reports.map((report) => [report.name, report] as const))(
  "%s says of nothing that there is none",
  (_, report) => {
    const tables = reportOf(report, empty);
    expect(tables.length).toBeGreaterThan(0);
    for (const { rows, notes } of tables)
      expect([rows.length === 0, notes.at(-1)?.message]).toEqual([notes[0]?.message === "none", "provenance"]);
  },
);
