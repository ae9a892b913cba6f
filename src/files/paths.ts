import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { realPath } from "./real-path.ts";

/** The way from a folder to a path in it, with `/`; `undefined` where the path lies outside. Links are resolved. */
export function pathWithin(folder: string, path: string): string | undefined {
  const way = relative(realPath(folder), realOrToBe(resolve(path)));
  // From one drive of Windows to another the way is a whole path.
  const outside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  return outside ? undefined : way.split(sep).join("/");
}

/** The real path of what exists of a path, and the rest of it as written. */
function realOrToBe(path: string): string {
  if (existsSync(path)) return realPath(path);
  const parent = dirname(path);
  return parent === path ? path : join(realOrToBe(parent), path.slice(parent.length));
}
