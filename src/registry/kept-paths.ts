import { textsReadAtOnce } from "./packed-texts.ts";
import { firstNotBefore } from "./place-in.ts";

/** Paths in order, of which each is made when it is asked for. */
export type KeptPaths = {
  readonly count: number;
  readonly at: (place: number) => string;
  /** The place of a path; `undefined` where it is not among them. */
  readonly placeOf: (path: string) => number | undefined;
  readonly all: () => readonly string[];
};

export function pathsIn(bytes: Buffer): KeptPaths {
  const { count, at } = textsReadAtOnce(bytes);
  return {
    count,
    at,
    placeOf: (path) => {
      const place = firstNotBefore(count, at, path);
      return place < count && at(place) === path ? place : undefined;
    },
    all: () => Array.from({ length: count }, (_, place) => at(place)),
  };
}
