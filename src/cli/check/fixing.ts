import { posix, relative, resolve } from "node:path";
import { runChecks } from "../../checks/run-checks.ts";
import { workTree } from "../../files/read/work-tree.ts";
import { isFileFault, type Source } from "../../files/source.ts";
import { renameFile } from "../../files/write/rename-file.ts";
import { rewriteFile } from "../../files/write/rewrite-file.ts";
import type { Finding } from "../../findings/finding.ts";
import { type AppliedFix, applyFixes, type Texts } from "../../fixes/apply-fixes.ts";
import { withComposedLetters } from "../../fixes/composed-letters.ts";
import { lineDiff } from "../../fixes/line-diff.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { openRegistry } from "../../registry/open-registry.ts";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";

/** The options of `check` that fix files. */
export type FixingOptions = {
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly diff?: boolean;
  /** Formats for other programs have only findings on stdout: fixes are then reported on stderr. */
  readonly format: string;
};

/** Whether a finding is selected by the options. */
export type FindingFilter = (finding: Pick<Finding, "file" | "check">) => boolean;

/** Applies the fixes of the selected findings, or shows them with `--diff`; a UsageError without `--fix`. */
export function fixSelected(app: App, isSelected: FindingFilter, options: FixingOptions): void {
  const { fix, unsafe, format } = options;
  if (!fix) throw new UsageError(`--${unsafe ? "unsafe" : "diff"} goes with --fix`, "write: hamkor check --fix");
  fixRegistry(app, isSelected, options, format === "text" ? app.io.stdout : app.io.stderr);
}

/** Fixes the files of the registry, or prints the diff to stdout. `report` gets a line for each fix. */
function fixRegistry(
  app: App,
  isSelected: FindingFilter,
  options: FixingOptions,
  report: (line: string) => void,
): void {
  const source = workTree(app.folder());
  const before = textsOf(source);
  const isSelectedFile = (file: string): boolean => isSelected({ file, check: "" });
  const composing = withComposedLetters(new Map([...before].filter(([file]) => isSelectedFile(file))));
  const { texts, applied } = applyFixes(new Map([...before, ...composing.texts]), {
    isSelected,
    unsafe: options.unsafe === true,
    check: (tried) => runChecks(openRegistry(overlay(source, tried)), app.today, { only: [], skip: [] }),
  });
  const nameOf = (file: string): string =>
    printable(relative(app.io.workingDirectory, resolve(app.folder(), file)) || file);
  const renames = renamesIn(source, texts, isSelected, app.today);
  if (options.diff) {
    showDiff(app, { before, texts, renames }, nameOf);
    return;
  }
  write(source.root, before, texts);
  for (const { file, line } of composing.composed)
    report(`mended ${nameOf(file)}:${line}  letters joined with their marks (Unicode NFC)\n`);
  for (const each of applied) report(`mended ${fixLine(each, nameOf)}\n`);
  for (const [from, to] of renames)
    if (renameFile(source.root, from, to)) report(`renamed ${nameOf(from)} to ${nameOf(to)}\n`);
}

const fixLine = ({ file, line, column, check, ...change }: AppliedFix, nameOf: (file: string) => string): string =>
  `${nameOf(file)}:${line}:${column}  ${changeText(change)}  ${check}`;

function changeText({ before, after }: Pick<AppliedFix, "before" | "after">): string {
  if (before.trim() === "") return "tabs to spaces";
  return after === "" ? `${printable(before.trim())} taken out` : `${printable(before)} → ${printable(after)}`;
}

function textsOf(source: Source): Texts {
  const texts = source.list().flatMap(({ path, problem }) => {
    const text = problem ?? source.read(path);
    return isFileFault(text) ? [] : [[path, text] as const];
  });
  return new Map(texts);
}

const overlay = (source: Source, texts: Texts): Source => {
  const files = source.list();
  return {
    root: source.root,
    list: () => files,
    read: (path) => texts.get(path) ?? source.read(path),
    has: source.has,
  };
};

function write(root: string, before: Texts, after: Texts): void {
  for (const [file, text] of after) if (text !== before.get(file)) rewriteFile(root, file, text);
}

/** Files with a wrong extension, with their right names, where those are free. */
function renamesIn(
  source: Source,
  texts: Texts,
  isSelected: FindingFilter,
  today: string,
): (readonly [string, string])[] {
  const taken = new Set(source.list().map(({ path }) => path));
  const findings = runChecks(openRegistry(overlay(source, texts)), today, { only: ["misplaced-file"], skip: [] });
  return findings.filter(isSelected).flatMap(({ file, replacement }) => {
    const to = replacement === undefined ? undefined : posix.join(posix.dirname(file), replacement);
    if (to === undefined || taken.has(to)) return [];
    taken.add(to);
    return [[file, to] as const];
  });
}

type Outcome = {
  readonly before: Texts;
  readonly texts: Texts;
  readonly renames: readonly (readonly [string, string])[];
};

function showDiff(app: App, { before, texts, renames }: Outcome, nameOf: (file: string) => string): void {
  for (const [file, text] of texts) app.io.stdout(lineDiff(nameOf(file), before.get(file) ?? "", text, printable));
  for (const [from, to] of renames) app.io.stdout(`rename from ${nameOf(from)}\nrename to ${nameOf(to)}\n`);
}
