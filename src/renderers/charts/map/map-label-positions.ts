import type { Box, Disc, Line } from "./map-boxes.ts";
import type { Point } from "./map-projection.ts";

export type Align = "left" | "center" | "right";

/** A position for a text near a circle: its box, its alignment, and the leader line where it is not right beside. */
export type LabelPosition = { readonly box: Box; readonly align: Align; readonly leader: Line | undefined };
type Size = { readonly width: number; readonly height: number };

const near = { gap: 3, distances: [11, 18, 26, 35, 45, 56, 68, 82] } as const;
/** Beside a circle: right, left, above, below, then between these. */
const besides = [0, 180, 270, 90, 315, 45, 225, 135] as const;
/** All around, to the right first. */
const around = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index / 2 : 40 - (index + 1) / 2) * 9);

/** Positions beside a circle, then those at some distance, the nearest first. */
export const nearPositions = (disc: Disc, size: Size): LabelPosition[] => [
  ...besides.map((angle) => positionAt(disc, size, angle, near.gap)),
  ...positionsAround(disc, size, near.distances),
];

const positionsAround = (disc: Disc, size: Size, distances: readonly number[]): LabelPosition[] =>
  distances.flatMap((distance) => around.map((angle) => positionAt(disc, size, angle, distance)));

function positionAt({ x, y, radius }: Disc, { width, height }: Size, degrees: number, distance: number): LabelPosition {
  const [across, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const on = (fromCentre: number): Point => [x + across * fromCentre, y + down * fromCentre];
  const [tipX, tipY] = on(radius + distance);
  const [sideX, sideY] = [sideOf(across), sideOf(down)];
  return {
    box: { x: tipX + (sideX - 1) * (width / 2), y: tipY + (sideY - 1) * (height / 2), width, height },
    align: sideX > 0 ? "left" : sideX < 0 ? "right" : "center",
    leader: distance > near.gap ? [on(radius), on(radius + distance - 1)] : undefined,
  };
}

/** Whether a box lies to one side of its circle, to the other, or in the middle. */
const sideOf = (share: number): -1 | 0 | 1 => (share > 0.38 ? 1 : share < -0.38 ? -1 : 0);
