import { extname, resolve } from "node:path";
import { type Command, Option } from "commander";
import { pathWithin } from "../../files/paths.ts";
import { EnvironmentError } from "../../files/source.ts";
import { writeFile } from "../../files/write/write-file.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { App } from "../app.ts";
import { outputHelp } from "../help/output-help.ts";
import type { Content } from "../io.ts";
import { inRegistry, noEnding, noFormat, notCsv, notOnTerminal, wrongEnding } from "./output-errors.ts";

/** An answer as it is written: whole, or as pieces of text, which together may be longer than a string can be. */
export type Answer = Content | Iterable<string>;

/** The formats data can be written in. */
const formats = ["table", "md", "csv", "tsv", "json", "jsonl", "yaml", "html", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** The output target: stdout in a format, or a file whose extension names it. */
export type Target = { readonly format: Format; readonly file: string | undefined };

/** The same for what is no data, such as a picture. */
type Destination = { readonly format: string; readonly file: string | undefined };

export type OutputOptions = {
  readonly output: string;
  readonly raw?: boolean;
  readonly totals?: boolean;
  readonly excel?: boolean;
};

/** The endings of files that can be written. */
const endings = formats.filter((name) => name !== "table").map((name) => `.${name}`);

/** Adds the flags of commands that give data. */
export const withOutput = (command: Command, language: Language): Command =>
  command
    .addOption(
      new Option("-o, --output <format|file>", `${formats.join(", ")}; ${outputHelp.output[language]}`).default(
        "table",
      ),
    )
    .option("--raw", outputHelp.raw[language]);

/** Adds the flags of commands that give rows, which people open in a spreadsheet too. */
export const withExcel = (command: Command, language: Language): Command =>
  withOutput(command, language).option("--excel", outputHelp.excel[language]);

/** The options with CSV for the format where `--excel` asks for it; with another format it makes no sense. */
export function asExcel<T extends OutputOptions>(options: T): T {
  if (!options.excel) return options;
  if (options.output === "table") return { ...options, output: "csv" };
  if (/(?:^|\.)csv$/i.test(options.output)) return options;
  throw notCsv(options.output);
}

export function targetOf(output: string): Target {
  const format = formats.find((name) => name === output);
  if (format) return { format, file: undefined };
  const ending = extname(output).slice(1).toLowerCase();
  if (ending === "") throw /[/\\]/.test(output) ? noEnding(output, endings) : noFormat(output, formats);
  const named = formats.find((name) => name === ending && name !== "table");
  if (named) return { format: named, file: output };
  throw wrongEnding(ending, endings);
}

/** Writes to stdout or to the file; the registry's own folder is never written to, nor bytes to a terminal. */
export async function deliver(app: App, { format, file }: Destination, answer: Answer): Promise<void> {
  if (file === undefined) {
    if (answer instanceof Uint8Array && app.io.columns !== undefined) throw notOnTerminal(format);
    for (const portion of inPortions(answer)) if ((await app.io.stdout(portion)) === false) return;
    return;
  }
  refuseRegistry(app, file);
  writeFile(resolve(app.io.workingDirectory, file), inPortions(answer));
}

/** A UsageError where a file lies in the registry's own folder. */
export function refuseRegistry(app: App, file: string): void {
  if (liesInRegistry(app, resolve(app.io.workingDirectory, file))) throw inRegistry(file);
}

/** Pieces put together, so that each is worth a call of the system. */
function* inPortions(answer: Answer): Generator<Content> {
  if (typeof answer === "string" || answer instanceof Uint8Array) return yield answer;
  let portion = "";
  for (const piece of answer) {
    portion += piece;
    if (portion.length < portionLength) continue;
    yield portion;
    portion = "";
  }
  if (portion !== "") yield portion;
}

const portionLength = 1 << 14;

/** Commands that need no registry run anywhere; then there is none to protect. What editors read may lie in it. */
function liesInRegistry(app: App, path: string): boolean {
  try {
    const way = pathWithin(app.folder(), path);
    return way !== undefined && !way.startsWith(".vscode/");
  } catch (error) {
    if (error instanceof EnvironmentError) return false;
    throw error;
  }
}
