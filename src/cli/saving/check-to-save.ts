import { runChecks } from "../../checks/run-checks.ts";
import { changedSource } from "../../files/changes/changed-source.ts";
import { gitTree } from "../../files/git/git-tree.ts";
import type { RepositoryToSave } from "../../files/git/save/repository-to-save.ts";
import { workTree } from "../../files/read/work-tree.ts";
import type { Finding } from "../../findings/finding.ts";
import { findingsBrought } from "../../findings/findings-brought.ts";
import { openRegistry } from "../../registry/open-registry.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App, Opened } from "../app.ts";
import { formatFindings } from "../check/check-formats.ts";

/** What a check before a save says: whether anything stands against it, and the registry's language. */
type Checked = { readonly language: string; readonly isRefused: boolean };

/**
 * Checks the registry as it would be saved, without records that git ignores. Errors that the last commit has not are shown, and
 * stand against it; of others is only said how many there are.
 */
export async function checkToSave(
  app: App,
  repository: RepositoryToSave,
  ignored: readonly string[],
): Promise<Checked> {
  const { registry, findings: kept } = ignored.length === 0 ? await app.openForCheck() : without(app, ignored);
  const { language } = registry.settings;
  const errors = errorsOf(app, registry, kept);
  const found = errors.length === 0 ? [] : newErrors(app, repository, registry, errors);
  if (found.length > 0) {
    const summary = {
      files: registry.fileCount,
      records: registry.allRecords.length,
      errors: found.length,
      warnings: 0,
      infos: 0,
    };
    app.io.stdout(
      await formatFindings("text", app, { textOf: registry.textOf, findings: found, summary, isStrict: false }),
    );
    app.io.stderr(`hamkor: ${app.said(refused)}\n`);
  } else if (errors.length > 0) app.io.stderr(`${app.said(knownErrors(errors.length))}\n`);
  return { language, isRefused: found.length > 0 };
}

function without(app: App, ignored: readonly string[]): Opened {
  const gone = new Map(ignored.map((path) => [path, undefined]));
  return { registry: openRegistry(changedSource(workTree(app.folder()), gone)), findings: undefined };
}

const errorsOf = (app: App, registry: Registry, kept?: Opened["findings"]): Finding[] =>
  runChecks(registry, app.today, { only: [], skip: [] }, kept).filter(({ severity }) => severity === "error");

/** The errors that the last commit has not, said in whatever words. */
function newErrors(
  app: App,
  { top, head, way }: RepositoryToSave,
  registry: Registry,
  errors: readonly Finding[],
): readonly Finding[] {
  if (head === undefined) return errors;
  const before = openRegistry(gitTree(top, head, way));
  const moved = movedFiles(before, registry);
  const change = { moved, textBefore: before.textOf, textAfter: registry.textOf };
  return findingsBrought(errorsOf(app, before), errors, change).refused;
}

/** The files that have another path and say the same, from where to where. */
function movedFiles(before: Registry, after: Registry): ReadonlyMap<string, string> {
  const [old, now] = [new Set(before.files), new Set(after.files)];
  const gone = before.files.filter((file) => !now.has(file));
  const made = new Map(
    gone.length === 0 ? [] : after.files.filter((file) => !old.has(file)).map((file) => [after.textOf(file), file]),
  );
  return new Map(
    gone.flatMap((file) => (made.has(before.textOf(file)) ? [[file, made.get(before.textOf(file)) ?? file]] : [])),
  );
}

const refused: Sentence = {
  en: "nothing was saved: these errors are new. Mend them, then run hamkor save again",
  ru: "ничего не сохранено: это новые ошибки. Исправьте их и повторите hamkor save",
  tg: "чизе нигоҳ дошта нашуд: инҳо хатоҳои наванд. Онҳоро ислоҳ кунед ва hamkor save-ро такрор кунед",
  uz: "hech narsa saqlanmadi: bular yangi xatolar. Ularni tuzatib, hamkor save ni takrorlang",
};

const knownErrors = (number: number): Sentence => ({
  en: `Errors that were there before and stay: ${number}. hamkor check shows them.`,
  ru: `Прежних ошибок, которые остались: ${number}. Их покажет hamkor check.`,
  tg: `Хатоҳои пештара, ки мондаанд: ${number}. Онҳоро hamkor check нишон медиҳад.`,
  uz: `Oldingi xatolardan qolgani: ${number} ta. Ularni hamkor check koʻrsatadi.`,
});
