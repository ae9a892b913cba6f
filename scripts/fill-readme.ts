/** Writes the real output under every `$ hamkor …` example of the README: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { hamkor } from "../test/support/hamkor.ts";

const readme = readFileSync("README.md", "utf8");
let filled = readme;
for (const [block, command = ""] of readme.matchAll(/```console\n\$ hamkor (.*)\n[\s\S]*?```/g)) {
  const words = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  const { stdout, stderr } = await hamkor(words, { today: "2026-11-21" });
  const output = (stdout + stderr).replace(/(revision |нусхаи )[0-9a-f]{10}( \([^)]*\))?/g, "$1a1b2c3d4e5");
  filled = filled.replace(block, () => `\`\`\`console\n$ hamkor ${command}\n${output}\`\`\``);
}
writeFileSync("README.md", filled);
