import { join } from "node:path";
import { Argument, Command } from "commander";
import type { RecordChange } from "../../changes/record-change.ts";
import { isRecordPath } from "../../files/changes/journal.ts";
import { finishUnfinished } from "../../files/changes/rewrite-each.ts";
import { type KeptChange, undoEntries } from "../../files/changes/undo-store.ts";
import { readFile } from "../../files/read/read-file.ts";
import { EnvironmentError } from "../../files/source.ts";
import { printable } from "../../values/texts/printable.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { changeText } from "../changing/change-text.ts";
import { changesBack } from "../changing/changes-back.ts";
import { chosenChange, firstOf, nothingToUndo } from "../changing/kept-change.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { tellUnfinished } from "../changing/tell-unfinished.ts";
import type { Session } from "../define-command.ts";
import { undoExamples, undoHelp } from "../help/commands/undo-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { shownPath } from "../output/file-path.ts";
import { notANumber } from "../wrong-words.ts";

type UndoOptions = ChangeOptions & { readonly list?: boolean; readonly redo?: boolean };

export const undoCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(undoHelp, language);
  const command = new Command("undo")
    .description(help.description)
    .addArgument(new Argument("[number]", help.number).argParser(wholeNumber))
    .option("--list", help.list)
    .option("--redo", help.redo);
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, undoExamples))
    .action(async (number: number | undefined, options: UndoOptions) => {
      const session = app();
      const folder = cacheFolderOf(session);
      if (options.list) return list(session, [...undoEntries(folder, session.folder())]);
      const again = options.redo === true;
      const finished = options.dryRun
        ? undefined
        : await finishUnfinished(session.folder(), (unfinished) => tellUnfinished(session, unfinished));
      // What was to be taken back has been: the change before it is another one.
      if (finished?.outcome === "finished" && finished.takesBack?.again === again) return;
      const kept = undoEntries(folder, session.folder());
      setExitCode(await takeBack(session, kept, chosenChange(kept, number, again), options));
    });
};

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notANumber(text, "hamkor undo");
  return Number(text);
}

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

/** A line each: number, day, what was done, whether it was taken back, and the files. */
const list = ({ io, said }: App, kept: readonly KeptChange[]): undefined => {
  if (kept.length === 0) io.stdout(`${said(nothingToUndo)}\n`);
  const widest = String(kept[0]?.number ?? "").length;
  for (const { number, entry } of kept) {
    const files = entry.entries.map(({ path }) => printable(path));
    const shown = `${files.slice(0, mostFiles).join(", ")}${files.length > mostFiles ? `, … (${files.length})` : ""}`;
    const mark = entry.undone === undefined ? "" : `  [${said(undone)}]`;
    io.stdout(`${String(number).padStart(widest)}  ${entry.on}  ${printable(entry.title)}${mark}  (${shown})\n`);
  }
};

const mostFiles = 3;

const undone: Sentence = { en: "undone", ru: "отменено", tg: "бекор шуд", uz: "bekor qilingan" };

/** Puts the texts before a change back, or those after it again, where its files are still as it left them. */
async function takeBack(
  app: App,
  kept: Iterable<KeptChange>,
  chosen: KeptChange,
  options: UndoOptions,
): Promise<number> {
  const again = options.redo === true;
  const { title } = chosen.entry;
  const changes = changesBack(chosen.entry, again);
  app.io.stdout(`${app.said(again ? repeats : takesBack)} ${chosen.number}: ${printable(title)}\n`);
  const edited = changes.filter((change) => !isAsLeft(app, change));
  if (edited.length > 0) {
    app.io.stdout(changeText(changes, app.spoken()));
    throw editedSince(app, edited, olderThan(chosen, kept, app));
  }
  const registry = await app.openForChange();
  const isLast = !again && chosen === firstOf(kept, ({ entry }) => entry.undone === undefined);
  const own = new Set(changes.map(({ path }) => path));
  return makeChange(app, registry, changes, {
    ...options,
    title: `${again ? "redo" : "undo"}: ${title}`,
    // What was wrong before the last change was wrong without it too.
    mayBring: ({ file }) => isLast && own.has(file),
    takesBack: { id: chosen.entry.id, again },
    done: `${app.said(again ? repeated : isUndone)}: ${printable(title)}`,
  });
}

const takesBack: Sentence = {
  en: "Takes back change",
  ru: "Отменяется изменение",
  tg: "Тағйирот бекор мешавад:",
  uz: "Bekor qilinadigan oʻzgarish",
};
const repeats: Sentence = {
  en: "Makes again change",
  ru: "Возвращается изменение",
  tg: "Тағйирот баргардонда мешавад:",
  uz: "Qaytariladigan oʻzgarish",
};
const isUndone: Sentence = { en: "Undone", ru: "Отменено", tg: "Бекор шуд", uz: "Bekor qilindi" };
const repeated: Sentence = { en: "Made again", ru: "Возвращено", tg: "Баргардонда шуд", uz: "Qaytarildi" };

function isAsLeft(app: App, { path, before }: RecordChange): boolean {
  const source = app.source();
  if (!source.has(path)) return before === undefined;
  // What an import of many rows keeps is larger than any record may be.
  const text = isRecordPath(path) ? source.read(path) : readFile(join(app.folder(), path));
  return before !== undefined && text === before;
}

/** The change before another one that can be taken back now. */
const olderThan = ({ number }: KeptChange, kept: Iterable<KeptChange>, app: App): KeptChange | undefined =>
  firstOf(
    kept,
    (each) =>
      each.number < number &&
      each.entry.undone === undefined &&
      changesBack(each.entry, false).every((change) => isAsLeft(app, change)),
  );

function editedSince(app: App, edited: readonly RecordChange[], older: KeptChange | undefined): EnvironmentError {
  const files = edited.map(({ path }) => shownPath(app, path)).join(", ");
  return new EnvironmentError(
    {
      en: `nothing was changed: ${files} was edited since`,
      ru: `ничего не изменено: ${files} с тех пор правили`,
      tg: `чизе тағйир наёфт: ${files} аз он вақт таҳрир шудааст`,
      uz: `hech narsa oʻzgarmadi: ${files} shundan keyin tahrirlangan`,
    },
    sentenceOf((language) => `${byHand[language]}${older ? `; ${earlier(older.number)[language]}` : ""}`),
  );
}

const byHand: Sentence = {
  en: "write by hand what is shown here",
  ru: "внесите показанное здесь вручную",
  tg: "он чи дар ин ҷо нишон дода шуд, бо даст нависед",
  uz: "bu yerda koʻrsatilganini qoʻlda yozing",
};

const earlier = (number: number): Sentence => ({
  en: `an earlier change that can be undone: hamkor undo ${number}`,
  ru: `более раннее изменение, которое можно отменить: hamkor undo ${number}`,
  tg: `тағйироти пештара, ки бекор карда мешавад: hamkor undo ${number}`,
  uz: `bekor qilish mumkin boʻlgan oldingi oʻzgarish: hamkor undo ${number}`,
});
