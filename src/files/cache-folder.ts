import { isAbsolute, join } from "node:path";

type Environment = { readonly [name: string]: string | undefined };

/** Where a system wants programs to keep what they can make again; `undefined` where it names no place. */
export function cacheFolder(platform: string, environment: Environment, home: string): string | undefined {
  const place = placeOf(platform, environment, home);
  // The XDG specification has a path that is not absolute ignored; nobody means one in any case.
  return place && isAbsolute(place) ? join(place, "hamkor") : undefined;
}

function placeOf(platform: string, { XDG_CACHE_HOME, LOCALAPPDATA }: Environment, home: string): string | undefined {
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (platform === "win32") return LOCALAPPDATA;
  if (home === "") return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}
