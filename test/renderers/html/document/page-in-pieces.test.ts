import { expect, test } from "vitest";
import { documentHtml, documentHtmlPieces } from "../../../../src/renderers/html/document/document-html.ts";
import type { Document } from "../../../../src/tables/document.ts";
import { linesNamed } from "../../../support/record-lines.ts";
import { sampleDocument, sampleTable } from "../../../support/sample-document.ts";
import { counted, plain, plainStyle } from "../../../support/tables.ts";

/** A page whose only number was counted from so many journeys. */
function pageOf(journeys: number): Document {
  const names = Array.from({ length: journeys }, (_, at) => `mobilities/safar-${String(at).padStart(5, "0")}`);
  const records = names.map(
    (name) =>
      [
        name,
        () => ({
          title: plain(`Сафари таҳсилӣ ${name}`),
          kind: plain("Сафар"),
          file: `${name}.yaml`,
          country: { is: "country", code: "RU" } as const,
          dates: ["2019-09-01"],
          source: plain("Фармони ректор"),
        }),
      ] as const,
  );
  const columns = [{ key: "n", heading: plain("Шумора"), role: "value" as const }];
  const table = { ...sampleTable, columns, rows: [[counted(names)]], totals: undefined };
  const sections = [
    { name: "all", title: { message: "cell", cell: plain("Ҳама") } as const, parts: [{ is: "table", table }] as const },
  ];
  return { ...sampleDocument, sections, records: linesNamed(records) };
}

const filesIn = (page: string): unknown[] => {
  const data = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  return (JSON.parse(data) as { readonly records: readonly (readonly unknown[])[] }).records.map((record) =>
    record.at(-1),
  );
};

test.each([1, 999, 1000, 1001, 1999])(
  "the data of a page of %i records has each of them once, in order",
  async (journeys) => {
    const page = await documentHtml(pageOf(journeys), plainStyle);
    const files = Array.from({ length: journeys }, (_, at) => `mobilities/safar-${String(at).padStart(5, "0")}.yaml`);
    expect(filesIn(page)).toEqual(files);
  },
);

test("no piece of a page of many records is most of it", async () => {
  const pieces = [...(await documentHtmlPieces(pageOf(1999), plainStyle))];
  const whole = pieces.join("").length;
  expect(whole).toBeGreaterThan(150_000);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(whole * 0.6);
});
