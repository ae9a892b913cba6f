import { differencesOf, type RecordChange } from "../../changes/record-change.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type ValueMap } from "../../documents/value.ts";
import { copyToEdit, type EditedCopy, keptCopies, textToEdit } from "../../files/editor/edited-copy.ts";
import { editorLine } from "../../files/editor/editor-line.ts";
import { runEditor } from "../../files/editor/run-editor.ts";
import { isFileFault } from "../../files/source.ts";
import { textDiff } from "../../fixes/text-diff.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";
import { changeText } from "../changing/change-text.ts";
import { broughtText, findingsBroughtBy } from "../changing/findings-of-change.ts";
import { left, notWritten, refused, writeChange, written } from "../changing/make-change.ts";
import { exitCodes } from "../io.ts";
import { shownPath } from "../output/file-path.ts";
import {
  editorFailed,
  editorMissing,
  keptBefore,
  keptHere,
  mustWait,
  noEditor,
  notEditable,
  notUtf8,
  unchanged,
} from "./editing-errors.ts";
import { askWhatNow } from "./what-now.ts";

/** What becomes of an edit: the exit code, and whether the copy is of no more use to the user. */
type Decided = { readonly code: number; readonly isSettled: boolean };

/** What is edited: a file as it is, or a new record as it is composed; and what undo calls it. */
type Edit = {
  readonly path: string;
  readonly before: string | undefined;
  readonly start: string;
  readonly copy: EditedCopy;
  readonly title: string;
  /** Whether the file could not be read as a record. */
  readonly isUnread: boolean;
};

/**
 * Opens a copy of a record's file in an editor, and changes the file when it closes: not where somebody else has changed it
 * meanwhile, nor where it would bring new errors, unless the user wants that. What was edited and not written is kept and named.
 */
export async function editRecord(app: App, registry: Registry, path: string, isUnread: boolean): Promise<number> {
  const line = lineOfEditor(app);
  noteEarlier(app, path);
  const copy = copyToEdit(app.folder(), path);
  const before = copy.text();
  try {
    if (isFileFault(before)) throw notEditable(shownPath(app, path), before);
    if (copy.isOfReadOnly) throw notWritten(app, { is: "read-only", paths: [path] });
  } catch (error) {
    copy.discard();
    throw error;
  }
  const title = `edit ${nameOfFile(path)}`;
  return editUntilDecided(app, registry, line, { path, before, start: before, copy, title, isUnread });
}

/** Opens a new record as it is composed in an editor, and writes what it says when it closes; nothing where it is emptied. */
export async function editNew(
  app: App,
  registry: Registry,
  { path, after: start = "" }: RecordChange,
  title: string,
): Promise<number> {
  const line = lineOfEditor(app);
  noteEarlier(app, path);
  const copy = textToEdit(app.folder(), path, start);
  return editUntilDecided(app, registry, line, { path, before: undefined, start, copy, title, isUnread: false });
}

function lineOfEditor({ io }: App): string {
  const line = editorLine(io.environment);
  if (line === undefined) throw noEditor();
  return line;
}

function noteEarlier(app: App, path: string): void {
  for (const earlier of keptCopies(app.folder(), path))
    app.io.stderr(`${app.said(keptBefore(shownPath(app, earlier)))}\n`);
}

async function editUntilDecided(app: App, registry: Registry, line: string, edit: Edit): Promise<number> {
  const { copy, before } = edit;
  let isSettled = false;
  try {
    let decided = await editOnce(app, registry, line, edit);
    while (decided === "again") decided = await editOnce(app, registry, line, edit);
    isSettled = decided.isSettled;
    return decided.code;
  } finally {
    for (const other of copy.others()) app.io.stderr(`${app.said(keptHere(shownPath(app, other)))}\n`);
    if (isSettled || copy.text() === before) copy.discard();
    else app.io.stderr(`${app.said(keptHere(shownPath(app, copy.path)))}\n`);
  }
}

async function editOnce(app: App, registry: Registry, line: string, edit: Edit): Promise<Decided | "again"> {
  openEditor(line, edit.copy);
  const after = edit.copy.text();
  if (isFileFault(after)) {
    app.io.stdout(`${app.said(notUtf8(shownPath(app, edit.copy.path), after))}\n`);
    return decide(app, undefined, edit);
  }
  if (after === edit.before || (edit.before === undefined && after.trim() === "")) return nothingWritten(app, edit);
  const change = changeOf(edit, after);
  const isSound = await shownWithoutErrors(app, registry, change, edit);
  return isSound ? write(app, change, edit) : decide(app, change, edit);
}

function nothingWritten(app: App, { before }: Edit): Decided {
  app.io.stdout(`${app.said(before === undefined ? left : unchanged)}\n`);
  if (app.io.asks && before !== undefined) app.io.stderr(`${app.said(mustWait)}\n`);
  return { code: exitCodes.done, isSettled: true };
}

/** Asks what is to become of a text with new errors, or of one that is no text at all. */
async function decide(app: App, change: RecordChange | undefined, edit: Edit): Promise<Decided | "again"> {
  const answer = await askWhatNow(app, change !== undefined);
  if (answer === "again") return "again";
  if (answer === "keep" && change) return write(app, change, edit);
  if (app.io.asks) app.io.stdout(`${app.said(left)}\n`);
  else app.io.stderr(`hamkor: ${app.said(refused)}\n`);
  return { code: app.io.asks ? exitCodes.done : exitCodes.findings, isSettled: false };
}

async function write(app: App, change: RecordChange, { title }: Edit): Promise<Decided> {
  await writeChange(app, [change], title);
  if (app.io.asks) app.io.stdout(`${app.said(written)}\n`);
  return { code: exitCodes.done, isSettled: true };
}

function openEditor(line: string, copy: EditedCopy): void {
  const end = runEditor(line, copy.file);
  if (end.is === "missing") throw editorMissing(line);
  if (end.is === "failed") throw editorFailed(line, end.code);
}

/** Shows what a change does and which findings it brings; whether none of them is a new error. */
async function shownWithoutErrors(app: App, registry: Registry, change: RecordChange, edit: Edit): Promise<boolean> {
  app.io.stdout(shownChange(app, change));
  const brought = findingsBroughtBy(app, registry, [change]);
  app.io.stdout(await broughtText(app, brought, 1));
  // What is wrong with a file that could not be read was wrong with it before.
  const isOld = edit.isUnread && !app.io.asks;
  return brought.refused.every(({ file }) => isOld && file === edit.path);
}

/** Field by field; line by line where no field differs, or its fields could not be read. */
function shownChange(app: App, change: RecordChange): string {
  return change.differences.length > 0
    ? changeText([change], app.spoken())
    : textDiff(
        { before: shownPath(app, change.path), after: shownPath(app, change.path) },
        change.before,
        change.after,
        printable,
      );
}

function changeOf({ path, before }: Edit, after: string): RecordChange {
  const [old, now] = [fieldsIn(before ?? "{}"), fieldsIn(after)];
  return { path, before, after, record: nameOfFile(path), differences: old && now ? differencesOf(old, now) : [] };
}

/** Nothing where the text cannot be read. */
function fieldsIn(text: string): ValueMap | undefined {
  const { value, problems } = readDocument(text);
  return isMap(value) && problems.length === 0 ? value : undefined;
}

function nameOfFile(path: string): string {
  const { kind, id } = roleOf(path);
  return kind && id !== undefined ? nameOf({ kind, id }) : path;
}
