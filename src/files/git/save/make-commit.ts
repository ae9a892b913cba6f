import { spawnSync } from "node:child_process";
import { withoutStopping } from "../../without-stopping.ts";
import { withoutFetching } from "../git.ts";
import type { RepositoryToSave } from "./repository-to-save.ts";
import { ownName } from "./repository-to-save.ts";

/** What came of a commit, and what git and its hooks have said meanwhile. */
export type Commit = { readonly is: "made" | "refused" | "stopped"; readonly said: string };

/** A commit's index, words of git that go before, and its message. */
type Wanted = { readonly index: string; readonly words: readonly string[]; readonly message: string };

/**
 * Commits an index with the hooks and the signature that the user has set up. Git is not asked but told here, so it is not
 * called like elsewhere: hooks may reach their servers.
 */
export function makeCommit({ top }: RepositoryToSave, { index, words, message }: Wanted): Commit {
  const settings = ["-c", "core.fsmonitor=false", "-c", "i18n.commitEncoding=UTF-8", ...ownName, ...words];
  const commit = ["commit", "--quiet", "--cleanup=whitespace", "--file=-"];
  const { status, signal, stdout, stderr } = withoutStopping(() =>
    spawnSync("git", ["-C", top, ...settings, ...commit], {
      input: message,
      env: { ...process.env, ...mayFetch, GIT_INDEX_FILE: index },
      maxBuffer: Number.POSITIVE_INFINITY,
    }),
  );
  const said = `${stdout}${stderr}`.trim();
  if (status === 0) return { is: "made", said };
  return { is: signal === null ? "refused" : "stopped", said };
}

const mayFetch = Object.fromEntries(Object.keys(withoutFetching).map((name) => [name, undefined]));
