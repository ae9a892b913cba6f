import { type LeftAlone, type Rewrite, rewriteFiles } from "../../files/write/rewrite-files.ts";
import type { App } from "../app.ts";
import { shownPath } from "./file-path.ts";

const reasons: Record<LeftAlone, string> = {
  "changed-meanwhile": "it was changed meanwhile: run the command again",
  "read-only": "it is read-only",
};

/**
 * Rewrites files of the registry, each a change of its own. Returns those that were left as they are, which are named on
 * stderr: the command then ends with the exit code of the environment.
 */
export function rewriteRecords(app: App, rewrites: readonly Rewrite[]): ReadonlySet<string> {
  const leftAlone = new Set<string>();
  rewriteFiles(app.folder(), rewrites, (path, reason) => {
    if (!reason) return;
    leftAlone.add(path);
    app.io.stderr(`${shownPath(app, path)} is left as it is: ${reasons[reason]}\n`);
  });
  return leftAlone;
}
