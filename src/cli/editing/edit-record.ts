import { differencesOf, type RecordChange } from "../../changes/record-change.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap } from "../../documents/value.ts";
import { copyToEdit, type EditedCopy, keptCopies } from "../../files/editor/edited-copy.ts";
import { runEditor } from "../../files/editor/run-editor.ts";
import { isFileFault } from "../../files/source.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";
import { changeText } from "../changing/change-text.ts";
import { broughtText, findingsBroughtBy } from "../changing/findings-of-change.ts";
import { left, notWritten, refused, writeChange, written } from "../changing/make-change.ts";
import { textDiff } from "../changing/text-diff.ts";
import { exitCodes } from "../io.ts";
import { shownPath } from "../output/file-path.ts";
import {
  editorFailed,
  editorMissing,
  keptBefore,
  keptHere,
  mustWait,
  notEditable,
  notUtf8,
  unchanged,
} from "./editing-errors.ts";
import { askWhatNow } from "./what-now.ts";

/** The file of a record, whether it could not be read as one, and the line that starts the editor. */
type Wanted = { readonly path: string; readonly isUnread: boolean; readonly line: string };

/** What becomes of an edit: the exit code, and whether the copy is still of use to the user. */
type Decided = { readonly code: number; readonly isSettled: boolean };

/**
 * Opens a copy of a record's file in an editor, and changes the file when it closes: not where somebody else has changed it
 * meanwhile, nor where it would bring new errors, unless the user wants that. What was edited and not written is kept and named.
 */
export async function editRecord(app: App, registry: Registry, wanted: Wanted): Promise<number> {
  for (const earlier of keptCopies(app.folder(), wanted.path))
    app.io.stderr(`${app.said(keptBefore(shownPath(app, earlier)))}\n`);
  const copy = copyToEdit(app.folder(), wanted.path);
  const before = copy.text();
  let isSettled = false;
  try {
    if (isFileFault(before)) throw notEditable(shownPath(app, wanted.path), before);
    if (copy.isOfReadOnly) throw notWritten(app, { is: "read-only", paths: [wanted.path] });
    const edit = { ...wanted, copy, before };
    let decided = await editOnce(app, registry, edit);
    while (decided === "again") decided = await editOnce(app, registry, edit);
    isSettled = decided.isSettled;
    return decided.code;
  } finally {
    if (isSettled || copy.text() === before) copy.discard();
    else app.io.stderr(`${app.said(keptHere(shownPath(app, copy.path)))}\n`);
  }
}

type Edit = Wanted & { readonly copy: EditedCopy; readonly before: string };

async function editOnce(app: App, registry: Registry, edit: Edit): Promise<Decided | "again"> {
  openEditor(edit);
  const after = edit.copy.text();
  if (after === edit.before) {
    app.io.stdout(`${app.said(unchanged)}\n`);
    if (app.io.asks) app.io.stderr(`${app.said(mustWait)}\n`);
    return { code: exitCodes.done, isSettled: true };
  }
  if (isFileFault(after)) {
    app.io.stdout(`${app.said(notUtf8(shownPath(app, edit.copy.path), after))}\n`);
    return decide(app, undefined, edit);
  }
  const change = changeOf(edit, after);
  const isSound = await shownWithoutErrors(app, registry, change, edit);
  return isSound ? write(app, change, edit) : decide(app, change, edit);
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

async function write(app: App, change: RecordChange, { path }: Edit): Promise<Decided> {
  await writeChange(app, [change], `edit ${nameOfFile(path)}`);
  if (app.io.asks) app.io.stdout(`${app.said(written)}\n`);
  return { code: exitCodes.done, isSettled: true };
}

function openEditor({ line, copy }: Edit): void {
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
  const [old, now] = [readDocument(before), readDocument(after)];
  const isRead = [old, now].every(({ value, problems }) => isMap(value) && problems.length === 0);
  const differences = isRead && isMap(old.value) && isMap(now.value) ? differencesOf(old.value, now.value) : [];
  return { path, before, after, record: nameOfFile(path), differences };
}

function nameOfFile(path: string): string {
  const { kind, id } = roleOf(path);
  return kind && id !== undefined ? nameOf({ kind, id }) : path;
}
