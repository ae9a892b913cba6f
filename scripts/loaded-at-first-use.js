// A plugin of esbuild. The sources import a package as always; in the bundle it runs when one of its exports is first used.
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const namespace = "loaded-at-first-use";
const require = createRequire(import.meta.url);

/** Defers modules written for CommonJS: such can be loaded in the middle of a function. */
export const loadedAtFirstUse = (modules) => ({
  name: namespace,
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${modules.join("|")})$`);
    onResolve({ filter }, ({ path, namespace: from }) => (from === namespace ? undefined : { path, namespace }));
    onLoad({ filter, namespace }, ({ path }) => ({ contents: standIn(path), resolveDir: process.cwd() }));
  },
});

/** The same for the languages: a run speaks one of them, and its words are many. */
export const languagesAtFirstUse = {
  name: "languages-at-first-use",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]{2}\.ts$/ }, ({ path, importer, resolveDir }) =>
      importer.endsWith(join("locales", "index.ts")) ? { path, namespace, pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /\.ts$/, namespace }, ({ path, pluginData }) => ({
      contents: standingIn(path, [basename(path, ".ts")]),
      resolveDir: pluginData,
    }));
  },
};

const standIn = (path) => standingIn(path, Object.keys(require(path)));

/** A module with the same exports, each of which loads the real one. */
const standingIn = (path, names) => `
  for (const name of ${JSON.stringify(names)})
    Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(path)})[name] });
`;
