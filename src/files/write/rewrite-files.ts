import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { cannotWrite } from "../failed.ts";
import { pathWithin } from "../paths.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { replaceFile } from "./replace-file.ts";
import { sweepTemporaryFiles } from "./temporary-files.ts";
import { helpInUse } from "./windows-faults.ts";
import { isReadOnly, leadsOutOfRegistry } from "./write-target.ts";

/** A file's text as it was read, without a byte order mark, and as it is to be. */
export type Rewrite = { readonly path: string; readonly before: string; readonly after: string };

/** Why a file was left as it is: somebody changed it after it was read, or its owner made it read-only. */
export type LeftAlone = "changed-meanwhile" | "read-only";

/**
 * Rewrites files of a folder, each whole or not at all, and only those that are still, byte for byte, what was read; a
 * byte order mark stays. Reports each file as it is done. A link that leads out of the folder is an EnvironmentError.
 */
export function rewriteFiles(
  folder: string,
  rewrites: readonly Rewrite[],
  report: (rewrite: Rewrite, leftAlone: LeftAlone | undefined) => void,
): void {
  const targets = rewrites.map((rewrite) => ({ rewrite, target: targetIn(folder, rewrite.path) }));
  for (const place of new Set(targets.map(({ target }) => dirname(target)))) sweepTemporaryFiles(place);
  for (const { rewrite, target } of targets)
    report(
      rewrite,
      attempt(target, () => rewriteFile({ ...rewrite, target })),
    );
}

function targetIn(folder: string, path: string): string {
  const target = join(folder, path);
  if (pathWithin(folder, target) === undefined) throw leadsOutOfRegistry(path);
  return attempt(target, () => whereItIs(() => realpathSync(target)) ?? target);
}

function rewriteFile({ target, before, after }: Rewrite & { readonly target: string }): LeftAlone | undefined {
  const stats = statsOf(target);
  const mark = byteOrderMarkOf(target, before);
  if (!stats || mark === undefined) return "changed-meanwhile";
  if (isReadOnly(stats)) return "read-only";
  const mayReplace = (): boolean => byteOrderMarkOf(target, before) === mark;
  return replaceFile(target, mark + after, { stats, mayReplace }) ? undefined : "changed-meanwhile";
}

/** The byte order mark a file begins with, or none; `undefined` where it no longer says what was read. */
export function byteOrderMarkOf(target: string, read: string): string | undefined {
  const bytes = bytesOf(target);
  return ["", "\ufeff"].find((mark) => bytes?.equals(Buffer.from(mark + read)));
}

const statsOf = (file: string): Stats | undefined => whereItIs(() => statSync(file));
const bytesOf = (file: string): Buffer | undefined => whereItIs(() => readFileSync(file));

/** A fact of a file; `undefined` where there is no such file any more. */
function whereItIs<Fact>(ask: () => Fact): Fact | undefined {
  try {
    return ask();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The result of a step; system errors become an EnvironmentError. */
function attempt<Result>(target: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(target, reasonOf(error)), helpInUse(codeOf(error)));
  }
}
