import type { FileChange } from "../files/changes/change.ts";
import { changedSource } from "../files/changes/changed-source.ts";
import { settingsFile } from "../files/locate-registry.ts";
import type { Source } from "../files/source.ts";
import { type FilesToRead, readAll, type UnchangedRecords } from "../registry/file-readings.ts";
import { openRegistry } from "../registry/open-registry.ts";
import { nothingRemoved } from "../registry/reading.ts";
import type { Registry } from "../registry/registry.ts";

/** A registry as it would be after a change of some of its files; records of the others are not read again. */
export const changedRegistry = (registry: Registry, source: Source, changes: readonly FileChange[]): Registry =>
  openRegistry(changedSource(source, changes), recordsOf(registry, new Set(changes.map(({ path }) => path))));

/** The records of files that do not change, and with which nothing was wrong; none where the settings change. */
function recordsOf(registry: Registry, changed: ReadonlySet<string>): UnchangedRecords {
  const again = new Set([...changed, ...registry.problems.map(({ file }) => file)]);
  const records = new Map(again.has(settingsFile) ? [] : registry.allRecords.map((record) => [record.file, record]));
  return {
    isUnchanged: () => false,
    readFiles: (files: FilesToRead) =>
      readAll({
        ...files,
        read: (file) => {
          const record = again.has(file.path) ? undefined : records.get(file.path);
          return record ? { record, removed: nothingRemoved, problems: [] } : files.read(file);
        },
      }),
  };
}
