// Bundles hamkor into dist/: the program, its help alone, and the little that starts either with the code compiled by an earlier run.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { anyAsciiBlocks } from "./any-ascii-blocks.js";
import { escapeLetters } from "./ascii.js";
import { languagesAtFirstUse, loadedAtFirstUse } from "./loaded-at-first-use.js";
import { oneTextWidth } from "./one-text-width.js";
import { installedParts, separateFiles, writeSeparateFiles } from "./separate-files.js";
import { sourceHash } from "./source-hash.js";
import { withoutColourDetection } from "./without-colour-detection.js";
import { withoutCommands } from "./without-commands.js";

rmSync("dist", { recursive: true, force: true });

const common = { bundle: true, format: "cjs", platform: "node", target: "node20.19", logLevel: "warning" };

const separate = separateFiles();

const program = {
  ...common,
  entryPoints: ["src/cli/main.ts"],
  charset: "ascii",
  // Every run reads the whole text, of which it needs little. Names stay, for who reads a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
  // Letters that are escaped afterwards move what follows them in their line away from where the source map says it is.
  lineLimit: 120,
  // cli-table3 is given no colours, with which it would load this.
  external: [...installedParts, "@colors/colors/safe"],
  // `import()` is beyond code that an earlier run compiled; as a promise of `require` it works there too.
  supported: { "dynamic-import": false },
  // What one build has read, another does not believe. CommonJS has no import.meta; `createRequire` takes a path too.
  define: { HAMKOR_BUILD: JSON.stringify(sourceHash()), "import.meta.url": "__filename" },
};

// Files written plainly are read without yaml, most commands write no file and start no program.
const rarelyUsed = loadedAtFirstUse(["yaml", "node:child_process"]);

// One CommonJS file: a command's modules still run only when it is called, and V8 keeps the code of a file as a whole.
await build({
  ...program,
  outfile: "dist/hamkor.cjs",
  sourcemap: true,
  sourcesContent: false,
  plugins: [
    rarelyUsed,
    languagesAtFirstUse,
    withoutColourDetection,
    oneTextWidth,
    separate.plugin,
    anyAsciiBlocks("dist"),
  ],
});
await writeSeparateFiles(separate.needed, "dist", common);
await build({ ...program, outfile: "dist/help.cjs", plugins: [rarelyUsed, withoutCommands] });

const bundles = ["dist/hamkor.cjs", "dist/help.cjs"];
bundles.forEach(escapeLetters);
const bundleHash = bundles.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"));
await build({
  ...common,
  entryPoints: ["src/start/start.ts"],
  outfile: "dist/start.cjs",
  define: { bundleHash: JSON.stringify(bundleHash.digest("hex").slice(0, 16)) },
});
