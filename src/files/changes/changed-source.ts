import { byPath } from "../read/yaml-file.ts";
import type { Source } from "../source.ts";
import type { FileChange } from "./change.ts";

/** A source as it would be after a change of some files. It keeps no stamps: nothing of it may be cached. */
export function changedSource(source: Source, changes: readonly FileChange[]): Source {
  const after = new Map(changes.map((change) => [change.path, change.after]));
  const made = changes.filter((change) => change.before === undefined && change.after !== undefined);
  return {
    root: source.root,
    list: () =>
      [
        ...source.list().filter(({ path }) => !after.has(path) || after.get(path) !== undefined),
        ...made.map(({ path }) => ({ path })),
      ].sort(byPath),
    read: (path) => after.get(path) ?? source.read(path),
    has: (path) => (after.has(path) ? after.get(path) !== undefined : source.has(path)),
  };
}
