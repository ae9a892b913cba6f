import { relative, resolve } from "node:path";
import { Command } from "commander";
import { checks } from "../../checks/index.ts";
import { runChecks } from "../../checks/run-checks.ts";
import { pathWithin } from "../../files/paths.ts";
import type { Finding } from "../../findings/finding.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Summary } from "../../renderers/finding-text.ts";
import type { App } from "../app.ts";
import { choiceOption, examples, knownWord, listOption, type Session } from "../define-command.ts";
import { type Asked, afterFixing, type FixingOptions } from "../fixing.ts";
import { exitCodes } from "../io.ts";

type CheckOptions = FixingOptions & {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly strict?: boolean;
  readonly info?: boolean;
  readonly format: "text" | "concise" | "json";
};

export const checkCommand = ({ app, finish }: Session): Command =>
  new Command("check")
    .description("Reads every file of the registry and reports everything that is wrong, with place and remedy.")
    .argument("[path...]", "show only findings in these files and folders")
    .addOption(listOption("--only <check>", "run only this check (several: a,b)"))
    .addOption(listOption("--skip <check>", "run all but this check (several: a,b)"))
    .option("--strict", "fail on warnings too")
    .option("--info", "show infos too")
    .option("--fix", "mend what is certain, then report what is left")
    .option("--unsafe", "with --fix: mend what is likely too, where only one thing is")
    .option("--diff", "with --fix: write nothing, show what would change")
    .addOption(
      choiceOption("--format <format>", "how findings are written", ["text", "concise", "json"]).default(
        "text",
        "text",
      ),
    )
    .addHelpText(
      "after",
      examples([
        ["hamkor check", "every fault in the registry"],
        ["hamkor check registry/agreements --info", "the agreements only, remarks too"],
        ["hamkor check --only bad-date,unknown-reference", "two checks only"],
        ["hamkor check --fix --diff", "what could be mended by itself"],
        ["hamkor check --format json", "for other programs"],
      ]),
    )
    .action(async (paths: string[], options: CheckOptions) => finish(await check(app(), paths, options)));

async function check(app: App, words: readonly string[], options: CheckOptions): Promise<number> {
  const { only, skip, paths } = wordsOf(words, options);
  const found = app.openForCheck();
  const isAsked = pathFilter(app, found, paths);
  const isChosen: Asked = ({ file, check: id }) =>
    isAsked(file) && !skip.includes(id) && (only.length === 0 || only.includes(id));
  const registry = afterFixing(app, found, isChosen, options);
  const findings = runChecks(registry, app.today, { only, skip }).filter(({ file }) => isAsked(file));
  const summary = summaryOf(findings, registry, isAsked);
  const shown = findings.filter(({ severity, check: id }) => severity !== "info" || options.info || only.includes(id));
  if (!options.diff)
    app.io.stdout(
      await findingsIn(app, registry, options.format === "json" ? findings : shown, summary, options.format),
    );
  const failed = summary.errors > 0 || (options.strict === true && summary.warnings > 0);
  return failed ? exitCodes.findings : exitCodes.done;
}

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

const checkIds = (words: readonly string[]): string[] =>
  words.map((word) => knownWord(word, ids, "check", "hamkor checks lists them"));

/** Paths are relative to the working directory; one that names nothing of the registry is a mistake. */
export function pathFilter(app: App, registry: Registry, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const folder = app.folder();
  const asked = paths.map((path) => {
    const within = pathWithin(folder, resolve(app.io.workingDirectory, path));
    const names = registry.files.some((file) => within === "" || file === within || file.startsWith(`${within}/`));
    if (within === undefined || !names)
      throw new UsageError(
        `${path} names no file of the registry ${folder}`,
        "write the path from where you are, or leave it out",
      );
    return within;
  });
  return (file) => asked.some((within) => within === "" || file === within || file.startsWith(`${within}/`));
}

function summaryOf(findings: readonly Finding[], registry: Registry, isAsked: (file: string) => boolean): Summary {
  const of = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    files: registry.files.filter(isAsked).length,
    records: registry.allRecords.filter(({ file }) => isAsked(file)).length,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
  };
}

async function findingsIn(
  app: App,
  registry: Registry,
  findings: readonly Finding[],
  summary: Summary,
  format: CheckOptions["format"],
): Promise<string> {
  const pathOf = (file: string): string => relative(app.io.workingDirectory, resolve(app.folder(), file)) || file;
  switch (format) {
    case "json":
      return (await import("../../renderers/finding-json.ts")).findingsJson(findings, summary);
    case "concise":
      return (await import("../../renderers/finding-concise.ts")).findingsConcise(findings, pathOf);
    default: {
      const { findingsText } = await import("../../renderers/finding-text.ts");
      const width = Math.min(app.io.columns ?? 100, 120);
      return findingsText(findings, summary, { chalk: app.chalk, width, pathOf, textOf: registry.textOf });
    }
  }
}
