import { type CacheSettings, openCache } from "../../src/cache/registry-cache.ts";
import type { FindingsCache } from "../../src/checks/define-check.ts";
import type { Status } from "../../src/files/git/git-status.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { IndexCache } from "../../src/search/kept-index.ts";

/** A cache that is opened long after everything was written, as runs usually begin. */
export const cacheIn = (folder: string, given: Partial<CacheSettings> = {}): CacheSettings => ({
  folder,
  program: "p",
  started: Date.now() + 60_000,
  ...given,
});

/** Longer than the grain of the system's clock, so that what is changed next has another time. */
export const rest = (milliseconds = 15): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** A registry opened with a cache, what else the cache tells, and how: which files were read, and whether all were listed. */
type Opened = {
  readonly registry: Registry;
  readonly findings: FindingsCache | undefined;
  readonly index: IndexCache | undefined;
  readonly status: Status | undefined;
  readonly read: string[];
  readonly isListed: boolean;
};

export async function openedWith(settings: CacheSettings, root: string): Promise<Opened> {
  const source = workTree(root);
  const read: string[] = [];
  let isListed = false;
  const watched = {
    ...source,
    list: () => {
      isListed = true;
      return source.list();
    },
    read: (path: string) => {
      if (path !== "registry.yaml") read.push(path);
      return source.read(path);
    },
  };
  const cache = openCache(watched, settings);
  if (!cache) throw new Error("no cache");
  const status = cache.status();
  const registry = openRegistry(watched, await cache.records());
  const index = cache.searchIndex();
  return { registry, findings: cache.findings(registry), index, status: await status, read: [...read], isListed };
}

/** The registry alone. */
export const registryWith = async (settings: CacheSettings, root: string): Promise<Registry> =>
  (await openedWith(settings, root)).registry;
