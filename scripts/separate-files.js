// Large packages that few commands need. Each is bundled into a CommonJS file of its own beside the program, which loads it
// when it is first used: the program stays small, and starts as fast as without them.
import { build } from "esbuild";

/** The files, and the names by which what is in them is imported. */
const files = {
  "vega.cjs": ["vega"],
  "fflate.cjs": ["fflate"],
  "clack.cjs": ["@clack/core"],
  "hucre.cjs": ["hucre/xlsx"],
  "topojson-client.cjs": ["topojson-client"],
};

/** What is no JavaScript is loaded from where it is installed. */
export const installedParts = ["@resvg/resvg-js", "dejavu-fonts-ttf", "world-atlas/*"];

/** A plugin of esbuild by which such packages are required from their files, and the files that came to be needed. */
export function separateFiles() {
  const needed = new Set();
  const fileOf = new Map(Object.entries(files).flatMap(([file, names]) => names.map((name) => [name, file])));
  const plugin = {
    name: "separate-files",
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^(${[...fileOf.keys()].join("|")})$`) }, ({ path }) => {
        needed.add(fileOf.get(path));
        return { path: `./${fileOf.get(path)}`, external: true };
      });
    },
  };
  return { plugin, needed };
}

/** Writes such files into a folder. */
export async function writeSeparateFiles(needed, folder, common) {
  for (const file of needed) await writeSeparateFile(file, folder, common);
}

const writeSeparateFile = (file, folder, common) =>
  build({
    ...common,
    stdin: {
      contents: files[file].map((name) => `export * from ${JSON.stringify(name)};`).join("\n"),
      resolveDir: process.cwd(),
    },
    outfile: `${folder}/${file}`,
    minify: true,
    external: installedParts,
    // Vega measures texts with a canvas where the machine has one: pictures would differ from one to the next.
    alias: { "vega-canvas": "./node_modules/vega-canvas/build/vega-canvas.browser.js" },
  });
