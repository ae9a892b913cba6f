import type { Box, Disc, Line } from "./map-boxes.ts";
import type { Point } from "./map-projection.ts";

export type Align = "left" | "center" | "right";

/** A place for a text near a circle: its box, the side it is aligned to, and the line that leads there from afar. */
export type Spot = { readonly box: Box; readonly align: Align; readonly leader: Line | undefined };
type Size = { readonly width: number; readonly height: number };

const near = { gap: 3, distances: [11, 18, 26, 35, 45, 56, 68, 82, 98, 116, 138, 162] } as const;
const far = [180, 215, 255, 300, 350, 410, 480, 560] as const;
/** Beside a circle: right, left, above, below, then between these. */
const besides = [0, 180, 270, 90, 315, 45, 225, 135] as const;
/** All around, to the right first. */
const around = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index / 2 : 40 - (index + 1) / 2) * 9);

/** Spots beside a circle, then those a little way off, the nearest first. */
export const nearSpots = (disc: Disc, size: Size): Spot[] => [
  ...besides.map((angle) => spotAt(disc, size, angle, near.gap)),
  ...spotsAround(disc, size, near.distances),
];

/** Spots far from a circle, the nearest first. */
export const farSpots = (disc: Disc, size: Size): Spot[] => spotsAround(disc, size, far);

const spotsAround = (disc: Disc, size: Size, distances: readonly number[]): Spot[] =>
  distances.flatMap((distance) => around.map((angle) => spotAt(disc, size, angle, distance)));

function spotAt({ x, y, radius }: Disc, { width, height }: Size, degrees: number, distance: number): Spot {
  const [across, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const on = (reach: number): Point => [x + across * reach, y + down * reach];
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
