/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** Horizontal and vertical, in pixels. */
export type Point = readonly [x: number, y: number];

/** The drawing context that d3-geo calls, ring by ring. */
export type Pen = {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
};

/** Anything of GeoJSON. */
type Geometry = { readonly type: string };

/** A projection of d3-geo, as vega returns it; vega's types do not declare it. */
export type Projection = {
  (position: Position): [number, number] | null;
  readonly invert: (point: Point) => [number, number];
  readonly rotate: (angles: readonly [number, number]) => Projection;
  readonly scale: (scale: number) => Projection;
  readonly translate: (point: Point) => Projection;
  readonly clipExtent: (extent: readonly [Point, Point]) => Projection;
  readonly path: {
    (geometry: Geometry): void;
    readonly context: (pen: Pen) => (geometry: Geometry) => void;
    readonly centroid: (geometry: Geometry) => [number, number];
    readonly area: (geometry: Geometry) => number;
  };
};

type Projections = { readonly projection: (name: string) => (() => Projection) | null };

/** A new projection of a kind. */
export async function newProjection(name: "azimuthalEqualArea" | "equalEarth"): Promise<Projection> {
  const { projection } = (await import("vega")) as unknown as Projections;
  const create = projection(name);
  if (!create) throw new Error(`vega has no projection ${name}`);
  return create();
}
