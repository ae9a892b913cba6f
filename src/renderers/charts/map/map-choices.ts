import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { type Box, boxMeetsDisc, type Disc, isWithin, type Line, lineMeetsDisc } from "./map-boxes.ts";
import { farSpots, nearSpots, type Spot } from "./map-spots.ts";

/** What is to be written beside a circle: a name, which may be left out, and a number, which may not. */
export type LabelWish = { readonly disc: Disc; readonly name: string; readonly number: string | undefined };

/** A way to write it, and how far it is from the best one. */
export type Choice = Spot & {
  readonly lines: readonly string[];
  readonly isNamed: boolean;
  readonly cost: number;
  /** Whether it is taken even where it lies on others, because there is no room on the whole map. */
  readonly isLastResort: boolean;
};

const widestName = 132;
const gap = 1.5;
/** What a line to a label costs beside its length, and if it goes over another circle. */
const costs = { leader: 8, crossing: 120 } as const;

/** All ways to write a wish that keep off circles and within the frame: those with the name first, the best first. */
export function choicesOf({ disc, name, number }: LabelWish, discs: readonly Disc[], frame: Box): Choice[] {
  const choices = (lines: readonly string[], spots: readonly Spot[], isNamed: boolean): Choice[] =>
    spots
      .filter(({ box }) => isWithin(box, frame) && !discs.some((other) => boxMeetsDisc(box, other, gap)))
      .map((spot) => ({ ...spot, lines, isNamed, cost: costOf(spot.leader, disc, discs), isLastResort: false }))
      .sort((a, b) => a.cost - b.cost);
  const lines = textOf(name, number);
  const named = choices(lines, nearSpots(disc, sizeOf(lines)), true);
  if (number === undefined) return named;
  const size = sizeOf([number]);
  const bare = choices([number], [...nearSpots(disc, size), ...farSpots(disc, size)], false);
  return [...named, ...bare, onItsCircle(number, disc)];
}

const sizeOf = (lines: readonly string[]) => ({ width: widest(lines, fontSize), height: lines.length * lineHeight });

/** A name in lines, the number after its last word. */
function textOf(name: string, number: string | undefined): string[] {
  const lines = linesWithin(name, widestName, fontSize, 3);
  const last = lines.pop() ?? "";
  return [...lines, number === undefined ? last : `${last}\u00a0${number}`];
}

function costOf(leader: Line | undefined, own: Disc, discs: readonly Disc[]): number {
  if (!leader) return 0;
  const [[fromX, fromY], [toX, toY]] = leader;
  const crossed = discs.filter((disc) => disc !== own && lineMeetsDisc(leader, { ...disc, radius: disc.radius + 1 }));
  return costs.leader + Math.hypot(toX - fromX, toY - fromY) + crossed.length * costs.crossing;
}

function onItsCircle(text: string, { x, y }: Disc): Choice {
  const width = textAdvance(text, fontSize);
  const box = { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight };
  const lines = [text];
  return { box, lines, align: "center", leader: undefined, isNamed: false, cost: 500, isLastResort: true };
}
