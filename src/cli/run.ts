import { type Command, CommanderError } from "commander";
import { EnvironmentError } from "../files/source.ts";
import { Stopped } from "../files/stopped.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { Language } from "../values/codes/languages.ts";
import { printable } from "../values/texts/printable.ts";
import { type Sentence, sentenceIn } from "../values/texts/sentence.ts";
import type { GlobalOptions } from "./app.ts";
import type { Session } from "./define-command.ts";
import { exitCodes, type Io } from "./io.ts";
import { languageFlags, languageOf } from "./language-of.ts";
import { addCommands, calledBy, createProgram, isCommand } from "./program.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const language = languageOf(languageFlags(words), io);
  const program = createProgram(io, language);
  try {
    return await runProgram(program, words, { io, language });
  } catch (error) {
    const known = error instanceof CommanderError ? await ofCommander(error, program, words) : error;
    return known === undefined ? exitCodes.done : report(known, words, { io, language });
  }
}

/** The world of a run, and the language in which hamkor speaks of itself. */
type Setting = { readonly io: Io; readonly language: Language };

async function runProgram(program: Command, words: readonly string[], setting: Setting): Promise<number> {
  let exitCode: number = exitCodes.done;
  const called = calledBy(program, words);
  const setExitCode = (code: number): void => {
    exitCode = code;
  };
  await addCommands(program, called.name, setting.language, () => sessionOf(program, setting, setExitCode));
  // Commander shows the help of all commands for `help X` and `X --help` where there is no X.
  if (called.name !== undefined && !isCommand(called.name)) throw await unknownCommandOf(called.name, words);
  await program.parseAsync(called.words, { from: "user" });
  return exitCode;
}

const unknownCommandOf = async (name: string, words: readonly string[]): Promise<UsageError> =>
  (await import("./usage-errors.ts")).unknownCommand(name, words);

/** What a command shares with the others is loaded with the first of them: the help does without. */
async function sessionOf(
  program: Command,
  { io, language }: Setting,
  setExitCode: Session["setExitCode"],
): Promise<Session> {
  const { createApp } = await import("./app.ts");
  return { app: () => createApp(io, program.opts<GlobalOptions>()), setExitCode, language };
}

/** Commander ends `--help` and `--version` with an error of exit code 0. */
async function ofCommander(
  error: CommanderError,
  program: Command,
  words: readonly string[],
): Promise<UsageError | undefined> {
  if (error.exitCode === 0) return undefined;
  const { usageErrorOf } = await import("./usage-errors.ts");
  return usageErrorOf(error, program, words);
}

/** A word of a hundred thousand letters is not repeated whole. */
const clipped = (message: string): string => (message.length > 400 ? `${message.slice(0, 400)}…` : message);

const bug: Sentence = {
  en: "this is a bug in hamkor, not in your registry. Run again with --debug and report what it shows.",
  ru: "это ошибка самого hamkor, а не вашего реестра. Повторите команду с --debug и сообщите, что она покажет.",
  tg: "ин хатои худи hamkor аст, на феҳристи шумо. Фармонро бо --debug такрор кунед ва хабар диҳед, ки он чӣ нишон медиҳад.",
  uz: "bu — reyestringizdagi emas, hamkorning oʻzidagi xato. Buyruqni --debug bilan takrorlab, u koʻrsatgan narsani xabar qiling.",
};

const cancelled: Sentence = {
  en: "Cancelled: nothing was changed.",
  ru: "Отменено: ничего не изменено.",
  tg: "Бекор шуд: чизе тағйир наёфт.",
  uz: "Bekor qilindi: hech narsa oʻzgarmadi.",
};

const partlyDone: Sentence = {
  en: "Stopped: the rest was left as it is.",
  ru: "Остановлено: остальное оставлено без изменений.",
  tg: "Боздошта шуд: боқимонда бетағйир монд.",
  uz: "Toʻxtatildi: qolganlari oʻzgarmadi.",
};

const stoppedSentence = ({ isPartlyDone }: Stopped): Sentence => (isPartlyDone ? partlyDone : cancelled);

/** Says on stderr what went wrong and what to do, and gives the exit code. */
function report(error: unknown, words: readonly string[], { io, language }: Setting): number {
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    const help = error.help === undefined ? "" : `  ${printable(sentenceIn(error.help, language))}\n`;
    io.stderr(`hamkor: ${printable(clipped(sentenceIn(error.sentence, language)))}\n${help}`);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.environment;
  }
  if (error instanceof Stopped) {
    io.stderr(`${stoppedSentence(error)[language]}\n`);
    return exitCodes.cancelled;
  }
  io.stderr(`hamkor: ${bug[language]}\n`);
  if (words.includes("--debug")) io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.bug;
}
