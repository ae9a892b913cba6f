import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { notRegular, readText } from "./read-text.ts";
import { EnvironmentError, type FileFault, type Source, type SourceFile } from "./source.ts";
import { stampOf } from "./stamp.ts";
import { reasonOf } from "./system-errors.ts";
import { byPath, isYamlPath, leadsNowhere, leadsOut, linkedFolder } from "./yaml-file.ts";

/** The folder as it is on disk. Dot files and files that are not YAML are left alone; nothing is ever written. */
export function workTree(folder: string): Source {
  const root = realRoot(folder);
  return {
    root,
    list: () => [...filesBelow(root, "")].sort(byPath),
    read: (path) => readText(`${root}/${path}`),
    stamp: (path) => stampOf(`${root}/${path}`),
    has: (path) => existsSync(join(root, path)),
  };
}

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
  else if (isYamlPath(path)) yield { path, problem: entry.isFile() ? undefined : notRegular };
}

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
  const isYaml = isYamlPath(path);
  try {
    const target = realpathSync(join(root, path));
    if (statSync(target).isDirectory()) yield { path, problem: linkedFolder };
    else if (isYaml) yield { path, problem: isInside(root, target) ? undefined : leadsOut };
  } catch (error) {
    if (isYaml) yield { path, problem: leadsNowhere(reasonOf(error)) };
  }
}

const isInside = (root: string, target: string): boolean => {
  const way = relative(root, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
