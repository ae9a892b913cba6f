import { defineConfig } from "vitest/config";
import { nativeSources, writeNativeSources } from "./scripts/native-sources.ts";
import usual from "./vitest.config.ts";

await writeNativeSources();

/** The tests of `npm test`: those of `vitest.config.ts`, on sources that are made ready once. What is changed meanwhile is not seen. */
export default defineConfig({
  plugins: [nativeSources],
  test: {
    ...usual.test,
    server: { deps: { external: [/\/build\/native-sources\//] } },
    // Stack traces name the sources; Node 20 warns of modules in JSON.
    execArgv: ["--enable-source-maps", "--disable-warning=ExperimentalWarning"],
  },
});
