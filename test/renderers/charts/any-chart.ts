import fc from "fast-check";
import { expect, test } from "vitest";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { plainCell, wordCell } from "../../../src/tables/cell.ts";
import type { BarChart, Span, TimelineChart } from "../../../src/tables/chart.ts";
import type { Count } from "../../../src/values/count.ts";
import { cutOff, overlaps, textsOf } from "../../support/drawn.ts";
import { sampleBars, sampleTimeline } from "../../support/sample-document.ts";
import { styleIn } from "./style-in.ts";

const name = fc.oneof(
  fc.constantFrom(
    "Ҷумҳурии Исломии Эрон",
    "Донишгоҳи миллии Тоҷикистон ва муассисаи таълимии олии касбӣ дар шаҳри Душанбе",
    "Oʻzbekiston Milliy universiteti",
    "昆明理工大学",
    "<script>alert(1)</script> & ]]>",
    "Щ".repeat(300),
    "שלום\u202e עולם",
    "",
    "constructor",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const count: fc.Arbitrary<Count | undefined> = fc.option(
  fc
    .record({ min: fc.nat(12345), more: fc.option(fc.nat(20)), approximate: fc.boolean() })
    .map(({ min, more, approximate }): Count => ({ min, max: more === null ? null : min + more, approximate })),
  { nil: undefined },
);
const bars: fc.Arbitrary<BarChart> = fc
  .record({ categories: fc.integer({ min: 1, max: 60 }), series: fc.integer({ min: 1, max: 8 }) })
  .chain(({ categories, series }) =>
    fc.record({
      is: fc.constant("bars" as const),
      name: fc.constant("some"),
      title: fc.constant(sampleBars.title),
      notes: fc.constant([]),
      direction: fc.constantFrom("along" as const, "down" as const),
      categories: fc.array(name.map(plainCell), { minLength: categories, maxLength: categories }),
      series: fc.array(
        fc.record({
          heading: name.map(plainCell),
          values: fc.array(count, { minLength: categories, maxLength: categories }),
        }),
        { minLength: series, maxLength: series },
      ),
      apart: fc.array(
        fc.record({ label: name.map(plainCell), values: fc.array(count, { minLength: series, maxLength: series }) }),
        { maxLength: 2 },
      ),
      axis: fc.constant(plainCell("донишҷӯ")),
    }),
  );

const stockAndFlow: fc.Arbitrary<BarChart> = bars.map((chart) => ({
  ...chart,
  direction: "along",
  series: chart.series.map((one, index) => ({ ...one, role: (["stock", "gain", "loss"] as const)[index % 3] })),
}));

const day = fc
  .record({ year: fc.integer({ min: 1990, max: 2040 }), month: fc.integer({ min: 10, max: 12 }) })
  .map(({ year, month }) => `${year}-${month}-15`);
const span: fc.Arbitrary<Span> = fc.record({
  label: name.map(plainCell),
  state: fc.constantFrom("in-force", "expired", "running").map(wordCell),
  starts: fc.option(day, { nil: undefined }),
  ends: fc.option(day, { nil: undefined }),
  isCertain: fc.boolean(),
});
const timeline: fc.Arbitrary<TimelineChart> = fc
  .record({ spans: fc.array(span, { minLength: 1, maxLength: 80 }), from: day, to: day, today: day })
  .filter(({ from, to }) => from < to)
  .map((drawn) => ({ ...sampleTimeline, ...drawn }));

/** Tests on so many charts of any content that no text lies upon another or stands out of the picture. */
export function noTextsMeetInAnyChart(numRuns: number): void {
  test(`of any chart, ${numRuns} times`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bars, stockAndFlow, timeline), fc.constantFrom(720, 344), async (chart, width) => {
        const svg = await chartSvg(chart, styleIn("tg"), { width });
        expect(overlaps(textsOf(svg))).toEqual([]);
        expect(cutOff(svg)).toEqual([]);
      }),
      { numRuns },
    );
  });
}
