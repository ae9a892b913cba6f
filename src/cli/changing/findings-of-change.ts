import { changedRegistry } from "../../changes/changed-registry.ts";
import type { RecordChange } from "../../changes/record-change.ts";
import { findingsOfChange } from "../../checks/findings-of-change.ts";
import { textsAfter } from "../../files/changes/changed-source.ts";
import { isRecordPath } from "../../files/changes/journal.ts";
import { compareFindings, type Finding } from "../../findings/finding.ts";
import { type BroughtFindings, findingsBrought } from "../../findings/findings-brought.ts";
import type { Registry } from "../../registry/registry.ts";
import { countedFindings } from "../../renderers/findings/check-summary.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { type Sentence, sentenceIn, sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { formatFindings } from "../check/check-formats.ts";

/** The most findings that are shown one by one. */
const mostFindings = 20;

/** What a change newly breaks and mends, and the registry as it would be. */
type Brought = BroughtFindings & { readonly after: Registry };

/** Holds a registry with some changes of files against the one without. */
export function findingsBroughtBy(app: App, before: Registry, all: readonly RecordChange[]): Brought {
  const changes = all.filter(({ path }) => isRecordPath(path));
  const after = changedRegistry(before, app.source(), textsAfter(changes));
  const files = changes.map(({ path }) => path);
  const found = findingsOfChange({ before, after, files }, app.today, app.keptFindings(before));
  const moved = new Map(changes.flatMap(({ path, becomes }) => (becomes ? [[path, becomes.file] as const] : [])));
  const brought = findingsBrought(found.before, found.after, {
    moved,
    textBefore: before.textOf,
    textAfter: after.textOf,
  });
  return { ...brought, after };
}

/** The findings that a change brings, as `check` shows them, and in a line those that it mends; errors stand first. */
export async function broughtText(app: App, { come, gone, after }: Brought, files: number): Promise<string> {
  const [errors, warnings] = [come.filter(isError), come.filter((finding) => !isError(finding))];
  const findings = [errors, warnings].flatMap((some) => [...some].sort(compareFindings)).slice(0, mostFindings);
  const summary = {
    files,
    records: files,
    errors: errors.length,
    warnings: warnings.length,
    infos: 0,
    changedFiles: files,
  };
  const lines = [
    ...(come.length > findings.length ? [firstOnly(findings.length)] : []),
    ...(gone.length > 0 ? [mends(gone)] : []),
  ].map((sentence) => `${app.said(sentence)}\n`);
  if (come.length === 0) return lines.join("");
  const shown = await formatFindings("text", app, { textOf: after.textOf, findings, summary, isStrict: false });
  return `\n${shown}${lines.join("")}`;
}

const isError = ({ severity }: Finding): boolean => severity === "error";

const firstOnly = (number: number): Sentence => ({
  en: `Only the first ${number} are shown.`,
  ru: `Показаны только первые ${number}.`,
  tg: `Танҳо ${number}-тои аввал нишон дода шуд.`,
  uz: `Faqat dastlabki ${number} tasi koʻrsatildi.`,
});

/** One is told in its own words, of several which checks find them no longer. */
function mends(gone: readonly Finding[]): Sentence {
  const [only, ...others] = gone;
  const ids = [...new Set(gone.map(({ check }) => check))].join(", ");
  return sentenceOf((language) => {
    const what = only && others.length === 0 ? `${only.file}: ${sentenceIn(only.message, language)}` : ids;
    return `${mended[language]}: ${countedFindings(gone, language)} (${printableLine(what)})`;
  });
}

const mended: Sentence = { en: "Mends", ru: "Исправляет", tg: "Ислоҳ мекунад", uz: "Tuzatadi" };
