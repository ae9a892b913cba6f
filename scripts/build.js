// Bundles hamkor into dist/: the program as one file, and the little that starts it with the code compiled by an earlier run.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { escapeLetters } from "./ascii.js";
import { loadedAtFirstUse } from "./loaded-at-first-use.js";
import { installedParts, separateFiles, writeSeparateFiles } from "./separate-files.js";
import { sourceHash } from "./source-hash.js";

rmSync("dist", { recursive: true, force: true });

const common = { bundle: true, format: "cjs", platform: "node", target: "node20.19", logLevel: "warning" };

const separate = separateFiles();

// One CommonJS file: a command's modules still run only when it is called, and V8 keeps the code of a file as a whole.
await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/hamkor.cjs",
  charset: "ascii",
  sourcemap: true,
  sourcesContent: false,
  external: installedParts,
  // `import()` is beyond code that an earlier run compiled; as a promise of `require` it works there too.
  supported: { "dynamic-import": false },
  // What one build has read, another does not believe. CommonJS has no import.meta; `createRequire` takes a path too.
  define: { HAMKOR_BUILD: JSON.stringify(sourceHash()), "import.meta.url": "__filename" },
  // Files written plainly are read without yaml, most commands write no file and start no program.
  plugins: [loadedAtFirstUse(["yaml", "write-file-atomic", "node:child_process"]), separate.plugin],
});
await writeSeparateFiles(separate.needed, "dist", common);
escapeLetters("dist/hamkor.cjs");
const bundleHash = createHash("sha256").update(readFileSync("dist/hamkor.cjs")).digest("hex").slice(0, 16);
await build({
  ...common,
  entryPoints: ["src/start/start.ts"],
  outfile: "dist/start.cjs",
  define: { bundleHash: JSON.stringify(bundleHash) },
});
