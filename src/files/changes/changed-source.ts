import { byPath } from "../read/yaml-file.ts";
import type { Source } from "../source.ts";

/** The texts that files are to have, by their paths; `undefined` where a file goes. */
export type ChangedTexts = ReadonlyMap<string, string | undefined>;

/** A source with other texts in place of some of its files. It keeps no stamps: nothing of it may be cached. */
export function changedSource(source: Source, texts: ChangedTexts, list: Source["list"] = source.list): Source {
  return {
    root: source.root,
    list: () => {
      const files = list();
      const known = new Set(files.map(({ path }) => path));
      const made = [...texts].filter(([path, text]) => text !== undefined && !known.has(path));
      const gone = [...texts.values()].includes(undefined);
      const left = gone ? files.filter(({ path }) => !texts.has(path) || texts.get(path) !== undefined) : files;
      return made.length > 0 ? [...left, ...made.map(([path]) => ({ path }))].sort(byPath) : left;
    },
    read: (path) => texts.get(path) ?? source.read(path),
    others: source.others,
    committed: source.committed,
    has: (path) => (texts.has(path) ? texts.get(path) !== undefined : source.has(path)),
  };
}

/** What files are to say. */
export const textsAfter = (
  changes: readonly { readonly path: string; readonly after: string | undefined }[],
): ChangedTexts => new Map(changes.map(({ path, after }) => [path, after]));
