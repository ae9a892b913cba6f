import type { MapChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import type { Style } from "../../style.ts";
import { chartWords } from "../chart-words.ts";
import { countryText } from "./map-label-requests.ts";
import type { LegendItem } from "./map-legend.ts";

/** The countries that are not on the map, in words: those that lie far from all others, and those without room. */
export function listItems(countries: MapChart["countries"], style: Style): LegendItem[] {
  if (countries.length === 0) return [];
  const sorted = countries.toSorted((a, b) => (b.count.max ?? b.count.min) - (a.count.max ?? a.count.min));
  return [
    { looks: [], text: sentenceIn(chartWords.besideMap, style.language) },
    ...sorted.map(({ country, count, inForce }): LegendItem => {
      const { name, number } = countryText(country, count, style);
      const isFull = inForce === undefined || inForce.min > 0;
      return { looks: [{ look: isFull ? "certain" : "hollow", radius: 4 }], text: `${name}\u00a0${number}` };
    }),
  ];
}
