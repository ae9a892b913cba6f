import type { Position } from "./map-projection.ts";

/** A round part of the earth: its middle, and how far it goes from there, in degrees. */
export type Cap = { readonly centre: Position; readonly radius: number };

type Vector = readonly [x: number, y: number, z: number];

/** Roughly the smallest cap with all positions in it; `undefined` where there are none. */
export function smallestCap(positions: readonly Position[]): Cap | undefined {
  const vectors = positions.map(vectorOf);
  let [centre] = vectors;
  if (!centre) return undefined;
  // Step by step towards whichever is the farthest, each time a little less far (Bădoiu and Clarkson).
  for (let step = 2; step < 300; step++) centre = towards(centre, farthestFrom(centre, vectors), 1 / step);
  return { centre: positionOf(centre), radius: degrees(angle(centre, farthestFrom(centre, vectors))) };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

function vectorOf([longitude, latitude]: Position): Vector {
  const [along, up] = [radians(longitude), radians(latitude)];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

const positionOf = ([x, y, z]: Vector): Position => [degrees(Math.atan2(y, x)), degrees(Math.asin(z))];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const angle = (a: Vector, b: Vector): number => Math.acos(Math.min(1, Math.max(-1, dot(a, b))));

const farthestFrom = (centre: Vector, vectors: readonly Vector[]): Vector =>
  vectors.reduce((farthest, vector) => (dot(centre, vector) < dot(centre, farthest) ? vector : farthest), centre);

function towards(from: Vector, to: Vector, share: number): Vector {
  const [x, y, z] = [0, 1, 2].map((axis) => (from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share);
  const moved: Vector = [x ?? 0, y ?? 0, z ?? 0];
  const length = Math.sqrt(dot(moved, moved)) || 1;
  return [moved[0] / length, moved[1] / length, moved[2] / length];
}
