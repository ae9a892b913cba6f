import type { RecordChange } from "../../changes/record-change.ts";
import type { FileChange } from "../../files/changes/change.ts";
import { type Changed, changeFiles } from "../../files/changes/change-files.ts";
import type { TakenBack } from "../../files/changes/journal.ts";
import { EnvironmentError } from "../../files/source.ts";
import type { Finding } from "../../findings/finding.ts";
import { textDiff } from "../../fixes/text-diff.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import type { YesOrNo } from "../asking/yes-or-no.ts";
import { exitCodes } from "../io.ts";
import { shownPath } from "../output/file-path.ts";
import { progressOn } from "../output/progress.ts";
import { changeText, mostRecords } from "./change-text.ts";
import { broughtText, findingsBroughtBy } from "./findings-of-change.ts";
import { noteChange, packChange } from "./keep-undo.ts";
import { tellUnfinished } from "./tell-unfinished.ts";

/** The flags of every command that changes records. */
export type ChangeOptions = { readonly dryRun?: boolean; readonly diff?: boolean; readonly yes?: boolean };

/** What else is said of a change: its name in the list of undo, and what differs of one that takes another back. */
export type ChangeRequest = ChangeOptions & {
  readonly title: string;
  /** Which errors it may bring; none where nothing is said. */
  readonly mayBring?: (error: Finding) => boolean;
  /** Which change it takes back, or makes again. */
  readonly takesBack?: TakenBack;
  /** What Enter alone answers to whether it is to be written: no, if not said. */
  readonly enterMeans?: YesOrNo["enterMeans"];
  /** What is said at a terminal while it is written, where that may take long. */
  readonly writing?: Sentence;
  /** What is said in the end, instead of how it is taken back. */
  readonly done?: string;
  /** What is said where nothing changes. */
  readonly nothing?: Sentence;
  /** Who was asked does not want it written. */
  readonly onLeft?: () => void;
  /** Files of the tool that are written, and taken back, with it. */
  readonly alongside?: readonly FileChange[];
  /** How many records are shown one by one. */
  readonly most?: number;
  /** What it newly breaks and mends, where that is known already. */
  readonly brought?: ReturnType<typeof findingsBroughtBy> | undefined;
};

/**
 * Shows a change of records, refuses one that would bring an error into the registry, asks where somebody sits at a
 * terminal, and makes it as a whole. `title` is what undo calls it. Returns the exit code.
 */
export async function makeChange(
  app: App,
  registry: Registry,
  changes: readonly RecordChange[],
  { mayBring = () => false, ...options }: ChangeRequest,
): Promise<number> {
  const { language } = app.style(registry);
  if (changes.length === 0) return changeNothing(app, language, options);
  app.io.stdout(changeText(changes, language, options.diff ? undefined : (options.most ?? mostRecords)));
  if (options.diff) app.io.stdout(diffOf(app, changes));
  const brought = options.brought ?? findingsBroughtBy(app, registry, changes);
  app.io.stdout(await broughtText(app, brought, changes.length));
  if (!brought.refused.every(mayBring)) {
    app.io.stderr(`hamkor: ${refused[language]}\n`);
    return exitCodes.findings;
  }
  if (options.dryRun) return exitCodes.done;
  return writeIfWanted(app, language, changes, options);
}

async function writeIfWanted(
  app: App,
  language: Language,
  changes: readonly RecordChange[],
  options: Omit<ChangeRequest, "mayBring">,
): Promise<number> {
  if (!options.yes && !(await isWanted(app, language, options.enterMeans))) {
    app.io.stdout(`${left[language]}\n`);
    options.onLeft?.();
    return exitCodes.done;
  }
  const progress = progressOn(app.io);
  if (options.writing) progress.message(options.writing[language]);
  await writeChange(app, [...changes, ...(options.alongside ?? [])], options.title, options.takesBack);
  if (options.writing) progress.end();
  const done = options.done ?? (app.io.asks ? written[language] : undefined);
  if (done !== undefined) app.io.stdout(`${done}\n`);
  return exitCodes.done;
}

/** Where no record changes, what the tool keeps for the next time may. */
async function changeNothing(
  app: App,
  language: Language,
  { alongside = [], dryRun, title, nothing: said = nothing }: Omit<ChangeRequest, "mayBring">,
): Promise<number> {
  app.io.stdout(`${said[language]}\n`);
  if (alongside.length > 0 && !dryRun) await writeChange(app, alongside, title);
  return exitCodes.done;
}

/** Whether somebody at a terminal wants it written; without one, what was said is done. */
async function isWanted({ io }: App, language: Language, enterMeans: YesOrNo["enterMeans"] = "no"): Promise<boolean> {
  return !io.asks || io.asks.confirm({ message: question[language], language, enterMeans });
}

/** The lines that change; a file that moves is held against what it was in its old place. */
function diffOf(app: App, changes: readonly RecordChange[]): string {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const moved = new Set(changes.map(({ movedFrom }) => movedFrom));
  return changes
    .filter(({ path }) => !moved.has(path))
    .map(({ path, before, after, movedFrom }) => {
      const from = movedFrom === undefined ? undefined : byPath.get(movedFrom);
      const names = { before: shownPath(app, from?.path ?? path), after: shownPath(app, path) };
      return textDiff(names, from?.before ?? before, after, printable);
    })
    .join("");
}

/** Writes a change as a whole, and keeps it for undo. */
export async function writeChange(
  app: App,
  changes: readonly FileChange[],
  title: string,
  takesBack?: TakenBack,
): Promise<void> {
  let packed: ReturnType<typeof packChange>;
  const changed = await changeFiles(app.folder(), changes, {
    title,
    onUnfinished: (finished) => tellUnfinished(app, finished),
    takesBack,
    onBegun: (entries, id) => {
      packed = packChange(app, { id, title, takesBack, entries });
    },
    onWritten: async (entries, id) => noteChange(app, { id, title, takesBack, entries }, await packed),
  });
  if (changed.is !== "done") throw notWritten(app, changed);
}

/** Why nothing was written. */
export function notWritten(app: App, { is, paths }: Exclude<Changed, { is: "done" }>): EnvironmentError {
  const files = paths.map((path) => shownPath(app, path)).join(", ");
  return is === "read-only"
    ? new EnvironmentError(
        {
          en: `nothing was changed: ${files} is read-only`,
          ru: `ничего не изменено: ${files} — только для чтения`,
          tg: `чизе тағйир наёфт: ${files} танҳо барои хондан аст`,
          uz: `hech narsa oʻzgarmadi: ${files} faqat oʻqish uchun`,
        },
        {
          en: "allow writing to it, then run the command again",
          ru: "разрешите запись и повторите команду",
          tg: "ба навиштан иҷозат диҳед ва фармонро такрор кунед",
          uz: "yozishga ruxsat bering va buyruqni takrorlang",
        },
      )
    : new EnvironmentError(
        {
          en: `nothing was changed: ${files} was changed meanwhile`,
          ru: `ничего не изменено: файл ${files} тем временем изменили`,
          tg: `чизе тағйир наёфт: файли ${files}-ро дар ин миён тағйир доданд`,
          uz: `hech narsa oʻzgarmadi: ${files} fayli shu orada oʻzgartirilgan`,
        },
        {
          en: "run the command again",
          ru: "повторите команду",
          tg: "фармонро такрор кунед",
          uz: "buyruqni takrorlang",
        },
      );
}

const nothing: Sentence = {
  en: "Nothing to change: the records say this already.",
  ru: "Менять нечего: в записях это уже есть.",
  tg: "Чизе барои тағйир нест: сабтҳо аллакай чунинанд.",
  uz: "Oʻzgartiradigan narsa yoʻq: yozuvlarda shunday yozilgan.",
};
export const refused: Sentence = {
  en: "this would bring an error into the registry, so nothing was changed",
  ru: "из-за этого в реестре появилась бы ошибка, поэтому ничего не изменено",
  tg: "аз ин дар феҳрист хато пайдо мешуд, бинобар ин чизе тағйир наёфт",
  uz: "bundan reyestrda xato paydo boʻlardi, shuning uchun hech narsa oʻzgarmadi",
};
const question: Sentence = {
  en: "Write this?",
  ru: "Записать?",
  tg: "Нависам?",
  uz: "Yozilsinmi?",
};
export const written: Sentence = {
  en: "Written. To take it back: hamkor undo",
  ru: "Записано. Чтобы отменить: hamkor undo",
  tg: "Навишта шуд. Барои бекор кардан: hamkor undo",
  uz: "Yozildi. Bekor qilish uchun: hamkor undo",
};
export const left: Sentence = {
  en: "Nothing was changed.",
  ru: "Ничего не изменено.",
  tg: "Чизе тағйир наёфт.",
  uz: "Hech narsa oʻzgarmadi.",
};
