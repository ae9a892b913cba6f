// Bundles src/cli/main.ts and everything it needs into dist/, commands as chunks that are loaded when they are called.
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { sourceHash } from "./source-hash.js";

rmSync("dist", { recursive: true, force: true });
// Packages written for CommonJS expect these three names.
const commonJs = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __toPath } from 'node:url';",
  "import { dirname as __dirnameOf } from 'node:path';",
  "const require = __createRequire(import.meta.url);",
  "const __filename = __toPath(import.meta.url);",
  "const __dirname = __dirnameOf(__filename);",
].join(" ");

await build({
  entryPoints: { hamkor: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  chunkNames: "chunks/[name]-[hash]",
  sourcemap: true,
  // What one build has read, another does not believe.
  define: { HAMKOR_BUILD: JSON.stringify(sourceHash()) },
  banner: { js: commonJs },
  logLevel: "warning",
});
