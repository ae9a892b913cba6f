import { Command, Option } from "commander";
import { checks } from "../../checks/index.ts";
import { runChecks } from "../../checks/run-checks.ts";
import { withoutPersons } from "../../documents/without-persons.ts";
import type { Refusal } from "../../files/git/git.ts";
import { gitRefusal } from "../../files/git/git-facts.ts";
import { isYamlPath } from "../../files/read/yaml-file.ts";
import type { Finding } from "../../findings/finding.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Summary } from "../../renderers/findings/check-summary.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { App } from "../app.ts";
import { acceptedBy, type BaselineOptions } from "../check/check-baseline.ts";
import {
  type CheckFormat,
  type CheckReport,
  checkFormats,
  formatFindings,
  includesInfos,
} from "../check/check-formats.ts";
import { findingsInScope, openScope, type Scope, type ScopeOptions } from "../check/check-scope.ts";
import { type FixingOptions, fixSelected } from "../check/fixing.ts";
import { pathFilter } from "../check/path-filter.ts";
import { withoutPersonalValues } from "../check/without-personal-values.ts";
import { choiceOption, knownWord, listOption, type Session } from "../define-command.ts";
import { refusalNote } from "../git-notes.ts";
import { checkExamples, checkHelp } from "../help/commands/check-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";

type CheckOptions = ScopeOptions &
  BaselineOptions &
  FixingOptions & {
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
    readonly strict?: boolean;
    readonly info?: boolean;
    readonly persons?: boolean;
    readonly format: CheckFormat;
  };

export const checkCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(checkHelp, language);
  return new Command("check")
    .description(help.description)
    .argument("[path...]", help.path)
    .addOption(listOption("--only <check>", help.only))
    .addOption(listOption("--skip <check>", help.skip))
    .option("--strict", help.strict)
    .option("--info", help.info)
    .option("--persons", help.persons)
    .addOption(new Option("--fix", help.fix).conflicts(["staged", "update"]))
    .option("--unsafe", help.unsafe)
    .option("--diff", help.diff)
    .addOption(new Option("--changed", help.changed).conflicts(["staged", "since"]))
    .addOption(new Option("--staged", help.staged).conflicts("since"))
    .option("--since <revision>", help.since)
    .option("--baseline <file>", help.baseline)
    .addOption(new Option("--update", help.update).conflicts(narrowing))
    .addOption(choiceOption("--format <format>", help.format, checkFormats).default("text"))
    .configureHelp(commandLayout(language, checkExamples))
    .action(async (paths: string[], options: CheckOptions) => setExitCode(await check(app(), paths, options)));
};

/** What would leave findings out of a baseline that is to hold them all. */
const narrowing = ["only", "skip", "changed", "staged", "since"];

async function check(app: App, words: readonly string[], options: CheckOptions): Promise<number> {
  const { only, skip, paths } = wordsOf(words, options);
  if (options.update && paths.length > 0) throw notPartly();
  const refusal = gitRefusal(app.folder());
  const allWritten = await fixFirst(app, { only, skip, paths }, options);
  const scope = await openScope(app, options);
  const { registry } = scope;
  noteRefusal(app, registry, await refusal);
  const isInPaths = pathFilter(app, registry, paths);
  const all = runChecks(registry, app.today, { only, skip }, scope.findings);
  const forAll = withoutPersonalValues(registry.textOf);
  // A baseline is a file for everybody too.
  const accepted = acceptedBy(app, options, all, forAll, (id) => runs(id, only, skip));
  const inScope = findingsInScope(scope, all, app, { only, skip });
  const selected = all.filter((finding) => isInPaths(finding.file) && inScope.has(finding));
  const findings = selected.filter((finding) => !accepted?.has(finding));
  const summary = summaryOf(
    findings,
    scope,
    paths.length > 0 ? isInPaths : undefined,
    accepted && selected.length - findings.length,
  );
  const isShown = ({ severity, check: id }: Finding): boolean =>
    severity !== "info" || options.info === true || includesInfos(options.format) || only.includes(id);
  const isStrict = options.strict === true;
  const report = { textOf: registry.textOf, findings: findings.filter(isShown), summary, isStrict };
  const shown = options.persons ? report : reportWithoutPersons(report, forAll);
  if (!options.diff) app.io.stdout(await formatFindings(options.format, app, shown));
  return allWritten ? exitCodeOf(report) : exitCodes.environment;
}

function exitCodeOf({ summary, isStrict }: CheckReport): number {
  const failed = summary.errors > 0 || (isStrict && summary.warnings > 0);
  return failed ? exitCodes.findings : exitCodes.done;
}

const reportWithoutPersons = (report: CheckReport, forAll: (finding: Finding) => Finding): CheckReport => ({
  ...report,
  findings: report.findings.map(forAll),
  textOf: (file) => withoutPersons(report.textOf(file)),
});

function noteRefusal(app: App, registry: Registry, refusal: Refusal | undefined): void {
  if (refusal) app.note(sentencePhrase(refusalNote(refusal)), app.style(registry));
}

const notPartly = (): UsageError =>
  new UsageError(
    {
      en: "--update takes the whole registry",
      ru: "--update берёт весь реестр целиком",
      tg: "--update тамоми феҳристро мегирад",
      uz: "--update butun reyestrni oladi",
    },
    { en: "leave the paths out", ru: "уберите пути", tg: "роҳҳоро бардоред", uz: "yoʻllarni olib tashlang" },
  );

/** Applies the requested fixes before anything is reported; returns whether they could all be written. */
async function fixFirst(
  app: App,
  { only, skip, paths }: ReturnType<typeof wordsOf>,
  options: CheckOptions,
): Promise<boolean> {
  if (!options.fix && !options.unsafe && !options.diff) return true;
  const isInPaths = paths.length === 0 ? () => true : pathFilter(app, (await app.openForCheck()).registry, paths);
  return fixSelected(app, ({ file, check: id }) => isInPaths(file) && runs(id, only, skip), options);
}

const runs = (id: string, only: readonly string[], skip: readonly string[]): boolean =>
  !skip.includes(id) && (only.length === 0 || only.includes(id));

const ids = checks.map(({ id }) => id);

/** `--only a b` reads as two checks, as long as only one of the two flags could mean the second. */
function wordsOf(words: readonly string[], { only, skip }: CheckOptions) {
  const named = (only === undefined) === (skip === undefined) ? [] : words.filter((word) => ids.includes(word));
  return {
    only: checkIds([...(only ?? []), ...(only ? named : [])]),
    skip: checkIds([...(skip ?? []), ...(skip ? named : [])]),
    paths: words.filter((word) => !named.includes(word)),
  };
}

const checkIds = (words: readonly string[]): string[] => words.map((word) => knownWord(word, ids, "check"));

/** The summary of a check; without paths, the files and records need not be listed to be counted. */
function summaryOf(
  findings: readonly Finding[],
  { registry, change }: Scope,
  isInPaths: ((file: string) => boolean) | undefined,
  accepted: number | undefined,
): Summary {
  const { allRecords } = registry;
  const of = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    files: isInPaths ? registry.files.filter(isInPaths).length : registry.fileCount,
    records: isInPaths ? allRecords.filter(({ file }) => isInPaths(file)).length : allRecords.length,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    changedFiles:
      change && [...change.files].filter((file) => isYamlPath(file) && (!isInPaths || isInPaths(file))).length,
    accepted,
  };
}
