import { posix } from "node:path";
import { runChecks } from "../../checks/run-checks.ts";
import { hasConflictMarker } from "../../documents/conflicts/conflict-markers.ts";
import { workTree } from "../../files/read/work-tree.ts";
import { isFileFault, type Source } from "../../files/source.ts";
import { renameFile } from "../../files/write/rename-file.ts";
import type { Finding } from "../../findings/finding.ts";
import { type AppliedFix, applyFixes, type Texts } from "../../fixes/apply-fixes.ts";
import { withComposedLetters } from "../../fixes/composed-letters.ts";
import { textDiff } from "../../fixes/text-diff.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { idOf } from "../../registry/roles.ts";
import { lazy } from "../../values/memoize.ts";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";
import { shownPath } from "../output/file-path.ts";
import { rewriteRecords } from "../output/rewrite-records.ts";
import { composedText, fixText, renamedText } from "./fix-text.ts";
import { tryTexts } from "./tried-texts.ts";
import { fixWithoutPersons, linesWithoutPersons } from "./without-personal-values.ts";

/** The options of `check` that fix files. */
export type FixingOptions = {
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly diff?: boolean;
  readonly persons?: boolean;
  /** Formats for other programs have only findings on stdout: fixes are then reported on stderr. */
  readonly format: string;
};

/** Whether a finding is selected by the options. */
export type FindingFilter = (finding: Pick<Finding, "file" | "check">) => boolean;

/**
 * Applies the fixes of the selected findings, or shows them with `--diff`; a UsageError without `--fix`. Returns whether
 * every file that was to be fixed could be.
 */
export async function fixSelected(app: App, isSelected: FindingFilter, options: FixingOptions): Promise<boolean> {
  const { fix, unsafe, diff, format } = options;
  if (!fix) throw withoutFix([unsafe && "--unsafe", diff && "--diff"].filter(Boolean).join(" "));
  return fixRegistry(app, isSelected, options, format === "text" ? app.io.stdout : app.io.stderr);
}

const withoutFix = (flag: string): UsageError =>
  new UsageError(
    {
      en: `${flag} goes with --fix`,
      ru: `${flag} указывают вместе с --fix`,
      tg: `${flag} якҷоя бо --fix навишта мешавад`,
      uz: `${flag} --fix bilan birga yoziladi`,
    },
    {
      en: `write: hamkor check --fix ${flag}`,
      ru: `напишите: hamkor check --fix ${flag}`,
      tg: `нависед: hamkor check --fix ${flag}`,
      uz: `yozing: hamkor check --fix ${flag}`,
    },
  );

/** Fixes the files of the registry, or prints the diff to stdout. `report` gets a line for each fix. */
async function fixRegistry(
  app: App,
  isSelected: FindingFilter,
  options: FixingOptions,
  report: (line: string) => void,
): Promise<boolean> {
  const source = workTree(app.folder());
  const before = textsOf(source);
  const isSelectedFile = (file: string): boolean => isSelected({ file, check: "" });
  const composing = withComposedLetters(
    new Map([...before].filter(([file, text]) => isSelectedFile(file) && !hasConflictMarker(text))),
  );
  const tried = tryTexts(source, app.today);
  const { texts, applied } = applyFixes(new Map([...before, ...composing.texts]), {
    isSelected,
    unsafe: options.unsafe === true,
    mayReplace: mayReplaceIn(source),
    check: tried.findingsWith,
    errors: tried.errorsWith,
  });
  const nameOf = (file: string): string => shownPath(app, file);
  const renames = renamesIn(source, tried.registryWith(texts), isSelected, app.today);
  if (options.diff) {
    showDiff(app, { before, texts, renames }, nameOf, options.persons === true);
    return true;
  }
  const leftAlone = await write(app, before, texts);
  const isWritten = ({ file }: { readonly file: string }): boolean => !leftAlone.has(file);
  for (const { file, line } of composing.composed.filter(isWritten))
    report(app.said(composedText(`${nameOf(file)}:${line}`)));
  const shownFix = options.persons ? (fix: AppliedFix) => fix : fixWithoutPersons([before, texts]);
  for (const each of applied.filter(isWritten)) report(app.said(fixText(shownFix(each), nameOf)));
  for (const [from, to] of renames)
    if (renameFile(source.root, from, to)) report(app.said(renamedText(nameOf(from), nameOf(to))));
  return leftAlone.size === 0;
}

/** An id that the last commit had was deleted or renamed: it is never a misspelling of another record's. */
function mayReplaceIn({ committed }: Source): (before: string, finding: Finding) => boolean {
  const committedIds = lazy(() => new Set(committed?.paths().map(idOf)));
  return (before, { check }) =>
    check !== "unknown-reference" || !committedIds().has(before.replace(/^(["'])(.*)\1$/, "$2"));
}

function textsOf(source: Source): Texts {
  const texts = source.list().flatMap(({ path, problem }) => {
    const text = problem ?? source.read(path);
    return isFileFault(text) ? [] : [[path, text] as const];
  });
  return new Map(texts);
}

/** Writes what changed, and returns the files that had to be left alone. */
function write(app: App, before: Texts, after: Texts): Promise<ReadonlySet<string>> {
  const rewrites = [...after].flatMap(([path, text]) => {
    const read = before.get(path);
    return read === undefined || read === text ? [] : [{ path, before: read, after: text }];
  });
  return rewriteRecords(app, rewrites, "check --fix");
}

/** Files with a wrong extension, with their right names, where those are free. */
function renamesIn(
  source: Source,
  registry: Registry,
  isSelected: FindingFilter,
  today: string,
): (readonly [string, string])[] {
  const taken = new Set(source.list().map(({ path }) => path));
  const findings = runChecks(registry, today, { only: ["misplaced-file"], skip: [] });
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

function showDiff(app: App, outcome: Outcome, nameOf: (file: string) => string, showsPersons: boolean): void {
  const { before, texts, renames } = outcome;
  for (const [file, text] of texts) {
    const name = nameOf(file);
    const old = before.get(file) ?? "";
    if (old === text) continue;
    const shown = showsPersons ? (line: string) => line : linesWithoutPersons([old, text]);
    app.io.stdout(textDiff({ before: name, after: name }, old, text, (line) => printable(shown(line))));
  }
  for (const [from, to] of renames) app.io.stdout(`rename from ${nameOf(from)}\nrename to ${nameOf(to)}\n`);
}
