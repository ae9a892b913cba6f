import type { FindingsStore } from "../checks/kept-findings.ts";
import { cacheFile } from "../files/cache-file.ts";
import type { CachePlace } from "../registry/cache-place.ts";
import type { CacheSettings } from "./io.ts";

/** Where the readings of a registry's files are kept; `undefined` where nothing can be. */
export function readingsPlace(root: string, cache: CacheSettings | undefined): CachePlace | undefined {
  const file = cache && cacheFile(cache.folder, root);
  const pledge = cache && cacheFile(cache.folder, root, "pledge");
  return file && { file, pledge, program: cache.program, started: cache.started };
}

/** Where its findings are; they are believed by the same program only. */
export function findingsPlace(root: string, cache: CacheSettings | undefined): FindingsStore | undefined {
  const file = cache && cacheFile(cache.folder, root, "findings");
  return (
    file && {
      read: () => {
        const kept = file.read();
        return kept?.key === cache.program ? kept.parts[0]?.()?.toString() : undefined;
      },
      write: (text) => file.write(cache.program, 0, [Buffer.from(text)]),
    }
  );
}
