import { expect, test } from "vitest";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { plainCell } from "../../../src/tables/cell.ts";
import { sampleTimeline } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

/** The texts of a picture with the height of each on it. */
function textsIn(svg: string): (readonly [text: string, y: number])[] {
  const found = [...svg.matchAll(/<text\b[^>]*translate\([^,]*,([\d.-]+)\)[^>]*>([^<]*)<\/text>/g)];
  return found.map(([, y, text = ""]) => [text, Number(y)]);
}

test("a name of two lines in scripts of both directions has each line at its own height", async () => {
  const label = plainCell("Университети номи Абӯалӣ ибни Сино; دانشگاه ابوعلی سینا");
  const [span] = sampleTimeline.spans;
  const chart = { ...sampleTimeline, spans: span ? [{ ...span, label }, ...sampleTimeline.spans.slice(1)] : [] };
  const svg = await chartSvg(chart, plainStyle);
  const lines = textsIn(svg).filter(([text]) => text !== "" && JSON.stringify(label).includes(text));
  expect(lines).toHaveLength(2);
  expect((lines[1]?.[1] ?? 0) - (lines[0]?.[1] ?? 0)).toBe(13);
});
