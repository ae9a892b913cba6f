import { basename } from "node:path";
import about from "../../../package.json" with { type: "json" };
import { checks } from "../../checks/index.ts";
import { wayFromRepository } from "../../files/git/git-facts.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Summary } from "../../renderers/findings/check-summary.ts";
import type { App } from "../app.ts";
import { pathFromHere } from "../output/file-path.ts";

/** The output formats of findings: for people, for programs, and for code hosts. */
export const checkFormats = ["text", "concise", "json", "github", "gitlab", "sarif", "junit"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** The input of a format: the findings to show, and the summary of all. */
export type CheckReport = {
  /** The text of a file as it may be shown. */
  readonly textOf: (file: string) => string;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly isStrict: boolean;
};

/** Formats that programs store and compare include infos; the others only on request. */
export const includesInfos = (format: CheckFormat): boolean => format === "json" || format === "sarif";

/** The findings in a format; each renderer is loaded on demand. */
export async function formatFindings(format: CheckFormat, app: App, report: CheckReport): Promise<string> {
  const { findings, summary, isStrict } = report;
  // What programs store and compare is in English, unless a language is asked for.
  const language = app.language ?? "en";
  switch (format) {
    case "json":
      return (await import("../../renderers/findings/finding-json.ts")).findingsJson(findings, summary, language);
    case "concise":
      return (await import("../../renderers/findings/finding-concise.ts")).findingsConcise(
        findings,
        (file) => pathFromHere(app, file),
        app.spoken(),
      );
    case "github":
      return (await import("../../renderers/findings/finding-github.ts")).findingsGithub(
        findings,
        summary,
        fromRepository(app),
        language,
      );
    case "gitlab":
      return (await import("../../renderers/findings/finding-gitlab.ts")).findingsGitlab(
        findings,
        fromRepository(app),
        language,
      );
    case "sarif": {
      const { findingsSarif } = await import("../../renderers/findings/finding-sarif.ts");
      return findingsSarif(findings, { rules: checks, version: about.version, pathOf: fromRepository(app), language });
    }
    case "junit": {
      const { findingsJunit } = await import("../../renderers/findings/finding-junit.ts");
      return findingsJunit(findings, summary, { pathOf: (file) => pathFromHere(app, file), isStrict, language });
    }
    default:
      return textOf(app, report);
  }
}

async function textOf(app: App, { textOf: shownText, findings, summary }: CheckReport): Promise<string> {
  const { findingsText } = await import("../../renderers/findings/finding-text.ts");
  const width = Math.min(app.io.columns ?? 100, 120);
  return findingsText(findings, summary, {
    chalk: app.chalk,
    language: app.spoken(),
    width,
    breaksLines: app.io.columns !== undefined,
    pathOf: (file) => pathFromHere(app, file),
    textOf: shownText,
  });
}

/** Paths from the repository's root, as code hosts want them; without git, from the folder the registry lies in. */
function fromRepository(app: App): (file: string) => string {
  const folder = app.folder();
  const prefix = wayFromRepository(folder) ?? `${basename(folder)}/`;
  return (file) => `${prefix}${file}`;
}
