import type { Point, Position, Projection } from "./map-projection.ts";

/** Horizontal and vertical, on a map. */
export type Pair = { readonly x: number; readonly y: number };
/** The middle of a part of a map, and half its size. */
export type Extent = { readonly middle: Pair; readonly half: Pair };

/** The extent of positions on a map of scale 1. */
export function extentOf(projection: Projection, positions: readonly Position[]): Extent {
  projection.scale(1).translate([0, 0]);
  const points = positions.map((position): Point => projection(position) ?? [0, 0]);
  const x = rangeOf(points.map(([across]) => across));
  const y = rangeOf(points.map(([, down]) => down));
  return { middle: { x: x.middle, y: y.middle }, half: { x: x.half, y: y.half } };
}

function rangeOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, half: (most - least) / 2 };
}
