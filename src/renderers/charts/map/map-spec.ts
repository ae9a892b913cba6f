import type { Mark, Spec } from "vega";
import type { MapChart } from "../../../tables/chart.ts";
import { capitals } from "../../../values/geography/capital-table.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartWords } from "../chart-words.ts";
import type { Drawing } from "../drawing.ts";
import { type Box, type Line, linesCross } from "./map-boxes.ts";
import { type CountryCircle, circlesOf, type MapCircles } from "./map-circles.ts";
import { frameAround, type MapFrame } from "./map-frame.ts";
import { type HomeMarker, homeMarkers, starRadius } from "./map-home-markers.ts";
import { labelRequests } from "./map-label-requests.ts";
import { type Label, placeLabels } from "./map-labels.ts";
import { landPath } from "./map-land.ts";
import { type LegendItem, layOutLegend, roundNumbers } from "./map-legend.ts";
import { listItems } from "./map-list.ts";
import { nearAndFar } from "./map-near-and-far.ts";
import { mapColours } from "./map-palette.ts";
import type { Position } from "./map-projection.ts";
import { type MapSymbol, symbolMarks } from "./map-symbols.ts";
import { labelMarks, legendTextMarks } from "./map-texts.ts";

/** Where everything of a map stands; `beside` are the countries that are told under it. */
export type MapLayout = {
  readonly frame: MapFrame;
  readonly scaled: MapCircles;
  readonly circles: readonly CountryCircle[];
  readonly markers: readonly HomeMarker[];
  readonly labels: readonly Label[];
  readonly tethers: readonly Line[];
  readonly beside: MapChart["countries"];
};

/**
 * The vega specification of a map: land without borders, a circle at each country's capital with its name and number, a
 * list of those that it has no room for, and a legend.
 */
export async function mapSpec(chart: MapChart, { style, width }: Drawing): Promise<Spec> {
  const layout = await layOutMap(chart, style, width);
  const { frame, circles, markers, labels, tethers } = layout;
  const list = listItems(layout.beside, style);
  const listed = layOutLegend(list, "", frame.height + 6, width);
  const borders = sentenceIn(chartWords.borders, style.language);
  const legend = layOutLegend(legendItems(chart, layout, style), borders, listed.bottom, width);
  const symbols = symbolMarks([
    ...circles.flatMap(symbolsOf),
    ...markers.map(({ symbol }) => symbol),
    ...listed.symbols,
    ...legend.symbols,
  ]);
  const texts = labelMarks(labels, tethers);
  const legendTexts = legendTextMarks([...listed.texts, ...legend.texts]);
  return {
    width: frame.width,
    height: Math.ceil(legend.bottom),
    data: [...texts.lines.data, ...symbols.data, ...texts.data, ...legendTexts.data],
    marks: [
      ...(await groundMarks(frame)),
      ...texts.lines.marks,
      ...symbols.marks,
      ...texts.marks,
      ...legendTexts.marks,
    ],
  };
}

/** Places everything: countries whose circle or name has no room leave the map, name and number together. */
export async function layOutMap(chart: MapChart, style: Style, width: number): Promise<MapLayout> {
  const known = chart.countries.filter(({ country }) => capitals.has(country) && !chart.home.includes(country));
  const { near, far } = nearAndFar(chart.home, known);
  const frame = await frameAround(positionsOf([...chart.home, ...near.map(({ country }) => country)]), width);
  const markers = homeMarkers(chart, frame);
  const stars = markers.map(({ symbol: { x, y, radius } }) => ({ x, y, radius }));
  const scaled = circlesOf(near, frame, stars);
  const { circles, labels, unplaced } = labelled(scaled.circles, markers, frame, style);
  return {
    frame,
    scaled,
    circles,
    markers,
    labels,
    tethers: tethersOf(circles),
    beside: [...far, ...scaled.crowdedOut, ...unplaced],
  };
}

/** Circles with their labels; as those that leave the map make room, a few leave at a time, the smallest first. */
function labelled(all: readonly CountryCircle[], markers: readonly HomeMarker[], frame: MapFrame, style: Style) {
  const box: Box = { x: 3, y: 3, width: frame.width - 6, height: frame.height - 6 };
  const stars = markers.map(({ symbol: { x, y, radius } }) => ({ x, y, radius }));
  let circles = all;
  for (;;) {
    const requests = labelRequests(circles, markers, style);
    const discs = [...stars, ...requests.slice(markers.length).map(({ disc }) => disc)];
    const { labels, unplaced } = placeLabels(requests, { discs, tethers: tethersOf(circles) }, box);
    if (unplaced.length === 0 || circles.length === 0)
      return { circles, labels, unplaced: all.filter((circle) => !circles.includes(circle)) };
    circles = withoutSome(circles, unplaced, markers);
  }
}

/** Circles without a third of those that have no label; where only a home country has none, the nearest makes room. */
function withoutSome(
  circles: readonly CountryCircle[],
  unplaced: readonly string[],
  markers: readonly HomeMarker[],
): readonly CountryCircle[] {
  const nameless = circles.filter(({ country }) => unplaced.includes(country));
  const home = markers.find(({ country }) => unplaced.includes(country))?.symbol ?? { x: 0, y: 0 };
  const distance = ({ x, y }: CountryCircle): number => Math.hypot(x - home.x, y - home.y);
  const nearest = circles.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
  const leaving = nameless.length > 0 ? nameless.slice(-Math.ceil(nameless.length / 3)) : nearest;
  return circles.filter((circle) => !leaving.includes(circle));
}

/** Lines from circles that had to move to their capitals, but none that crosses another. */
function tethersOf(circles: readonly CountryCircle[]): Line[] {
  const lines: Line[] = [];
  for (const circle of circles) {
    const { x, y, capital } = circle;
    const line: Line = [[x, y], capital];
    if (Math.hypot(x - capital[0], y - capital[1]) <= circle.outerRadius + 2) continue;
    if (!lines.some((other) => linesCross(line, other))) lines.push(line);
  }
  return lines;
}

const positionsOf = (countries: readonly string[]): Position[] =>
  [...new Set(countries)].flatMap((country): Position[] => {
    const capital = capitals.get(country);
    return capital ? [capital] : [];
  });

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

/** What is in force as a full circle in a hollow one of the whole, and around it what may be. */
function symbolsOf({ x, y, certainRadius, fullRadius, possibleRadius, outerRadius }: CountryCircle): MapSymbol[] {
  const outer: MapSymbol[] = possibleRadius
    ? [{ look: possibleRadius === "open" ? "open" : "possible", x, y, radius: outerRadius }]
    : [];
  const whole: MapSymbol[] = certainRadius > fullRadius ? [{ look: "hollow", x, y, radius: certainRadius }] : [];
  return [...outer, ...whole, ...(fullRadius > 0 ? [{ look: "certain" as const, x, y, radius: fullRadius }] : [])];
}

/** What is counted with sample sizes, and what each look means that is on the map or beside it. */
function legendItems(chart: MapChart, { scaled, circles, markers, beside }: MapLayout, style: Style): LegendItem[] {
  const word = (key: "home" | "perhaps" | "fullCircle" | "hollowCircle"): string =>
    sentenceIn(chartWords[key], style.language);
  const number = (value: number): string => cellText({ is: "number", number: value }, style);
  const areTold = chart.countries.some(({ inForce }) => inForce !== undefined);
  const shown = [...circles, ...beside];
  const hasFull = shown.some(({ count, inForce = count }) => inForce.min > 0);
  const hasHollow = shown.some(({ count, inForce = count }) => inForce.min < count.min);
  const sampleLook = hasHollow ? "hollow" : "certain";
  const sizes = circles.length > 0 ? roundNumbers(scaled.most) : [];
  const uncertain = (["possible", "open"] as const).filter((look) => circles.some((circle) => lookOf(circle) === look));
  const item = (look: MapSymbol["look"], radius: number, text: string): LegendItem => ({
    looks: [{ look, radius }],
    text,
  });
  return [
    ...(sizes.length > 0 ? [{ looks: [], text: `${cellText(chart.axis, style)}:` }] : []),
    ...sizes.map((value) => item(sampleLook, scaled.radiusOf(value), number(value))),
    ...(areTold && hasFull ? [item("certain", 5, word("fullCircle"))] : []),
    ...(areTold && hasHollow ? [item("hollow", 5, word("hollowCircle"))] : []),
    ...(markers.length > 0 ? [item("home", starRadius - 1, word("home"))] : []),
    ...(uncertain.length > 0 ? [{ looks: uncertain.map((look) => ({ look, radius: 8 })), text: word("perhaps") }] : []),
  ];
}

const lookOf = ({ possibleRadius }: CountryCircle): MapSymbol["look"] =>
  possibleRadius === undefined ? "certain" : possibleRadius === "open" ? "open" : "possible";
