import type { Source, Stamp } from "./source.ts";
import { isSameStamp } from "./stamp.ts";

/** What the system says of every record file of a registry. */
export type RegistryState = ReadonlyMap<string, Stamp | undefined>;

export const stateOf = (source: Source): RegistryState =>
  new Map(source.list().map(({ path }) => [path, source.stamp?.(path)]));

/** The files that have come, gone or been written between two looks at a registry. */
export function changedBetween(before: RegistryState, after: RegistryState): string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const written = [...after].filter(([path, now]) => {
    const old = before.get(path);
    return old && now ? !isSameStamp(old, now) : !before.has(path) || old !== now;
  });
  return [...gone, ...written.map(([path]) => path)];
}
