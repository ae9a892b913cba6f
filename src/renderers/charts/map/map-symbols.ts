import type { Data, Mark, Spec } from "vega";
import { chartColours } from "../palette.ts";
import { mapColours } from "./map-palette.ts";

/** A symbol at a position: a solid circle, a hollow or a light one, a dashed ring, or the star of a home country. */
export type MapSymbol = {
  readonly look: "certain" | "hollow" | "possible" | "open" | "home";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

const looks = ["possible", "open", "hollow", "certain", "home"] as const;

/** A star of five points, of radius 1. */
const star = "M0,-1L0.26,-0.36L0.95,-0.31L0.43,0.14L0.59,0.81L0,0.45L-0.59,0.81L-0.43,0.14L-0.95,-0.31L-0.26,-0.36Z";

const encodings = {
  possible: { fill: mapColours.circle, fillOpacity: 0.25, stroke: mapColours.circle, strokeWidth: 1, strokeDash: [] },
  open: { fill: null, fillOpacity: 0, stroke: mapColours.circle, strokeWidth: 1.25, strokeDash: [3, 2] },
  hollow: { fill: mapColours.water, fillOpacity: 0.9, stroke: mapColours.circle, strokeWidth: 1.5, strokeDash: [] },
  certain: { fill: mapColours.circle, fillOpacity: 1, stroke: chartColours.paper, strokeWidth: 1, strokeDash: [] },
  home: { fill: mapColours.home, fillOpacity: 1, stroke: chartColours.ink, strokeWidth: 1, strokeDash: [] },
} as const;

/** The marks of symbols by look; uncertain ones are drawn below certain ones. */
export function symbolMarks(symbols: readonly MapSymbol[]): Pick<Required<Spec>, "data" | "marks"> {
  const used = looks.filter((look) => symbols.some((symbol) => symbol.look === look));
  const data: Data[] = used.map((look) => ({
    name: look,
    values: symbols
      .filter((symbol) => symbol.look === look)
      .map(({ x, y, radius }) => ({ x, y, size: 4 * radius * radius })),
  }));
  return { data, marks: used.map(markOf) };
}

function markOf(look: MapSymbol["look"]): Mark {
  const { fill, fillOpacity, stroke, strokeWidth, strokeDash } = encodings[look];
  return {
    type: "symbol",
    from: { data: look },
    encode: {
      enter: {
        x: { field: "x" },
        y: { field: "y" },
        size: { field: "size" },
        shape: { value: look === "home" ? star : "circle" },
        ...(fill === null ? {} : { fill: { value: fill }, fillOpacity: { value: fillOpacity } }),
        stroke: { value: stroke },
        strokeWidth: { value: strokeWidth },
        ...(strokeDash.length > 0 ? { strokeDash: { value: [...strokeDash] } } : {}),
      },
    },
  };
}
