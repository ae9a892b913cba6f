import { errorsIn, runChecks } from "../../checks/run-checks.ts";
import { changedSource } from "../../files/changes/changed-source.ts";
import { settingsFile } from "../../files/locate-registry.ts";
import type { Source } from "../../files/source.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Texts } from "../../fixes/apply-fixes.ts";
import { type FilesToRead, readAll, type UnchangedRecords } from "../../registry/file-readings.ts";
import { openRegistry } from "../../registry/open-registry.ts";
import type { Reading } from "../../registry/reading.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** A registry as it would be with other texts. */
export type TriedTexts = {
  readonly registryWith: (texts: Texts) => Registry;
  readonly findingsWith: (texts: Texts) => readonly Finding[];
  /** The errors alone, which takes less time. */
  readonly errorsWith: (texts: Texts) => readonly Finding[];
};

/** Tries texts over those of a source; a file that says what it said when it was last tried is not read again. */
export function tryTexts(source: Source, today: Day): TriedTexts {
  const unchanged = keptReadings();
  const registryWith = (texts: Texts): Registry => openRegistry(changedSource(source, texts), unchanged);
  return {
    registryWith,
    findingsWith: (texts) => runChecks(registryWith(texts), today, { only: [], skip: [] }),
    errorsWith: (texts) => errorsIn(registryWith(texts), today),
  };
}

/** What files said, kept as long as they and the settings say the same. */
function keptReadings(): UnchangedRecords {
  const kept = new Map<string, { readonly text: unknown; readonly reading: Reading }>();
  let settings: unknown;
  const readFiles = (files: FilesToRead) => {
    const written = files.source.read(settingsFile);
    if (written !== settings) kept.clear();
    settings = written;
    return readAll({
      ...files,
      read: (file) => {
        const text = file.problem ?? files.source.read(file.path);
        const known = kept.get(file.path);
        if (known?.text === text) return known.reading;
        const reading = files.read(file);
        kept.set(file.path, { text, reading });
        return reading;
      },
    });
  };
  return { isUnchanged: () => false, readFiles };
}
