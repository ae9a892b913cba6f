// A plugin of esbuild. cli-table3 measures each text four times with a package that goes through every letter; hamkor's own
// measure gives the same for what cli-table3 is asked to align, is in the program already, and takes half of the time away.
import { resolve } from "node:path";

const namespace = "one-text-width";

export const oneTextWidth = {
  name: namespace,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, () => ({
      contents: `module.exports = require(${JSON.stringify(resolve("src/renderers/text-width.ts"))}).textWidth;`,
      resolveDir: process.cwd(),
    }));
  },
};
