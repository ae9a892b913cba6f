import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, widest } from "../text-advance.ts";
import {
  type Box,
  boxMeetsDisc,
  type Disc,
  isWithin,
  type Line,
  lineMeetsBox,
  lineMeetsDisc,
  linesCross,
} from "./map-boxes.ts";
import { type LabelPosition, nearPositions } from "./map-label-positions.ts";

/** The label wanted beside a circle: a country's name, and its number after it. */
export type LabelRequest = {
  readonly country: string;
  readonly disc: Disc;
  readonly name: string;
  readonly number: string;
};

/** A position and text for a label, and its cost: 0 is the best. */
export type LabelCandidate = LabelPosition & { readonly lines: readonly string[]; readonly cost: number };

const widestName = 132;
const gap = 1.5;
/** The cost of a leader line beside its length. */
const leaderCost = 8;

/** What labels and their leader lines keep clear of: circles and stars, and the lines from circles to their capitals. */
export type Obstacles = { readonly discs: readonly Disc[]; readonly tethers: readonly Line[] };

/** All candidates for a label that lie within the frame and meet nothing else, the cheapest first. */
export function labelCandidates(request: LabelRequest, obstacles: Obstacles, frame: Box): LabelCandidate[] {
  const { disc, name, number } = request;
  const lines = textOf(name, number);
  const size = { width: widest(lines, fontSize), height: lines.length * lineHeight };
  return nearPositions(disc, size)
    .filter(({ box, leader }) => isWithin(box, frame) && isClear(box, leader, disc, obstacles))
    .map((position) => ({ ...position, lines, cost: costOf(position.leader) }))
    .sort((a, b) => a.cost - b.cost);
}

function isClear(box: Box, leader: Line | undefined, own: Disc, { discs, tethers }: Obstacles): boolean {
  if (discs.some((other) => boxMeetsDisc(box, other, gap))) return false;
  if (tethers.some((tether) => lineMeetsBox(tether, box))) return false;
  if (!leader) return true;
  const others = discs.filter((other) => other !== own);
  return (
    !others.some((other) => lineMeetsDisc(leader, { ...other, radius: other.radius + 1 })) &&
    !tethers.some((tether) => linesCross(leader, tether))
  );
}

/** A name in lines, the number after its last word. */
function textOf(name: string, number: string): string[] {
  const lines = linesWithin(name, widestName, fontSize, 3);
  const last = lines.pop() ?? "";
  return [...lines, number === "" ? last : `${last}\u00a0${number}`];
}

function costOf(leader: Line | undefined): number {
  if (!leader) return 0;
  const [[fromX, fromY], [toX, toY]] = leader;
  return leaderCost + Math.hypot(toX - fromX, toY - fromY);
}
