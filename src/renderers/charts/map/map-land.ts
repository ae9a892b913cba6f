import type { feature } from "topojson-client";
import { tenths } from "./map-frame.ts";
import type { Pen, Point, Projection } from "./map-projection.ts";

/** Nearer to each other than this, points of a coast are one; and no island is smaller across. */
const finest = 0.8;

/** A file of world-atlas with the outlines of all land. */
type Atlas = Parameters<typeof feature>[0] & {
  readonly objects: { readonly land: Parameters<typeof feature>[1] };
};

/** The land within a projection's frame as the path of an SVG: one shape without borders, no finer than one can see. */
export async function landPath(projection: Projection): Promise<string> {
  const client = await import("topojson-client");
  const atlas = (await import("world-atlas/land-50m.json", { with: { type: "json" } })).default;
  const topology = atlas as unknown as Atlas;
  const rings: Point[][] = [];
  projection.path.context(penInto(rings))(client.feature(topology, topology.objects.land));
  return rings
    .map(coarsened)
    .filter((ring) => ring.length > 2)
    .map(closedPath)
    .join("");
}

/** A ring as a path: where it begins, then how far each point is from the one before, which takes half the digits. */
function closedPath(ring: readonly Point[]): string {
  const steps = ring.map(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [0, 0];
    return `${tenths(x - beforeX)},${tenths(y - beforeY)}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(" ")}Z`;
}

/** A pen that keeps each ring instead of drawing it. */
function penInto(rings: Point[][]): Pen {
  return {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: () => {},
  };
}

/** A ring without the points that are too near to the one before. */
function coarsened(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= finest) kept.push([tenths(x), tenths(y)]);
  }
  return kept;
}
