import { capitals } from "../../../values/geography/capital-table.ts";
import type { Position } from "./map-projection.ts";
import { latitudeSpan, longitudeSpan } from "./map-span.ts";

/** At most this part of the places is left beside the map. */
const mostFar = 0.25;
/** How much smaller the map has to become for each place that is left out of it. */
const gainEach = 0.12;
/** A map that shows less than this many degrees gains nothing from being smaller. */
const nearEnough = 125;

type Place = { readonly country: string };

/**
 * Those places that a map shows, and the few that lie so far from all others that the map would be small for their sake.
 * Home is always shown.
 */
export function nearAndFar<One extends Place>(
  home: readonly string[],
  places: readonly One[],
): { readonly near: readonly One[]; readonly far: readonly One[] } {
  const most = Math.floor(places.length * mostFar);
  let near = places;
  let best = { near, cost: sizeOf(home, near) };
  const whole = Math.max(1, best.cost);
  for (let left = 1; left <= most; left++) {
    near = withoutFarthest(home, near);
    const cost = sizeOf(home, near) + whole * gainEach * left;
    if (cost < best.cost) best = { near, cost };
  }
  return { near: best.near, far: places.filter((place) => !best.near.includes(place)) };
}

/** The places without the one that makes the map largest. */
function withoutFarthest<One extends Place>(home: readonly string[], places: readonly One[]): readonly One[] {
  const sizes = places.map((place) =>
    sizeOf(
      home,
      places.filter((other) => other !== place),
    ),
  );
  const least = sizes.indexOf(Math.min(...sizes));
  return places.filter((_, index) => index !== least);
}

/** How many degrees the places of a map take. */
function sizeOf(home: readonly string[], places: readonly Place[]): number {
  const positions = [...home, ...places.map(({ country }) => country)].flatMap((code): Position[] => {
    const capital = capitals.get(code);
    return capital ? [capital] : [];
  });
  if (positions.length === 0) return 0;
  return Math.max(nearEnough, longitudeSpan(positions).width, latitudeSpan(positions).width * 1.6);
}
