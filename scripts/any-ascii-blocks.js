// A plugin of esbuild. any-ascii holds the spellings of all letters there are as half a megabyte of program, which every run would
// read, and every run that needs one of them would keep whole. Beside the bundle they are a text, read when one is needed.
import { writeFileSync } from "node:fs";
import block from "../node_modules/any-ascii/block.js";

const file = "any-ascii.txt";

/** Unicode's letters are spelled in blocks of 256, most of which are empty: each a line. */
const blocks = Array.from({ length: 0x1100 }, (_, number) => block(number) ?? "");

const reader = `
  import { readFileSync } from "node:fs";
  import { join } from "node:path";
  let blocks;
  export default (number) => {
    blocks ??= readFileSync(join(__dirname, ${JSON.stringify(file)}), "latin1").split("\\n");
    return blocks[number] ?? "";
  };
`;

/** Bundles any-ascii without its spellings, and writes these into a folder. */
export const anyAsciiBlocks = (folder) => ({
  name: "any-ascii-blocks",
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /[/\\]any-ascii[/\\]block\.js$/ }, () => ({ contents: reader, resolveDir: process.cwd() }));
    onEnd(() => writeFileSync(`${folder}/${file}`, `${blocks.join("\n").trimEnd()}\n`));
  },
});
