import { countryName } from "../../../values/geography/countries.ts";
import { cellText, type Style } from "../../style.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { textAdvance } from "../text-advance.ts";
import { type Box, boxMeetsDisc, type Disc } from "./map-boxes.ts";
import type { LabelWish } from "./map-choices.ts";
import type { PlaceCircle } from "./map-circles.ts";
import type { HomeStar } from "./map-homes.ts";
import type { InnerNumber } from "./map-texts.ts";

/** What is to be written on a map: numbers within circles that have room, all else beside them, and what is in the way. */
export type MapWishes = {
  readonly numbers: readonly InnerNumber[];
  readonly wishes: readonly LabelWish[];
  readonly discs: readonly Disc[];
};

/** The wishes of home countries first, then those of the other circles in their order. */
export function wishesOf(circles: readonly PlaceCircle[], homes: readonly HomeStar[], style: Style): MapWishes {
  const reaches = new Map(circles.map((circle) => [circle.country, discOf(circle)]));
  const starDiscs = new Map(homes.map(({ country, sign }) => [country, { x: sign.x, y: sign.y, radius: sign.radius }]));
  const discs = [...reaches.values(), ...starDiscs.values()];
  const numbers: InnerNumber[] = [];
  const wishOf = (circle: PlaceCircle): LabelWish => {
    const text = cellText({ is: "count", count: circle.count }, style);
    const disc = reaches.get(circle.country) ?? discOf(circle);
    const isInside = hasRoom(circle, text, discs);
    if (isInside) numbers.push({ x: circle.x, y: circle.y, text });
    return { disc, name: countryName(circle.country, style.language), number: isInside ? undefined : text };
  };
  const alone = [...starDiscs].filter(([country]) => !reaches.has(country));
  const isHome = ({ country }: PlaceCircle): boolean => starDiscs.has(country);
  return {
    wishes: [
      ...alone.map(([country, disc]) => ({ disc, name: countryName(country, style.language), number: undefined })),
      ...circles.filter(isHome).map(wishOf),
      ...circles.filter((circle) => !isHome(circle)).map(wishOf),
    ],
    numbers,
    discs,
  };
}

const discOf = ({ x, y, reach }: PlaceCircle): Disc => ({ x, y, radius: reach });

/** Whether a number fits into what is certain of its circle, and no other circle lies over it. */
function hasRoom({ x, y, sure }: PlaceCircle, text: string, discs: readonly Disc[]): boolean {
  const width = textAdvance(text, fontSize) * boldness;
  const box: Box = { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight };
  const isOwn = (disc: Disc): boolean => disc.x === x && disc.y === y;
  return Math.hypot(width, fontSize) / 2 <= sure && !discs.some((disc) => !isOwn(disc) && boxMeetsDisc(box, disc));
}

/** How much wider bold digits are. */
const boldness = 1.1;
