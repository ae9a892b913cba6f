import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** The way from a folder to a path in it, with `/`; `undefined` where the path lies outside. Links are resolved. */
export function pathWithin(folder: string, path: string): string | undefined {
  const way = relative(realpathSync(folder), realPath(resolve(path)));
  const outside = way === ".." || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way);
  return outside ? undefined : way.split(sep).join("/");
}

/** The real path of what exists of a path, and the rest of it as written. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), path.slice(parent.length));
}
