import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { type Box, boxMeetsDisc, type Disc, isWithin, type Line, lineMeetsDisc } from "./map-boxes.ts";
import { farPositions, type LabelPosition, nearPositions } from "./map-label-positions.ts";

/** The label wanted beside a circle: a name, which may be left out, and a number, which may not. */
export type LabelRequest = { readonly disc: Disc; readonly name: string; readonly number: string | undefined };

/** A position and text for a label, and its cost: 0 is the best. */
export type LabelCandidate = LabelPosition & {
  readonly lines: readonly string[];
  readonly isNamed: boolean;
  readonly cost: number;
  /** Whether it may overlap others, because there is no room on the whole map. */
  readonly isLastResort: boolean;
};

const widestName = 132;
const gap = 1.5;
/** The cost of a leader line beside its length, and of each circle that it crosses. */
const costs = { leader: 8, crossing: 120 } as const;

/**
 * All candidates for a label that overlap no circle and lie within the frame: those with the name first, the cheapest
 * first.
 */
export function labelCandidates(
  { disc, name, number }: LabelRequest,
  discs: readonly Disc[],
  frame: Box,
): LabelCandidate[] {
  const candidates = (
    lines: readonly string[],
    positions: readonly LabelPosition[],
    isNamed: boolean,
  ): LabelCandidate[] =>
    positions
      .filter(({ box }) => isWithin(box, frame) && !discs.some((other) => boxMeetsDisc(box, other, gap)))
      .map((position) => ({
        ...position,
        lines,
        isNamed,
        cost: costOf(position.leader, disc, discs),
        isLastResort: false,
      }))
      .sort((a, b) => a.cost - b.cost);
  const lines = textOf(name, number);
  const named = candidates(lines, nearPositions(disc, sizeOf(lines)), true);
  if (number === undefined) return named;
  const size = sizeOf([number]);
  const bare = candidates([number], [...nearPositions(disc, size), ...farPositions(disc, size)], false);
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

function onItsCircle(text: string, { x, y }: Disc): LabelCandidate {
  const width = textAdvance(text, fontSize);
  const box = { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight };
  const lines = [text];
  return { box, lines, align: "center", leader: undefined, isNamed: false, cost: 500, isLastResort: true };
}
