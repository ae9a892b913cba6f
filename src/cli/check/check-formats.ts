import { basename, relative, resolve } from "node:path";
import about from "../../../package.json" with { type: "json" };
import { checks } from "../../checks/index.ts";
import { wayFromRepository } from "../../files/git/git-facts.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Summary } from "../../renderers/findings/finding-text.ts";
import type { App } from "../app.ts";

/** The ways findings can be written: for people, for programs, and for the pages of code hosts. */
export const checkFormats = ["text", "concise", "json", "github", "gitlab", "sarif", "junit"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What a format is made of: the findings it shows and what is true of all. */
export type Checked = {
  readonly registry: Registry;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly isStrict: boolean;
};

/** Formats that programs keep and compare have every finding; the others leave infos out unless they are asked for. */
export const hasInfos = (format: CheckFormat): boolean => format === "json" || format === "sarif";

/** The findings in a format; each renderer is loaded when it is called for. */
export async function writtenAs(format: CheckFormat, app: App, checked: Checked): Promise<string> {
  const { findings, summary, isStrict } = checked;
  switch (format) {
    case "json":
      return (await import("../../renderers/findings/finding-json.ts")).findingsJson(findings, summary);
    case "concise":
      return (await import("../../renderers/findings/finding-concise.ts")).findingsConcise(findings, fromHere(app));
    case "github":
      return (await import("../../renderers/findings/finding-github.ts")).findingsGithub(
        findings,
        summary,
        fromRepository(app),
      );
    case "gitlab":
      return (await import("../../renderers/findings/finding-gitlab.ts")).findingsGitlab(findings, fromRepository(app));
    case "sarif": {
      const { findingsSarif } = await import("../../renderers/findings/finding-sarif.ts");
      return findingsSarif(findings, { rules: checks, version: about.version, pathOf: fromRepository(app) });
    }
    case "junit": {
      const { findingsJunit } = await import("../../renderers/findings/finding-junit.ts");
      return findingsJunit(findings, summary, { pathOf: fromHere(app), isStrict });
    }
    default:
      return textOf(app, checked);
  }
}

async function textOf(app: App, { registry, findings, summary }: Checked): Promise<string> {
  const { findingsText } = await import("../../renderers/findings/finding-text.ts");
  const width = Math.min(app.io.columns ?? 100, 120);
  return findingsText(findings, summary, {
    chalk: app.chalk,
    width,
    pathOf: fromHere(app),
    textOf: registry.textOf,
  });
}

/** Paths as a person in the working directory would write them. */
const fromHere =
  (app: App) =>
  (file: string): string =>
    relative(app.io.workingDirectory, resolve(app.folder(), file)) || file;

/** Paths from the repository's root, as code hosts want them; without git, from the folder the registry lies in. */
function fromRepository(app: App): (file: string) => string {
  const folder = app.folder();
  const way = wayFromRepository(folder) ?? `${basename(folder)}/`;
  return (file) => `${way}${file}`;
}
