import type { Mark } from "vega";
import type { MapChart } from "../../../tables/chart.ts";
import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { chartWords } from "../../document-words.ts";
import { cellText, type Style } from "../../style.ts";
import type { Drawing } from "../drawing.ts";
import type { Spec } from "../spec.ts";
import { type CountryCircle, circlesOf, type MapCircles } from "./map-circles.ts";
import { frameAround, type MapFrame } from "./map-frame.ts";
import { homeMarkers, markerRadius } from "./map-home-markers.ts";
import { labelRequests } from "./map-label-requests.ts";
import { placeLabels } from "./map-labels.ts";
import { landPath } from "./map-land.ts";
import { type LegendItem, layOutLegend, roundNumbers } from "./map-legend.ts";
import { mapColours } from "./map-palette.ts";
import { type MapSymbol, symbolMarks } from "./map-symbols.ts";
import { labelMarks, legendTextMarks } from "./map-texts.ts";

/**
 * The vega specification of a map: land without borders, a circle for each country with its number and name, a legend.
 */
export async function mapSpec(chart: MapChart, { style }: Drawing): Promise<Spec> {
  const countries = new Set([...chart.home, ...chart.countries.map(({ country }) => country)]);
  const frame = await frameAround([...countries].flatMap((code) => positionsOf(code)));
  const scaled = circlesOf(chart.countries, frame);
  const markers = homeMarkers(chart.home, scaled.circles, frame);
  const { numbers, requests, discs } = labelRequests(scaled.circles, markers, style);
  const labels = placeLabels(requests, discs, { x: 3, y: 3, width: frame.width - 6, height: frame.height - 6 });
  const borders = sentenceIn(chartWords.borders, style.language);
  const legend = layOutLegend(legendItems(chart, scaled, style), borders, frame.height + 6);
  const symbols = symbolMarks([
    ...scaled.circles.flatMap(symbolsOf),
    ...markers.map(({ symbol }) => symbol),
    ...legend.symbols,
  ]);
  const texts = labelMarks(labels, numbers);
  const legendTexts = legendTextMarks(legend.texts);
  return {
    width: frame.width,
    height: Math.ceil(legend.bottom),
    data: [...symbols.data, ...texts.data, ...legendTexts.data],
    marks: [...(await groundMarks(frame)), ...symbols.marks, ...texts.marks, ...legendTexts.marks],
  };
}

function positionsOf(country: string) {
  const centre = countryCentres.get(country);
  return centre ? [centre] : [];
}

/** The land, and the frame around it. */
async function groundMarks({ width, height, projection }: MapFrame): Promise<Mark[]> {
  const size = { width: { value: width }, height: { value: height } };
  const land = { fill: { value: mapColours.land }, stroke: { value: mapColours.coast }, strokeWidth: { value: 0.5 } };
  return [
    { type: "rect", encode: { enter: { ...size, fill: { value: mapColours.water } } } },
    { type: "path", encode: { enter: { path: { value: await landPath(projection) }, ...land } } },
    { type: "rect", encode: { enter: { ...size, stroke: { value: mapColours.frame }, strokeWidth: { value: 1 } } } },
  ];
}

/** The certain number as a circle, and around it the possible one. */
function symbolsOf({ x, y, certainRadius, possibleRadius, outerRadius }: CountryCircle): MapSymbol[] {
  const outer: MapSymbol[] = possibleRadius
    ? [{ look: possibleRadius === "open" ? "open" : "possible", x, y, radius: outerRadius }]
    : [];
  return certainRadius > 0 ? [...outer, { look: "certain", x, y, radius: certainRadius }] : outer;
}

/**
 * What is counted with sample sizes, the home country's marker, and the symbols for uncertain numbers, where there are
 * any.
 */
function legendItems({ home, axis }: MapChart, { circles, most, radiusOf }: MapCircles, style: Style): LegendItem[] {
  const word = (key: "home" | "perhaps"): string => sentenceIn(chartWords[key], style.language);
  const number = (value: number): string => cellText({ is: "number", number: value }, style);
  const sizes = roundNumbers(most).map((value): LegendItem => {
    return { looks: [{ look: "certain", radius: radiusOf(value) }], text: number(value) };
  });
  const uncertain = (["possible", "open"] as const).filter((look) => circles.some((circle) => lookOf(circle) === look));
  return [
    ...(circles.length > 0 ? [{ looks: [], text: `${cellText(axis, style)}:` }, ...sizes] : []),
    ...(home.length > 0
      ? [{ looks: [{ look: "home" as const, radius: markerRadius.atEdge }], text: word("home") }]
      : []),
    ...(uncertain.length > 0 ? [{ looks: uncertain.map((look) => ({ look, radius: 8 })), text: word("perhaps") }] : []),
  ];
}

const lookOf = ({ possibleRadius }: CountryCircle): MapSymbol["look"] =>
  possibleRadius === undefined ? "certain" : possibleRadius === "open" ? "open" : "possible";
