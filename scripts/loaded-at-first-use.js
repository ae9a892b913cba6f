// A plugin of esbuild. The sources import a package as always; in the bundle it runs when one of its exports is first used.
import { createRequire } from "node:module";

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

/** A module with the same exports, each of which loads the real one. */
const standIn = (path) => `
  for (const name of ${JSON.stringify(Object.keys(require(path)))})
    Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(path)})[name] });
`;
