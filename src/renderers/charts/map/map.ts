import type { Mark } from "vega";
import type { MapChart } from "../../../tables/chart.ts";
import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { chartWords } from "../../document-words.ts";
import { cellText, type Style } from "../../style.ts";
import type { Spec } from "../spec.ts";
import { circlesOf, type MapCircles, type PlaceCircle } from "./map-circles.ts";
import { frameAround, type MapFrame } from "./map-frame.ts";
import { homeStars, starRadius } from "./map-homes.ts";
import { placeLabels } from "./map-labels.ts";
import { landPath } from "./map-land.ts";
import { type LegendItem, layOutLegend, roundNumbers } from "./map-legend.ts";
import { mapColours } from "./map-palette.ts";
import { type Sign, signMarks } from "./map-signs.ts";
import { labelMarks, legendTextMarks } from "./map-texts.ts";
import { wishesOf } from "./map-wishes.ts";

/** What vega draws of a map: land without borders, a circle for each country with its number and name, and a legend. */
export async function mapSpec(chart: MapChart, style: Style): Promise<Spec> {
  const countries = new Set([...chart.home, ...chart.places.map(({ country }) => country)]);
  const frame = await frameAround([...countries].flatMap((code) => positionsOf(code)));
  const scaled = circlesOf(chart.places, frame);
  const stars = homeStars(chart.home, scaled.circles, frame);
  const { numbers, wishes, discs } = wishesOf(scaled.circles, stars, style);
  const labels = placeLabels(wishes, discs, { x: 3, y: 3, width: frame.width - 6, height: frame.height - 6 });
  const borders = sentenceIn(chartWords.borders, style.language);
  const legend = layOutLegend(legendItems(chart, scaled, style), borders, frame.height + 6);
  const signs = signMarks([...scaled.circles.flatMap(signsOf), ...stars.map(({ sign }) => sign), ...legend.signs]);
  const texts = labelMarks(labels, numbers);
  const legendTexts = legendTextMarks(legend.texts);
  return {
    width: frame.width,
    height: Math.ceil(legend.bottom),
    data: [...signs.data, ...texts.data, ...legendTexts.data],
    marks: [...(await groundMarks(frame)), ...signs.marks, ...texts.marks, ...legendTexts.marks],
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

/** What is certain, and around it what may be. */
function signsOf({ x, y, sure, perhaps, reach }: PlaceCircle): Sign[] {
  const outer: Sign[] = perhaps ? [{ look: perhaps === "open" ? "open" : "perhaps", x, y, radius: reach }] : [];
  return sure > 0 ? [...outer, { look: "sure", x, y, radius: sure }] : outer;
}

/** What is counted and how large it is drawn, which country is home, and what is not certain, where any is. */
function legendItems({ home, axis }: MapChart, { circles, most, radiusOf }: MapCircles, style: Style): LegendItem[] {
  const word = (key: "home" | "certain" | "perhaps"): string => sentenceIn(chartWords[key], style.language);
  const number = (value: number): string => cellText({ is: "number", number: value }, style);
  const sizes = roundNumbers(most).map((value): LegendItem => {
    return { looks: [{ look: "sure", radius: radiusOf(value) }], text: number(value) };
  });
  const unsure = (["perhaps", "open"] as const).filter((look) => circles.some((circle) => lookOf(circle) === look));
  return [
    ...(circles.length > 0 ? [{ looks: [], text: `${cellText(axis, style)}:` }, ...sizes] : []),
    ...(home.length > 0 ? [{ looks: [{ look: "home" as const, radius: starRadius.atEdge }], text: word("home") }] : []),
    ...(unsure.length > 0
      ? [
          { looks: [{ look: "sure" as const, radius: 6 }], text: word("certain") },
          { looks: unsure.map((look) => ({ look, radius: 8 })), text: word("perhaps") },
        ]
      : []),
  ];
}

const lookOf = ({ perhaps }: PlaceCircle): Sign["look"] =>
  perhaps === undefined ? "sure" : perhaps === "open" ? "open" : "perhaps";
