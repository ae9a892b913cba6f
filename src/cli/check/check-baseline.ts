import { resolve } from "node:path";
import { pathWithin } from "../../files/paths.ts";
import { readFile } from "../../files/read/read-file.ts";
import { isYamlPath } from "../../files/read/yaml-file.ts";
import { writeFile } from "../../files/write/write-file.ts";
import { baselineOf, type Judged, judge, readBaseline } from "../../findings/baseline.ts";
import type { Finding } from "../../findings/finding.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { jsonText } from "../../renderers/data/json.ts";
import type { App } from "../app.ts";
import { amongRecords, goneText, noBaseline, notABaseline, updatedText, withoutBaseline } from "./baseline-text.ts";

export type BaselineOptions = { readonly baseline?: string; readonly update?: boolean };

/**
 * The findings that the baseline accepts; `undefined` without one. `--update` makes it accept all there are. It has them as
 * `asWritten` gives each.
 */
export function acceptedBy(
  app: App,
  { baseline: file, update }: BaselineOptions,
  findings: readonly Finding[],
  asWritten: (finding: Finding) => Finding,
  hasRun: (check: string) => boolean,
): ReadonlySet<Finding> | undefined {
  if (file === undefined) {
    if (update) throw withoutBaseline();
    return undefined;
  }
  const original = new Map(findings.map((finding) => [asWritten(finding), finding]));
  const accepted = acceptedIn(app, file, update === true, [...original.keys()], hasRun);
  return new Set([...accepted].flatMap((finding) => original.get(finding) ?? []));
}

function acceptedIn(
  app: App,
  file: string,
  update: boolean,
  findings: readonly Finding[],
  hasRun: (check: string) => boolean,
): ReadonlySet<Finding> {
  const path = baselinePath(app, file);
  const text = readFile(path);
  if (update) return updated(app, file, path, text, findings);
  if (text === undefined) throw noBaseline(file);
  const { accepted, gone } = judgeText(file, text, findings, hasRun);
  if (gone > 0) app.io.stderr(`${app.said(goneText(file, gone))}\n`);
  return accepted;
}

function judgeText(
  file: string,
  text: string,
  findings: readonly Finding[],
  hasRun: (check: string) => boolean,
): Judged {
  const baseline = readBaseline(text);
  if (!("findings" in baseline)) throw notABaseline(file, baseline);
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
  app.io.stderr(`${app.said(updatedText(file, accepted.size, judged))}\n`);
  return accepted;
}

/** A baseline may lie anywhere but where it would be taken for a record. */
function baselinePath(app: App, file: string): string {
  const path = resolve(app.io.workingDirectory, file);
  const within = pathWithin(app.folder(), path);
  const [folder = ""] = within?.split("/") ?? [];
  const isRecord = within !== undefined && (kindNames.some((kind) => kind === folder) || isYamlPath(within));
  if (isRecord) throw amongRecords(file);
  return path;
}
