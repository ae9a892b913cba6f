import { withUnchanged } from "../../importing/own/edited-rows.ts";
import { type FilledReview, readReview } from "../../importing/review/read-review.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { quoted } from "../../values/texts/quoted.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { type App, questionOf } from "../app.ts";
import { chooseTables } from "./choose-tables.ts";
import { spoiltReview } from "./import-errors.ts";
import { listOfReview } from "./import-names.ts";
import { sourceTyped } from "./import-options.ts";
import type { ImportRequest } from "./import-request.ts";
import { type KeptFiles, keptOf } from "./kept-files.ts";
import { type OwnList, ownList } from "./own-list.ts";
import { type ReadList, readList } from "./read-list.ts";

/** A list that was read: its tables, its review where it is one that was filled in, and what earlier imports have left. */
export type List = {
  readonly tables: readonly SheetTable[];
  readonly review: FilledReview | undefined;
  /** Where the file is that was read. */
  readonly path: string;
  readonly kept: KeptFiles;
  /** What the sources of its records call it. */
  readonly source: string;
  /** What its reader should know. */
  readonly notes: readonly Sentence[];
  /** How it is read where hamkor wrote it, and what is known of its rows. */
  readonly own: Pick<OwnList, "mapping" | "texts" | "held"> | undefined;
};

export async function openList({ app, registry, typed, flags, asking }: ImportRequest): Promise<List> {
  const style = app.style(registry);
  const file = await readList(app, typed, flags, asking, style);
  const [first] = file.tables;
  const review = first && readReview(first);
  const named = flags.source === undefined ? undefined : sourceTyped(flags.source);
  if (review) {
    refuseSpoilt(typed, review);
    const of = listOfReview(file.path) ?? { path: file.path, sheet: undefined };
    const sheets = review.tables.map(({ sheet }) => sheet);
    const kept = keptOf(
      app,
      { path: of.path, sheets: of.sheet === undefined ? [] : sheets, sheet: of.sheet },
      flags.map,
    );
    return {
      tables: review.tables,
      review,
      path: file.path,
      kept,
      source: named ?? kept.names.list,
      notes: file.notes,
      own: undefined,
    };
  }
  const own = flags.map === undefined ? ownList(file, questionOf(registry, app.today), style) : undefined;
  if (own) return listOfOwn(app, file, own, named);
  const { tables, sheet } = await chooseTables(file, typed, flags.sheet, asking);
  const kept = keptOf(app, { path: file.path, sheets: [], sheet }, flags.map);
  const notes = [...file.notes, ...unread(file)];
  return { tables, review: undefined, path: file.path, kept, source: named ?? kept.names.list, notes, own };
}

/** Of a list that hamkor wrote, fields that nobody has changed since count as written by it. */
function listOfOwn(app: App, file: ReadList, own: OwnList, named: string | undefined): List {
  const kept = keptOf(app, { path: file.path, sheets: [], sheet: undefined }, undefined);
  return {
    ...{ tables: own.tables, review: undefined, path: file.path, own, source: named ?? kept.names.list },
    kept: { ...kept, written: withUnchanged(kept.written, own.unchanged) },
    notes: [...file.notes, ...own.notes],
  };
}

/** The sheets of which nothing is made. */
const unread = ({ refused }: ReadList): readonly Sentence[] =>
  refused.map(({ sheet, why }) => sentenceOf((language) => `${quoted(sheet, language)}: ${why[language]}`));

/** Letters that a review lost when it was saved would be lost in the records too. */
function refuseSpoilt(typed: string, { tables, edited }: FilledReview): void {
  for (const { sheet, rows } of tables)
    for (const { row, cells } of rows) {
      const word = edited.has(`${sheet}!${row}`) ? cells.join(" ").match(/\p{L}+\?+\p{L}+/u)?.[0] : undefined;
      if (word !== undefined) throw spoiltReview(typed, word);
    }
}
