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
import { UsageError } from "../../queries/usage-error.ts";
import { openRegistry } from "../../registry/open-registry.ts";
import type { Registry } from "../../registry/registry.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
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
  if (!head) throw new EnvironmentError("the repository has no commit yet", "use --changed, or commit first");
  const commit = commitOf(folder, revision);
  if (!commit) throw unknownRevision(folder, revision);
  const base = mergeBaseOf(folder, commit, head);
  if (base) return base;
  if (isShallow(folder)) throw shallowCloneError(`this clone does not reach back to where the work left ${revision}`);
  throw new UsageError(`${revision} and HEAD have no commit in common`, "name a revision that the work began at");
}

function unknownRevision(folder: string, revision: string): Error {
  if (isShallow(folder)) return shallowCloneError(`this clone has no revision "${revision}"`);
  const nearest = nearestWords(revision, revisionNames(folder));
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : "git branch --all and git log list them";
  return new UsageError(`there is no revision "${revision}"`, help);
}

const shallowCloneError = (message: string): EnvironmentError =>
  new EnvironmentError(
    `${message}: it is shallow`,
    "bring the history: git fetch --unshallow (or --deepen=100); in GitHub Actions, `fetch-depth: 0` at actions/checkout",
  );

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
