import { runChecks } from "../../checks/run-checks.ts";
import { changedSource } from "../../files/changes/changed-source.ts";
import { gitTree } from "../../files/git/git-tree.ts";
import type { RepositoryToSave } from "../../files/git/save/repository-to-save.ts";
import { workTree } from "../../files/read/work-tree.ts";
import type { Finding } from "../../findings/finding.ts";
import { partByTally, tallyOf } from "../../findings/tally.ts";
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
  const { within: known, beyond: found } = partByTally(
    errors,
    tallyOf(errorsBefore(app, repository, errors), sameError),
    sameError,
  );
  if (found.length > 0) {
    const summary = {
      files: registry.fileCount,
      records: registry.allRecords.length,
      errors: found.length,
      warnings: 0,
      infos: 0,
    };
    app.io.stdout(await formatFindings("text", app, { registry, findings: found, summary, isStrict: false }));
    app.io.stderr(`hamkor: ${app.said(refused)}\n`);
  } else if (known.length > 0) app.io.stderr(`${app.said(knownErrors(known.length))}\n`);
  return { language, isRefused: found.length > 0 };
}

function without(app: App, ignored: readonly string[]): Opened {
  const gone = ignored.map((path) => ({ path, before: "", after: undefined }));
  return { registry: openRegistry(changedSource(workTree(app.folder()), gone)), findings: undefined };
}

const errorsOf = (app: App, registry: Registry, kept?: Opened["findings"]): Finding[] =>
  runChecks(registry, app.today, { only: [], skip: [] }, kept).filter(({ severity }) => severity === "error");

/** Those of the last commit, which nobody wants to know where there are none now. */
function errorsBefore(app: App, { top, head, way }: RepositoryToSave, errors: readonly Finding[]): readonly Finding[] {
  if (errors.length === 0 || head === undefined) return [];
  return errorsOf(app, openRegistry(gitTree(top, head, way)));
}

/** An error is the same wherever in the file it stands. */
const sameError = ({ check, file, message }: Finding): string => JSON.stringify([check, file, message.en]);

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
