import { type Box, boxesMeet, type Disc, type Line, lineMeetsBox, linesCross } from "./map-boxes.ts";
import { type Choice, choicesOf, type LabelWish } from "./map-choices.ts";
import type { Align } from "./map-spots.ts";

/** Lines of text in a box, and the line that leads to them from afar. */
export type Label = {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: Align;
  readonly leader: Line | undefined;
};

/**
 * Labels beside their circles: none lies on another or on a circle, and none is led to across another. Whoever comes
 * first has the first choice. So it is tried again and again, those who came off badly move ahead, and the best result
 * counts (squeaky wheel optimisation). The important, who stand first, are the dearest to leave without a name.
 */
export function placeLabels(wishes: readonly LabelWish[], discs: readonly Disc[], frame: Box): Label[] {
  const claimants = wishes.map((wish, index): Claimant => {
    const choices = choicesOf(wish, discs, frame);
    return { choices, withoutName: 300 + 20 * (wishes.length - index), complaint: 0 };
  });
  let best: Result = { labels: [], cost: Number.POSITIVE_INFINITY };
  for (let vain = 0; vain < patience && best.cost > 0; vain++) {
    const result = placeInOrder(claimants.toSorted((a, b) => b.complaint - a.complaint));
    if (result.cost >= best.cost) continue;
    best = result;
    vain = 0;
  }
  return [...best.labels];
}

/** How often it is tried without a better result. */
const patience = 16;

type Claimant = { readonly choices: readonly Choice[]; readonly withoutName: number; complaint: number };
type Result = { readonly labels: readonly Label[]; readonly cost: number };

/** Everybody takes the best choice that is left, and complains of what it costs. */
function placeInOrder(claimants: readonly Claimant[]): Result {
  const labels: Label[] = [];
  let total = 0;
  for (const claimant of claimants) {
    const choice = claimant.choices.find((one) => isFree(one, labels));
    const cost = choice?.isNamed ? choice.cost : claimant.withoutName + (choice?.cost ?? 0);
    if (choice) labels.push(choice);
    claimant.complaint += cost;
    total += cost;
  }
  return { labels, cost: total };
}

const isFree = ({ box, leader, isLastResort }: Choice, labels: readonly Label[]): boolean =>
  isLastResort || labels.every((label) => !boxesMeet(box, label.box, gap) && !linesMeet(box, leader, label));

const gap = 1.5;

/** Whether a line that leads to one label goes through the other, or across its line. */
const linesMeet = (box: Box, leader: Line | undefined, label: Label): boolean =>
  (label.leader !== undefined && lineMeetsBox(label.leader, box)) ||
  (leader !== undefined && lineMeetsBox(leader, label.box)) ||
  (leader !== undefined && label.leader !== undefined && linesCross(leader, label.leader));
