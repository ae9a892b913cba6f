/**
 * The sources as modules that Node reads by itself: each file of src/ as JavaScript, without its types. What Vite takes
 * through its own module runner costs more than most tests, to read and at every call from one module into another.
 */
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Plugin as VitePlugin } from "vitest/config";

const sources = resolve("src");
const output = resolve("build/native-sources");

/** Where the JavaScript of a source file is, by the path of its TypeScript; nothing of what is no source. */
function nativePath(path: string): string | undefined {
  const within = relative(sources, path);
  return within.startsWith("..") || !within.endsWith(".ts") ? undefined : join(output, within.replace(/\.ts$/, ".js"));
}

/** Every module by itself: they import each other's JavaScript, and packages from where they are. */
const apart: Plugin = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
    // The output lies one folder deeper than the sources.
    onResolve({ filter: /^\.\.?\/.*\.json$/ }, ({ path }) => ({ path: `../${path}`, external: true }));
  },
};

/** Makes the modules, all anew. */
export async function writeNativeSources(): Promise<void> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  rmSync(output, { recursive: true, force: true });
  await build({
    entryPoints: files.map((file) => join(sources, file)),
    outbase: sources,
    outdir: output,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "warning",
    plugins: [apart],
  });
}

/** A plugin of Vite by which tests import these modules where they name a source. */
export const nativeSources: VitePlugin = {
  name: "native-sources",
  enforce: "pre",
  resolveId(source, importer) {
    if (!importer || !/^\.\.?\//.test(source)) return undefined;
    const id = nativePath(resolve(dirname(importer), source));
    return id === undefined ? undefined : { id, external: true };
  },
};
