import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeToolFolder, toolFolder } from "../changes/journal.ts";
import { cannotWrite } from "../failed.ts";
import { pathWithin } from "../paths.ts";
import { readText } from "../read/read-text.ts";
import { realPath } from "../real-path.ts";
import { EnvironmentError, type FileFault } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { isReadOnly, leadsOutOfRegistry } from "../write/write-target.ts";

/** A copy of a registry's file that somebody edits: whatever becomes of it, the file itself is as it was until it is changed as a whole. */
export type EditedCopy = {
  /** Relative to the registry. */
  readonly path: string;
  readonly file: string;
  readonly isOfReadOnly: boolean;
  readonly text: () => string | FileFault;
  /** What was saved beside it under other names, relative to the registry; editors' own copies of it are not meant. */
  readonly others: () => string[];
  /** Takes the copy away, with its folders where nothing else was saved in them. */
  readonly discard: () => void;
};

/** Where copies are: each in a numbered folder, below the folders of its file, so that editors know what it is. */
const copiesIn = (root: string): string => join(toolFolder(root), "edits");

/** A new copy of a file. An EnvironmentError where none can be made. */
export function copyToEdit(root: string, path: string): EditedCopy {
  const original = join(root, path);
  if (pathWithin(root, original) === undefined) throw leadsOutOfRegistry(path);
  return placed(root, path, (file) => {
    copyFileSync(realPath(original), file);
    return isReadOnly(statSync(original));
  });
}

/** A text of a file that is to be. */
export function textToEdit(root: string, path: string, text: string): EditedCopy {
  const copy = placed(root, path, (file) => {
    writeFileSync(file, text);
    return false;
  });
  return { ...copy, text: () => (existsSync(copy.file) ? copy.text() : "") };
}

/** `fill` makes the copy, and says whether it is of a file that is read-only. */
function placed(root: string, path: string, fill: (file: string) => boolean): EditedCopy {
  try {
    makeToolFolder(root);
    const folder = newFolder(root);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const isOfReadOnly = fill(file);
    const before = readText(file);
    const others = (): string[] => filesIn(folder).filter((other) => other !== file && !isOfEditor(other));
    return {
      path: pathWithin(root, file) ?? file,
      file,
      isOfReadOnly,
      // Who deletes the copy gives the edit up.
      text: () => (existsSync(file) ? readText(file) : before),
      others: () => others().map((other) => pathWithin(root, other) ?? other),
      discard: () => {
        const wanted = others().length > 0;
        rmSync(wanted ? file : folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(toolFolder(root), reasonOf(error)));
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

/** What editors keep beside a file for themselves: `a.yaml~`, `.a.yaml.swp`, `#a.yaml#`, `a.yaml.bak`. */
const isOfEditor = (file: string): boolean => /^[.#~]|~$|\.(?:bak|swp|tmp|orig)$/i.test(basename(file));

function newFolder(root: string): string {
  const copies = copiesIn(root);
  mkdirSync(copies, { recursive: true, mode: 0o700 });
  if (pathWithin(root, copies) === undefined) throw leadsOutOfRegistry(".hamkor/edits");
  for (let number = 1; ; number++) {
    try {
      mkdirSync(join(copies, String(number)), { mode: 0o700 });
      return join(copies, String(number));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** Copies of a file that were kept, relative to the registry. */
export function keptCopies(root: string, path: string): string[] {
  const copies = copiesIn(root);
  const numbers = existsSync(copies) && statSync(copies).isDirectory() ? readdirSync(copies) : [];
  return numbers
    .filter((number) => existsSync(join(copies, number, path)))
    .map((number) => `.hamkor/edits/${number}/${path}`);
}
