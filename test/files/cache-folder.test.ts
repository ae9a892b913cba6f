import { expect, test } from "vitest";
import { cacheFolder } from "../../src/files/cache-folder.ts";

test.each([
  ["linux", {}, "/home/a", "/home/a/.cache/hamkor"],
  ["linux", { XDG_CACHE_HOME: "/var/c" }, "/home/a", "/var/c/hamkor"],
  ["linux", { XDG_CACHE_HOME: "relative" }, "/home/a", "/home/a/.cache/hamkor"],
  ["linux", { XDG_CACHE_HOME: "" }, "", undefined],
  ["linux", {}, "relative", undefined],
  ["darwin", {}, "/Users/a", "/Users/a/Library/Caches/hamkor"],
  ["win32", { LOCALAPPDATA: "/c/Local" }, "/c/a", "/c/Local/hamkor"],
  ["win32", {}, "/c/a", undefined],
])("on %s with %o, at home in %o: %s", (platform, environment, home, folder) => {
  expect(cacheFolder(platform, environment, home)).toBe(folder);
});
