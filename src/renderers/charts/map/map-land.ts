import type { feature } from "topojson-client";
import { tenths } from "./map-frame.ts";
import type { Pen, Point, Projection } from "./map-projection.ts";

/** Points of a coast that are nearer than this, in pixels, are merged; smaller islands disappear. */
const finest = 0.8;

/** A file of world-atlas with the outlines of all land. */
type Atlas = Parameters<typeof feature>[0] & {
  readonly objects: { readonly land: Parameters<typeof feature>[1] };
};

/** The land within a projection's frame as an SVG path: one shape without borders, simplified to what is visible. */
export async function landPath(projection: Projection): Promise<string> {
  const client = await import("topojson-client");
  const atlas = (await import("world-atlas/land-50m.json", { with: { type: "json" } })).default;
  const topology = atlas as unknown as Atlas;
  const rings: Point[][] = [];
  projection.path.context(collectingPen(rings))(client.feature(topology, topology.objects.land));
  return rings
    .map(simplified)
    .filter((ring) => ring.length > 2)
    .map(closedPath)
    .join("");
}

/** A ring as a path with relative coordinates, which take half the digits. */
function closedPath(ring: readonly Point[]): string {
  const steps = ring.map(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [0, 0];
    return `${tenths(x - beforeX)},${tenths(y - beforeY)}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(" ")}Z`;
}

/** A drawing context that collects each ring instead of drawing it. */
function collectingPen(rings: Point[][]): Pen {
  return {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: () => {},
  };
}

/** A ring without the points that are too near to the previous one. */
function simplified(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of ring) {
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= finest) points.push([tenths(x), tenths(y)]);
  }
  return points;
}
