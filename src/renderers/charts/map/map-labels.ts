import { type Box, boxesMeet, type Line, lineMeetsBox, linesCross } from "./map-boxes.ts";
import { type LabelCandidate, type LabelRequest, labelCandidates, type Obstacles } from "./map-label-candidates.ts";
import type { Align } from "./map-label-positions.ts";

/** Lines of text in a box, with a leader line where they are not right beside their circle. */
export type Label = {
  readonly country: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: Align;
  readonly leader: Line | undefined;
};

/** The labels that have room, and the countries whose label has none. */
type PlacedLabels = { readonly labels: readonly Label[]; readonly unplaced: readonly string[] };

/**
 * Places labels beside their circles without overlaps and crossing leader lines. A greedy pass gives each feature its
 * cheapest free candidate; passes are repeated with the features that had to pay most moved ahead, and the cheapest
 * result is taken (squeaky wheel optimisation). Leaving an early, more important feature without its label costs more.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles, frame: Box): PlacedLabels {
  const features = requests.map((request, index): Feature => {
    const candidates = labelCandidates(request, obstacles, frame);
    return { country: request.country, candidates, lostCost: 300 + 20 * (requests.length - index), penalty: 0 };
  });
  let best: Result = { labels: [], unplaced: [], cost: Number.POSITIVE_INFINITY };
  for (let fruitless = 0; fruitless < maxFruitlessTries && best.cost > 0; fruitless++) {
    const result = placeInOrder(features.toSorted((a, b) => b.penalty - a.penalty));
    if (result.cost >= best.cost) continue;
    best = result;
    fruitless = 0;
  }
  return best;
}

/** After so many passes without a better result the search ends. */
const maxFruitlessTries = 16;

type Feature = {
  readonly country: string;
  readonly candidates: readonly LabelCandidate[];
  readonly lostCost: number;
  penalty: number;
};
type Result = PlacedLabels & { readonly cost: number };

/** One greedy pass: each feature takes its cheapest free candidate, and its penalty grows by the cost. */
function placeInOrder(features: readonly Feature[]): Result {
  const labels: Label[] = [];
  const unplaced: string[] = [];
  let total = 0;
  for (const feature of features) {
    const candidate = feature.candidates.find((other) => isFree(other, labels));
    const cost = candidate?.cost ?? feature.lostCost;
    if (candidate) labels.push({ ...candidate, country: feature.country });
    else unplaced.push(feature.country);
    feature.penalty += cost;
    total += cost;
  }
  return { labels, unplaced, cost: total };
}

const isFree = ({ box, leader }: LabelCandidate, labels: readonly Label[]): boolean =>
  labels.every((label) => !boxesMeet(widened(box), label.box) && !linesMeet(box, leader, label));

/** Names beside each other keep apart by more than a space, so that they are not read as one. */
const widened = ({ x, y, width, height }: Box): Box => ({ x: x - 8, y: y - 1, width: width + 16, height: height + 2 });

/** Whether the leader line of one label crosses the other label or its leader line. */
const linesMeet = (box: Box, leader: Line | undefined, label: Label): boolean =>
  (label.leader !== undefined && lineMeetsBox(label.leader, box)) ||
  (leader !== undefined && lineMeetsBox(leader, label.box)) ||
  (leader !== undefined && label.leader !== undefined && linesCross(leader, label.leader));
