import { resolve } from "node:path";
import { pathWithin } from "../../files/paths.ts";
import { readFile } from "../../files/read/read-file.ts";
import { isYamlPath } from "../../files/read/yaml-file.ts";
import { EnvironmentError } from "../../files/source.ts";
import { writeFile } from "../../files/write/write-file.ts";
import { baselineOf, type Judged, judge, readBaseline } from "../../findings/baseline.ts";
import type { Finding } from "../../findings/finding.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { jsonText } from "../../renderers/data/json.ts";
import type { App } from "../app.ts";

export type BaselineOptions = { readonly baseline?: string; readonly update?: boolean };

/** The findings that the baseline accepts; `undefined` without one. `--update` makes it accept all there are. */
export function acceptedBy(
  app: App,
  { baseline: file, update }: BaselineOptions,
  findings: readonly Finding[],
  hasRun: (check: string) => boolean,
): ReadonlySet<Finding> | undefined {
  if (file === undefined) {
    if (update) throw new UsageError("--update needs a baseline", "name it: hamkor check --baseline FILE --update");
    return undefined;
  }
  const path = baselinePath(app, file);
  const text = readFile(path);
  if (update) return updated(app, file, path, text, findings);
  if (text === undefined)
    throw new EnvironmentError(`there is no baseline ${file}`, `write it: hamkor check --baseline ${file} --update`);
  const { accepted, gone } = judgeText(file, text, findings, hasRun);
  if (gone > 0)
    app.io.stderr(
      `${entries(gone)} of ${file} no longer ${gone === 1 ? "occurs" : "occur"}: --update prunes ${gone === 1 ? "it" : "them"}\n`,
    );
  return accepted;
}

const entries = (number: number): string => `${number} ${number === 1 ? "entry" : "entries"}`;

function judgeText(
  file: string,
  text: string,
  findings: readonly Finding[],
  hasRun: (check: string) => boolean,
): Judged {
  const baseline = readBaseline(text);
  if (typeof baseline === "string")
    throw new UsageError(
      `${file} is not a baseline: ${baseline}`,
      `write it anew: delete it, then hamkor check --baseline ${file} --update`,
    );
  return judge(findings, baseline, hasRun);
}

function updated(
  app: App,
  file: string,
  path: string,
  before: string | undefined,
  findings: readonly Finding[],
): ReadonlySet<Finding> {
  const judged = before === undefined ? undefined : judgeText(file, before, findings, () => true);
  const baseline = baselineOf(findings);
  writeFile(path, jsonText(baseline));
  const { accepted } = judge(findings, baseline, () => true);
  const difference = judged ? ` (${judged.new} new, ${judged.gone} gone)` : "";
  app.io.stderr(`${file} now accepts ${accepted.size} ${accepted.size === 1 ? "finding" : "findings"}${difference}\n`);
  return accepted;
}

/** A baseline may lie anywhere but where it would be taken for a record. */
function baselinePath(app: App, file: string): string {
  const path = resolve(app.io.workingDirectory, file);
  const within = pathWithin(app.folder(), path);
  const [folder = ""] = within?.split("/") ?? [];
  const isRecord = within !== undefined && (kindNames.some((kind) => kind === folder) || isYamlPath(within));
  if (isRecord)
    throw new UsageError(
      `${file} lies where records are kept`,
      "name a file such as baseline.json beside registry.yaml",
    );
  return path;
}
