import type { Disc } from "./map-boxes.ts";

const gap = 1.5;
const steps = 120;
/** Further than this from its place, in pixels, a circle is not recognised as its country's. */
const furthest = 26;

type Size = { readonly width: number; readonly height: number };
type Moving = { x: number; y: number; readonly radius: number };

/**
 * Moves circles apart that touch each other or a fixed one, each as little as possible; `undefined` for those that still
 * have no room near their place.
 */
export function apart(wanted: readonly Disc[], fixed: readonly Disc[], frame: Size): (Disc | undefined)[] {
  const moving = wanted.map((disc): Moving => ({ ...disc }));
  for (let step = 0; step < steps; step++) {
    const isPulled = step < steps / 2;
    moving.forEach((disc, index) => {
      const home = wanted[index];
      if (isPulled && home) pull(disc, home);
      for (const other of moving.slice(index + 1)) push(disc, other, index);
      for (const other of fixed) pushFrom(other, disc, index);
      keepWithin(disc, frame);
    });
  }
  return keptApart(moving, wanted, fixed);
}

/** Those that touch none of the earlier, larger ones, and are near their place. */
function keptApart(moving: readonly Moving[], wanted: readonly Disc[], fixed: readonly Disc[]): (Disc | undefined)[] {
  const kept: Disc[] = [...fixed];
  return moving.map((disc, index) => {
    const home = wanted[index] ?? disc;
    const isNear = Math.hypot(disc.x - home.x, disc.y - home.y) <= furthest;
    if (!isNear || kept.some((other) => touches(other, disc))) return undefined;
    kept.push(disc);
    return { ...disc };
  });
}

const touches = (a: Disc, b: Disc): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap / 2;

function pull(disc: Moving, home: Disc): void {
  disc.x += (home.x - disc.x) * 0.1;
  disc.y += (home.y - disc.y) * 0.1;
}

/** Moves two circles from each other by half of what they lie upon each other. */
function push(a: Moving, b: Moving, index: number): void {
  const [across, down] = overlapOf(a, b, index);
  a.x -= across / 2;
  a.y -= down / 2;
  b.x += across / 2;
  b.y += down / 2;
}

function pushFrom(fixed: Disc, disc: Moving, index: number): void {
  const [across, down] = overlapOf(fixed, disc, index);
  disc.x += across;
  disc.y += down;
}

/** How far the second of two circles has to move so that they keep apart; in a direction of its own from the same place. */
function overlapOf(a: Disc, b: Disc, index: number): readonly [across: number, down: number] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const missing = a.radius + b.radius + gap - distance;
  if (missing <= 0) return [0, 0];
  if (distance > 0.01) return [(dx / distance) * missing, (dy / distance) * missing];
  return [Math.cos(index * 2.4) * missing, Math.sin(index * 2.4) * missing];
}

function keepWithin(disc: Moving, { width, height }: Size): void {
  const room = disc.radius + 2;
  disc.x = Math.min(Math.max(disc.x, room), width - room);
  disc.y = Math.min(Math.max(disc.y, room), height - room);
}
