// Bundles hamkor into dist/: the program as one file, and the little that starts it with the code compiled by an earlier run.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { escapeLetters } from "./ascii.js";
import { loadedAtFirstUse } from "./loaded-at-first-use.js";
import { sourceHash } from "./source-hash.js";

rmSync("dist", { recursive: true, force: true });

const common = { bundle: true, format: "cjs", platform: "node", target: "node20.19", logLevel: "warning" };

// One CommonJS file: a command's modules still run only when it is called, and V8 keeps the code of a file as a whole.
await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/hamkor.cjs",
  charset: "ascii",
  sourcemap: true,
  sourcesContent: false,
  // What is no JavaScript is loaded from where it is installed.
  external: ["@resvg/resvg-js", "dejavu-fonts-ttf", "./vega.cjs"],
  alias: { vega: "./vega.cjs" },
  // `import()` is beyond code that an earlier run compiled; as a promise of `require` it works there too.
  supported: { "dynamic-import": false },
  // What one build has read, another does not believe. CommonJS has no import.meta.
  define: { HAMKOR_BUILD: JSON.stringify(sourceHash()), "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  // Files written plainly are read without yaml, most commands write no file and start no program.
  plugins: [loadedAtFirstUse(["yaml", "write-file-atomic", "node:child_process"])],
});
// Vega is large, and loaded by those who draw; in a browser's stead, so that it does not look for a canvas on the machine.
await build({
  ...common,
  stdin: { contents: 'export * from "vega";', resolveDir: process.cwd() },
  outfile: "dist/vega.cjs",
  minify: true,
  alias: { "vega-canvas": "./node_modules/vega-canvas/build/vega-canvas.browser.js" },
});
escapeLetters("dist/hamkor.cjs");
const bundleHash = createHash("sha256").update(readFileSync("dist/hamkor.cjs")).digest("hex").slice(0, 16);
await build({
  ...common,
  entryPoints: ["src/start/start.ts"],
  outfile: "dist/start.cjs",
  define: { bundleHash: JSON.stringify(bundleHash) },
});
