import type { Point } from "./map-projection.ts";

/** A rectangle in the pixels of a map, and a circle. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Disc = { readonly x: number; readonly y: number; readonly radius: number };
/** A straight line from here to there. */
export type Line = readonly [from: Point, to: Point];

/** Whether two boxes have a part in common, or are nearer than a gap. */
export const boxesMeet = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether a box comes nearer to a circle than a gap. */
export function boxMeetsDisc(box: Box, { x, y, radius }: Disc, gap = 0): boolean {
  const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
  return Math.hypot(x - nearestX, y - nearestY) < radius + gap;
}

/** Whether a box lies within another. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether a line goes through a box. */
export function lineMeetsBox(line: Line, box: Box): boolean {
  if (!boxesMeet(boxAround(line), box, 0.1)) return false;
  const [from, to] = line;
  // The part of the line, from 0 to 1, that lies between the box's sides, in both directions (Liang and Barsky).
  const spans = [
    spanWithin(from[0], to[0], box.x, box.x + box.width),
    spanWithin(from[1], to[1], box.y, box.y + box.height),
  ];
  return Math.max(0, ...spans.map(([start]) => start)) <= Math.min(1, ...spans.map(([, end]) => end));
}

function spanWithin(from: number, to: number, low: number, high: number): readonly [start: number, end: number] {
  if (from === to) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}

/** Whether a line comes into a circle. */
export function lineMeetsDisc([from, to]: Line, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from[0] + share * dx - x, from[1] + share * dy - y) < radius;
}

/** Whether two lines cross. */
export function linesCross(one: Line, other: Line): boolean {
  if (!boxesMeet(boxAround(one), boxAround(other), 0.1)) return false;
  const [[a, b], [c, d]] = [one, other];
  const side = (from: Point, to: Point, point: Point): number =>
    Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const boxAround = ([from, to]: Line): Box => ({
  x: Math.min(from[0], to[0]),
  y: Math.min(from[1], to[1]),
  width: Math.abs(to[0] - from[0]),
  height: Math.abs(to[1] - from[1]),
});
