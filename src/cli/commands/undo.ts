import { Command } from "commander";
import { differencesOf, type RecordChange } from "../../changes/record-change.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type ValueMap } from "../../documents/value.ts";
import { withoutMark } from "../../files/changes/change.ts";
import { changeFiles } from "../../files/changes/change-files.ts";
import { finishUnfinished } from "../../files/changes/rewrite-each.ts";
import { type UndoEntry, undoEntries } from "../../files/changes/undo-store.ts";
import { EnvironmentError } from "../../files/source.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { nameOf } from "../../registry/record.ts";
import { roleOf } from "../../registry/roles.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { changeText } from "../changing/change-text.ts";
import { forgetUndone } from "../changing/keep-undo.ts";
import { notWritten } from "../changing/make-change.ts";
import { tellUnfinished } from "../changing/tell-unfinished.ts";
import type { Session } from "../define-command.ts";
import { undoExamples, undoHelp } from "../help/commands/undo-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { shownPath } from "../output/file-path.ts";

export const undoCommand = ({ app, language }: Session): Command => {
  const help = textsIn(undoHelp, language);
  return new Command("undo")
    .description(help.description)
    .option("--list", help.list)
    .configureHelp(commandLayout(language, undoExamples))
    .action(async (options: { readonly list?: boolean }) => {
      const session = app();
      const folder = cacheFolderOf(session);
      const finished = await finishUnfinished(session.folder(), (unfinished) => tellUnfinished(session, unfinished));
      const entries = undoEntries(folder, session.folder());
      if (options.list) return list(session, entries);
      // What was to be undone has been: the change before it is another one.
      if (finished?.undoes !== undefined && finished.outcome === "finished") return;
      const [last] = entries;
      if (!last) throw nothingToUndo();
      await undo(session, last);
    });
};

function cacheFolderOf({ io }: App): string {
  if (io.cache) return io.cache.folder;
  throw new EnvironmentError(
    {
      en: "changes are kept in the cache folder, and there is none",
      ru: "изменения хранятся в папке кэша, а её нет",
      tg: "тағйирот дар ҷузвдони кэш нигоҳ дошта мешаванд, вале он нест",
      uz: "oʻzgarishlar kesh papkasida saqlanadi, u esa yoʻq",
    },
    {
      en: "name a folder in the variable XDG_CACHE_HOME",
      ru: "укажите папку в переменной XDG_CACHE_HOME",
      tg: "ҷузвдонро дар тағйирёбандаи XDG_CACHE_HOME нишон диҳед",
      uz: "XDG_CACHE_HOME oʻzgaruvchisida papkani koʻrsating",
    },
  );
}

const list = ({ io, said }: App, entries: readonly UndoEntry[]): undefined => {
  if (entries.length === 0) io.stdout(`${said(nothing)}\n`);
  for (const { on, title, entries: files } of entries)
    io.stdout(`${on}  ${printable(title)}  (${files.map(({ path }) => printable(path)).join(", ")})\n`);
};

/** Puts the old texts back, if the files are still as the change left them. */
async function undo(app: App, { id, title, entries }: UndoEntry): Promise<void> {
  const { language } = app.style(undefined);
  const changes = movesAmong(entries.map(changeBack));
  const changed = await changeFiles(app.folder(), changes, {
    title: `undo: ${title}`,
    undoes: id,
    onUnfinished: (finished) => tellUnfinished(app, finished),
    onWritten: () => forgetUndone(app, id),
  });
  if (changed.is === "changed-meanwhile")
    throw editedSince(changed.paths.map((path) => shownPath(app, path)).join(", "));
  if (changed.is !== "done") throw notWritten(app, changed);
  app.io.stdout(`${undone[language]}: ${printable(title)}\n${changeText(changes, language)}`);
}

function changeBack(entry: UndoEntry["entries"][number]): RecordChange {
  const { path, mode, owner } = entry;
  const { kind, id } = roleOf(path);
  const record = kind && id !== undefined ? nameOf({ kind, id }) : path;
  const [before, after] = [withoutMark(entry.after), withoutMark(entry.before)];
  const differences = differencesOf(fieldsIn(before), fieldsIn(after));
  const like = mode === undefined ? undefined : { mode, uid: owner?.[0], gid: owner?.[1] };
  // A file that comes back has the mark that it had; one that is there keeps it.
  return { path, before, after: before === undefined ? entry.before : after, like, record, differences };
}

/** The same changes; a file that goes, and one that comes and says the same, are one that moves. */
function movesAmong(changes: readonly RecordChange[]): RecordChange[] {
  const [gone, ...moreGone] = changes.filter(({ after }) => after === undefined);
  const [come, ...moreCome] = changes.filter(({ before }) => before === undefined);
  const text = withoutMark(come?.after);
  if (!gone || !come || moreGone.length + moreCome.length > 0 || gone.before !== text) return [...changes];
  const becomes = { record: come.record, file: come.path };
  return changes.map((change) => {
    if (change === gone) return { ...gone, becomes };
    return change === come ? { ...come, after: text, movedFrom: gone.path, differences: [] } : change;
  });
}

function fieldsIn(text: string | undefined): ValueMap {
  const { value } = readDocument(text ?? "");
  return isMap(value) ? value : {};
}

const editedSince = (files: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was undone: ${files} was edited since`,
      ru: `ничего не отменено: ${files} с тех пор правили`,
      tg: `чизе бекор нашуд: ${files} аз он вақт таҳрир шудааст`,
      uz: `hech narsa bekor qilinmadi: ${files} shundan keyin tahrirlangan`,
    },
    {
      en: "put the old values back by hand; hamkor undo --list shows what was changed",
      ru: "верните прежние значения вручную; что было изменено, покажет hamkor undo --list",
      tg: "қиматҳои пештараро бо даст баргардонед; чӣ тағйир ёфта буд, hamkor undo --list нишон медиҳад",
      uz: "oldingi qiymatlarni qoʻlda qaytaring; nima oʻzgargani hamkor undo --list da koʻrinadi",
    },
  );

const nothing: Sentence = {
  en: "there is nothing to undo",
  ru: "отменять нечего",
  tg: "чизе барои бекор кардан нест",
  uz: "bekor qilinadigan narsa yoʻq",
};

const nothingToUndo = (): UsageError =>
  new UsageError(nothing, {
    en: "only what hamkor itself has changed can be undone, on this computer",
    ru: "отменить можно только то, что изменила сама программа на этом компьютере",
    tg: "танҳо он чизеро бекор кардан мумкин аст, ки худи hamkor дар ҳамин компютер тағйир додааст",
    uz: "faqat hamkor oʻzi shu kompyuterda oʻzgartirgan narsani bekor qilish mumkin",
  });

const undone: Sentence = { en: "Undone", ru: "Отменено", tg: "Бекор шуд", uz: "Bekor qilindi" };
