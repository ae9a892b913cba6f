import { type Box, boxesMeet, type Disc, type Line, lineMeetsBox, linesCross } from "./map-boxes.ts";
import { type LabelCandidate, type LabelRequest, labelCandidates } from "./map-label-candidates.ts";
import type { Align } from "./map-label-positions.ts";

/** Lines of text in a box, with a leader line where they are not right beside their circle. */
export type Label = {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: Align;
  readonly leader: Line | undefined;
};

/**
 * Places labels beside their circles without overlaps and crossing leader lines. A greedy pass gives each feature its
 * cheapest free candidate; passes are repeated with the features that had to pay most moved ahead, and the cheapest
 * result is taken (squeaky wheel optimisation). Leaving an early, more important feature without its name costs more.
 */
export function placeLabels(requests: readonly LabelRequest[], discs: readonly Disc[], frame: Box): Label[] {
  const features = requests.map((request, index): Feature => {
    const candidates = labelCandidates(request, discs, frame);
    return { candidates, unnamedCost: 300 + 20 * (requests.length - index), penalty: 0 };
  });
  let best: Result = { labels: [], cost: Number.POSITIVE_INFINITY };
  for (let fruitless = 0; fruitless < maxFruitlessTries && best.cost > 0; fruitless++) {
    const result = placeInOrder(features.toSorted((a, b) => b.penalty - a.penalty));
    if (result.cost >= best.cost) continue;
    best = result;
    fruitless = 0;
  }
  return [...best.labels];
}

/** After so many passes without a better result the search ends. */
const maxFruitlessTries = 16;

type Feature = { readonly candidates: readonly LabelCandidate[]; readonly unnamedCost: number; penalty: number };
type Result = { readonly labels: readonly Label[]; readonly cost: number };

/** One greedy pass: each feature takes its cheapest free candidate, and its penalty grows by the cost. */
function placeInOrder(features: readonly Feature[]): Result {
  const labels: Label[] = [];
  let total = 0;
  for (const feature of features) {
    const candidate = feature.candidates.find((other) => isFree(other, labels));
    const cost = candidate?.isNamed ? candidate.cost : feature.unnamedCost + (candidate?.cost ?? 0);
    if (candidate) labels.push(candidate);
    feature.penalty += cost;
    total += cost;
  }
  return { labels, cost: total };
}

const isFree = ({ box, leader, isLastResort }: LabelCandidate, labels: readonly Label[]): boolean =>
  isLastResort || labels.every((label) => !boxesMeet(box, label.box, gap) && !linesMeet(box, leader, label));

const gap = 1.5;

/** Whether the leader line of one label crosses the other label or its leader line. */
const linesMeet = (box: Box, leader: Line | undefined, label: Label): boolean =>
  (label.leader !== undefined && lineMeetsBox(label.leader, box)) ||
  (leader !== undefined && lineMeetsBox(leader, label.box)) ||
  (leader !== undefined && label.leader !== undefined && linesCross(leader, label.leader));
