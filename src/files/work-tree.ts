import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { EnvironmentError, type FileFault, type Source, type SourceFile } from "./source.ts";
import { isFaultCode, reasonOf } from "./system-errors.ts";

/** The largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;

const yamlEnding = /\.ya?ml$/i;

/** The folder as it is on disk. Dot files and files that are not YAML are left alone; nothing is ever written. */
export function workTree(folder: string): Source {
  const root = realRoot(folder);
  return {
    root,
    list: () => [...filesBelow(root, "")].sort(byPath),
    read: (path) => readText(root, path),
    has: (path) => existsSync(join(root, path)),
  };
}

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function realRoot(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw new EnvironmentError(`cannot open the registry folder ${folder}: ${reasonOf(error)}`);
  }
  throw new EnvironmentError(`${folder} is a file, not a registry folder`);
}

function* filesBelow(root: string, folder: string): Generator<SourceFile> {
  const entries = entriesOf(root, folder);
  if (!Array.isArray(entries)) return yield { path: folder, problem: entries };
  for (const entry of entries) {
    if (!entry.name.startsWith(".")) yield* filesAt(root, folder ? `${folder}/${entry.name}` : entry.name, entry);
  }
}

function* filesAt(root: string, path: string, entry: Dirent): Generator<SourceFile> {
  if (entry.isDirectory()) yield* filesBelow(root, path);
  else if (entry.isSymbolicLink()) yield* linkedFile(root, path);
  else if (yamlEnding.test(path)) yield { path, problem: entry.isFile() ? undefined : notRegular };
}

const notRegular: FileFault = {
  fault: "is not a regular file",
  help: "replace it with a plain text file, or move it out of the registry",
};

function entriesOf(root: string, folder: string): Dirent[] | FileFault {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (!folder) throw new EnvironmentError(`cannot open the registry folder ${root}: ${reasonOf(error)}`);
    return {
      fault: `cannot be opened: ${reasonOf(error)}`,
      help: "check that you may read the folder",
    };
  }
}

function* linkedFile(root: string, path: string): Generator<SourceFile> {
  const isYaml = yamlEnding.test(path);
  try {
    const target = realpathSync(join(root, path));
    if (statSync(target).isDirectory()) yield { path, problem: linkedFolder };
    else if (isYaml) yield { path, problem: isInside(root, target) ? undefined : leadsOut };
  } catch (error) {
    if (isYaml)
      yield { path, problem: { fault: `is a link that leads nowhere (${reasonOf(error)})`, help: leadsOut.help } };
  }
}

const isInside = (root: string, target: string): boolean => {
  const way = relative(root, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const leadsOut: FileFault = {
  fault: "is a link that leads out of the registry",
  help: "replace the link with the file itself",
};
const linkedFolder: FileFault = {
  fault: "is a link, and links to folders are not followed",
  help: "replace the link with the folder itself",
};

function readText(root: string, path: string): string | FileFault {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe that has taken the file's place would wait for ever.
    descriptor = openSync(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return notRegular;
    if (facts.size > largestFile) return tooLarge(facts.size);
    return decode(readFileSync(descriptor));
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return { fault: `cannot be read: ${reasonOf(error)}`, help: "check that the file exists and that you may read it" };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const tooLarge = (bytes: number): FileFault => ({
  fault: `is too large (${(bytes / largestFile).toFixed(1)} MiB; a record may have 1 MiB)`,
  help: "split the record, or keep the data in a document that the record names",
});

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Buffer): string | FileFault {
  try {
    return isUtf16(bytes) ? otherEncoding("is written in UTF-16, not in UTF-8") : utf8.decode(bytes);
  } catch {
    return otherEncoding("is not written in UTF-8");
  }
}

/** UTF-16 begins with its mark, or, saved without one, has a zero in most pairs of bytes. */
function isUtf16(bytes: Buffer): boolean {
  if (bytes.length < 2 || bytes.length % 2 === 1) return false;
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  return zeros > Math.min(bytes.length, 1000) / 4;
}

const otherEncoding = (fault: string): FileFault => ({
  fault,
  help: "open it in an editor and save it with the encoding UTF-8",
});
