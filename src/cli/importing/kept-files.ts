import { join, relative, resolve } from "node:path";
import { editText } from "../../changes/edit/edit-text.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap } from "../../documents/value.ts";
import type { FileChange } from "../../files/changes/change.ts";
import { pathWithin } from "../../files/paths.ts";
import { readFile } from "../../files/read/read-file.ts";
import type { Mapping } from "../../importing/mapping/mapping.ts";
import { mappingText } from "../../importing/mapping/mapping-text.ts";
import { readMapping } from "../../importing/mapping/read-mapping.ts";
import type { WrittenBefore } from "../../importing/plan/plan.ts";
import { readWritten, writtenText } from "../../importing/plan/written-before.ts";
import type { App } from "../app.ts";
import { faultyMapping, noMapping } from "./import-errors.ts";
import { type ImportNames, importNames, withMapping } from "./import-names.ts";

/** What imports of a list have left for the next one: their texts as they are on disk, and what these say. */
export type KeptFiles = {
  readonly names: ImportNames;
  readonly mappingText: string | undefined;
  readonly mapping: Mapping | undefined;
  readonly writtenText: string | undefined;
  readonly written: WrittenBefore;
};

/** A list, on which sheet of its file it is, and the mapping that is to be used, if one is named. */
type ListPlace = { readonly path: string; readonly sheets: readonly string[]; readonly sheet: string | undefined };

/**
 * What is kept of a list. The sheet is part of its name where its file has several lists; a mapping that was kept of the file alone
 * holds for each.
 */
export function keptOf(app: App, { path, sheets, sheet }: ListPlace, map: string | undefined): KeptFiles {
  const root = app.folder();
  const candidates = [sheet, ...sheets, undefined].map((name) => importNames(path, name));
  const saved = candidates.find(({ mapping }) => readFile(join(root, mapping)) !== undefined);
  const own = saved ?? importNames(path, sheet);
  if (map === undefined) return readKept(app, own);
  const file = resolve(app.io.workingDirectory, map);
  const way = pathWithin(root, file);
  // A mapping that is kept in the registry keeps what its lists wrote too.
  if (way !== undefined && /^\.hamkor\/imports\/[^/]+\.yaml$/.test(way) && readFile(file) !== undefined)
    return readKept(app, withMapping(own, way));
  const text = readFile(file);
  if (text === undefined) throw noMapping(map);
  return { ...readKept(app, own), mapping: mappingIn(text, map) };
}

function readKept(app: App, names: ImportNames): KeptFiles {
  const [mapping, written] = [names.mapping, names.written].map((path) => readFile(join(app.folder(), path)));
  return {
    names,
    mappingText: mapping,
    mapping: mapping === undefined ? undefined : mappingIn(mapping, shown(app, names.mapping)),
    writtenText: written,
    written: readWritten(written ?? ""),
  };
}

/** A path of the registry as it can be typed. */
export const shown = (app: App, path: string): string =>
  relative(app.io.workingDirectory, join(app.folder(), path)) || path;

function mappingIn(text: string, file: string): Mapping {
  const read = readMapping(text);
  if (read.is === "faulty") throw faultyMapping(file, read.faults);
  return read.mapping;
}

/** What is to be kept for the next import, as far as it differs from what is. What was written into a mapping by hand stays. */
export function keptChanges(kept: KeptFiles, mapping: Mapping, written: WrittenBefore): readonly FileChange[] {
  const texts = [
    { path: kept.names.mapping, before: kept.mappingText, after: textOfMapping(kept, mapping) },
    { path: kept.names.written, before: kept.writtenText, after: writtenText(written) || undefined },
  ];
  return texts.filter(({ before, after }) => before !== after && (before !== undefined || after !== undefined));
}

const textOfMapping = ({ mappingText: before }: KeptFiles, mapping: Mapping): string =>
  before === undefined ? mappingText(mapping) : editedMapping(before, mapping);

/** The text of a mapping's file with another mapping; comments and all that does not differ stay. */
export function editedMapping(before: string, mapping: Mapping): string {
  const after = mappingText(mapping);
  const read = readMapping(before);
  if (read.is !== "read") return after;
  if (mappingText(read.mapping) === after) return before;
  const { value } = readDocument(after);
  const edited = isMap(value) ? editText(before, value, new Map()) : undefined;
  return edited?.is === "edited" ? edited.text : after;
}
