import { runChecks } from "../../checks/run-checks.ts";
import {
  changedInIndex,
  changedSince,
  commitOf,
  emptyTree,
  isShallow,
  mergeBaseOf,
  revisionNames,
} from "../../files/git/git-changes.ts";
import { wayInRepository } from "../../files/git/git-facts.ts";
import { gitIndex, gitTree } from "../../files/git/git-tree.ts";
import { EnvironmentError } from "../../files/source.ts";
import type { Finding } from "../../findings/finding.ts";
import { keyOf, partByTally, tallyOf } from "../../findings/tally.ts";
import { didYouMeanWords } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { openRegistry } from "../../registry/open-registry.ts";
import type { Registry } from "../../registry/registry.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App, Opened } from "../app.ts";

/** The options that restrict the check to a change; at most one is given, none for the whole registry. */
export type ScopeOptions = {
  readonly changed?: boolean;
  readonly staged?: boolean;
  readonly since?: string;
};

/**
 * The current registry with the findings of earlier runs and, where only a change is checked, the registry before it and
 * the files that differ.
 */
export type Scope = Opened & {
  readonly change: { readonly before: Registry; readonly files: ReadonlySet<string> } | undefined;
};

/** Opens the scope; an EnvironmentError where git cannot determine the change. */
export async function openScope(app: App, options: ScopeOptions): Promise<Scope> {
  if (!options.changed && !options.staged && options.since === undefined)
    return { ...(await app.openForCheck()), change: undefined };
  const folder = app.folder();
  const path = wayInRepository(folder);
  const base =
    options.since === undefined ? (commitOf(folder, "HEAD") ?? emptyTree(folder)) : forkPoint(folder, options.since);
  const files = options.staged ? changedInIndex(folder, base) : changedSince(folder, base, path);
  const opened = options.staged
    ? { registry: openRegistry(gitIndex(folder)), findings: undefined }
    : await app.openForCheck();
  return { ...opened, change: { before: openRegistry(gitTree(folder, base, path)), files } };
}

/** The merge base of HEAD and a revision: later commits of the revision are not part of the change. */
function forkPoint(folder: string, revision: string): string {
  const head = commitOf(folder, "HEAD");
  if (!head) throw noCommitYet();
  const commit = commitOf(folder, revision);
  if (!commit) throw unknownRevision(folder, revision);
  const base = mergeBaseOf(folder, commit, head);
  if (base) return base;
  throw isShallow(folder) ? shallowClone(beforeFork(revision)) : nothingInCommon(revision);
}

const noCommitYet = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "the repository has no commit yet",
      ru: "в репозитории ещё нет коммитов",
      tg: "дар репозиторий ҳанӯз коммит нест",
      uz: "repozitoriyda hali commit yoʻq",
    },
    {
      en: "use --changed, or commit first",
      ru: "возьмите --changed или сначала сделайте коммит",
      tg: "--changed-ро истифода баред ё аввал коммит кунед",
      uz: "--changed dan foydalaning yoki avval commit qiling",
    },
  );

const nothingInCommon = (revision: string): UsageError =>
  new UsageError(
    {
      en: `${revision} and HEAD have no commit in common`,
      ru: `у ${revision} и HEAD нет общих коммитов`,
      tg: `${revision} ва HEAD коммити умумӣ надоранд`,
      uz: `${revision} va HEAD uchun umumiy commit yoʻq`,
    },
    {
      en: "name a revision that the work began at",
      ru: "укажите версию, с которой началась работа",
      tg: "нусхаеро нишон диҳед, ки кор аз он сар шудааст",
      uz: "ish boshlangan versiyani koʻrsating",
    },
  );

function unknownRevision(folder: string, revision: string): Error {
  if (isShallow(folder)) return shallowClone(withoutRevision(revision));
  return new UsageError(
    {
      en: `there is no revision "${revision}"`,
      ru: `нет версии «${revision}»`,
      tg: `нусхаи «${revision}» нест`,
      uz: `“${revision}” versiyasi yoʻq`,
    },
    didYouMeanWords(nearestWords(revision, revisionNames(folder))) ?? {
      en: "git branch --all and git log list them",
      ru: "все версии: git branch --all и git log",
      tg: "ҳамаи нусхаҳо: git branch --all ва git log",
      uz: "barcha versiyalar: git branch --all va git log",
    },
  );
}

const withoutRevision = (revision: string): Sentence => ({
  en: `this clone has no revision "${revision}": it is shallow`,
  ru: `этот клон неполный: в нём нет версии «${revision}»`,
  tg: `ин клон нопурра аст: дар он нусхаи «${revision}» нест`,
  uz: `bu klon toʻliq emas: unda “${revision}” versiyasi yoʻq`,
});

const beforeFork = (revision: string): Sentence => ({
  en: `this clone does not reach back to where the work left ${revision}: it is shallow`,
  ru: `этот клон неполный: в нём нет места, где работа отделилась от ${revision}`,
  tg: `ин клон нопурра аст: дар он ҷое нест, ки кор аз ${revision} ҷудо шудааст`,
  uz: `bu klon toʻliq emas: unda ish ${revision} dan ajralgan joy yoʻq`,
});

const shallowClone = (message: Sentence): EnvironmentError =>
  new EnvironmentError(message, {
    en: "bring the history: git fetch --unshallow (or --deepen=100); in GitHub Actions, `fetch-depth: 0` at actions/checkout",
    ru: "загрузите историю: git fetch --unshallow (или --deepen=100); в GitHub Actions — `fetch-depth: 0` у actions/checkout",
    tg: "таърихро гиред: git fetch --unshallow (ё --deepen=100); дар GitHub Actions — `fetch-depth: 0` дар actions/checkout",
    uz: "tarixni yuklab oling: git fetch --unshallow (yoki --deepen=100); GitHub Actionsda — actions/checkout uchun `fetch-depth: 0`",
  });

/** The findings of a change: those in changed files, and in other files those that are new. */
export function findingsInScope(
  { change }: Scope,
  findings: readonly Finding[],
  app: App,
  choice: Parameters<typeof runChecks>[2],
): ReadonlySet<Finding> {
  if (!change) return new Set(findings);
  const { before, files } = change;
  const inOtherFiles = findings.filter(({ file }) => !files.has(file));
  const known = inOtherFiles.length === 0 ? [] : runChecks(before, app.today, choice);
  const { within } = partByTally(inOtherFiles, tallyOf(known, keyWithSeverity), keyWithSeverity);
  const existing = new Set(within);
  return new Set(findings.filter((finding) => !existing.has(finding)));
}

/** A finding whose severity registry.yaml has raised counts as new. */
const keyWithSeverity = (finding: Finding): string => `${finding.severity} ${keyOf(finding)}`;
