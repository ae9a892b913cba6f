import { expect, test } from "vitest";
import { documentHtml } from "../../../../src/renderers/html/document/document-html.ts";
import type { Part } from "../../../../src/tables/document.ts";
import { linesNamed } from "../../../support/record-lines.ts";
import { sampleDocument, sampleTable } from "../../../support/sample-document.ts";
import { counted, plain, plainStyle } from "../../../support/tables.ts";

test("the records behind the numbers of ten thousand, in forty tables, take less than five megabytes", async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `mobilities/safari-tahsili-${at}`);
  const records = new Map(
    names.map((name, at) => [
      name,
      () => ({
        title: plain(`Сафари таҳсилии донишҷӯён ба донишгоҳи миллии ${at}`),
        kind: plain("Ҳаракатнокии академӣ"),
        file: `${name}.yaml`,
        country: { is: "country", code: "RU" } as const,
        dates: ["2019-09-01", "2020-06-30"],
        source: plain("Шуъбаи робитаҳои байналмилалӣ"),
      }),
    ]),
  );
  const tables = Array.from({ length: 40 }, (_, table): Part => {
    const columns = [1, 2, 3, 4, 5, 6].map((key) => ({
      key: `${key}`,
      heading: plain(`${key}`),
      role: "value" as const,
    }));
    const cellOf = (row: number, column: number): string[] =>
      names.filter((_, at) => (at * (table + 3)) % 30 === row && at % 6 === column);
    const rows = Array.from({ length: 30 }, (_, row) => columns.map((_, column) => cellOf(row, column)));
    return {
      is: "table",
      table: {
        ...sampleTable,
        columns,
        rows: rows.map((row) => row.map((names) => counted(names))),
        totals: columns.map((_, column) => counted(rows.flatMap((row) => row[column] ?? []))),
      },
    };
  });
  const sections = [{ name: "all", title: { message: "cell", cell: plain("All") } as const, parts: tables }];
  const page = await documentHtml({ ...sampleDocument, sections, records: linesNamed([...records]) }, plainStyle);
  expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
});
