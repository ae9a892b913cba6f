import { countryName } from "../../../values/geography/countries.ts";
import { cellText, type Style } from "../../style.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { textAdvance } from "../text-advance.ts";
import { type Box, boxMeetsDisc, type Disc } from "./map-boxes.ts";
import type { CountryCircle } from "./map-circles.ts";
import type { HomeMarker } from "./map-home-markers.ts";
import type { LabelRequest } from "./map-label-candidates.ts";
import type { InnerNumber } from "./map-texts.ts";

/**
 * The texts of a map: numbers inside circles that have room, requests for labels beside them, and the discs to avoid.
 */
export type MapLabels = {
  readonly numbers: readonly InnerNumber[];
  readonly requests: readonly LabelRequest[];
  readonly discs: readonly Disc[];
};

/** The requests of home countries first, then those of the other circles in their order. */
export function labelRequests(
  circles: readonly CountryCircle[],
  homeMarkers: readonly HomeMarker[],
  style: Style,
): MapLabels {
  const discOfCountry = new Map(circles.map((circle) => [circle.country, discOf(circle)]));
  const markerDiscs = new Map(
    homeMarkers.map(({ country, symbol }) => [country, { x: symbol.x, y: symbol.y, radius: symbol.radius }]),
  );
  const discs = [...discOfCountry.values(), ...markerDiscs.values()];
  const numbers: InnerNumber[] = [];
  const requestOf = (circle: CountryCircle): LabelRequest => {
    const text = cellText({ is: "count", count: circle.count }, style);
    const disc = discOfCountry.get(circle.country) ?? discOf(circle);
    const isInside = hasRoom(circle, text, discs);
    if (isInside) numbers.push({ x: circle.x, y: circle.y, text });
    return { disc, name: countryName(circle.country, style.language), number: isInside ? undefined : text };
  };
  const alone = [...markerDiscs].filter(([country]) => !discOfCountry.has(country));
  const isHome = ({ country }: CountryCircle): boolean => markerDiscs.has(country);
  return {
    requests: [
      ...alone.map(([country, disc]) => ({ disc, name: countryName(country, style.language), number: undefined })),
      ...circles.filter(isHome).map(requestOf),
      ...circles.filter((circle) => !isHome(circle)).map(requestOf),
    ],
    numbers,
    discs,
  };
}

const discOf = ({ x, y, outerRadius }: CountryCircle): Disc => ({ x, y, radius: outerRadius });

/** Whether a number fits into the solid part of its circle, and no other circle overlaps it. */
function hasRoom({ x, y, certainRadius }: CountryCircle, text: string, discs: readonly Disc[]): boolean {
  const width = textAdvance(text, fontSize) * boldFactor;
  const box: Box = { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight };
  const isOwn = (disc: Disc): boolean => disc.x === x && disc.y === y;
  return (
    Math.hypot(width, fontSize) / 2 <= certainRadius && !discs.some((disc) => !isOwn(disc) && boxMeetsDisc(box, disc))
  );
}

/** The width of bold digits relative to regular ones. */
const boldFactor = 1.1;
