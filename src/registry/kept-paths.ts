import { joinParts, partsIn, wholeNumbers } from "./parts.ts";
import { firstNotBefore } from "./place-in.ts";

/** Paths in order, of which each is made when it is asked for. */
export type KeptPaths = {
  readonly count: number;
  readonly at: (place: number) => string;
  /** The place of a path; `undefined` where it is not among them. */
  readonly placeOf: (path: string) => number | undefined;
  readonly all: () => readonly string[];
};

/** Paths as bytes: where each of them ends, then all of them. */
export function packPaths(paths: readonly string[]): Buffer {
  let end = 0;
  const ends = Uint32Array.from(paths, (path) => {
    end += Buffer.byteLength(path);
    return end;
  });
  return joinParts([ends, Buffer.from(paths.join(""))]);
}

export function pathsIn(bytes: Buffer): KeptPaths {
  const [endsPart, texts] = partsIn(bytes);
  const ends = endsPart ? wholeNumbers(endsPart) : new Uint32Array();
  const at = (place: number): string => texts?.toString("utf8", place === 0 ? 0 : ends[place - 1], ends[place]) ?? "";
  return {
    count: ends.length,
    at,
    placeOf: (path) => {
      const place = firstNotBefore(ends.length, at, path);
      return place < ends.length && at(place) === path ? place : undefined;
    },
    all: () => Array.from(ends, (_, place) => at(place)),
  };
}
