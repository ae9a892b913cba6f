import type { Position } from "./map-projection.ts";

/** The width in degrees of longitude or latitude that some positions take, and its middle. */
type Span = { readonly middle: number; readonly width: number };

/** The shortest span of longitudes that has all positions, be it across the date line. */
export function longitudeSpan(positions: readonly Position[]): Span {
  const sorted = [...new Set(positions.map(([longitude]) => longitude))].sort((a, b) => a - b);
  const gaps = sorted.map((start, index) => ({ start, width: eastwards(sorted.at(index - 1) ?? start, start) }));
  const [first = { start: 0, width: 0 }, ...others] = gaps;
  const widest = others.reduce((best, gap) => (gap.width > best.width ? gap : best), first);
  const width = 360 - widest.width;
  return { middle: normalizedLongitude(widest.start + width / 2), width };
}

/** From the southernmost position to the northernmost. */
export function latitudeSpan(positions: readonly Position[]): Span {
  const latitudes = positions.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return { middle: (south + north) / 2, width: north - south };
}

/** How far it is to the east from one meridian to another: once around to itself. */
const eastwards = (from: number, to: number): number => (to > from ? to - from : to - from + 360);

/** A longitude between -180 and 180. */
const normalizedLongitude = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude);
