// What `npm test` does before the tests: everything that can be looked at side by side, then the program that was built.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** What scripts of package.json run: starting npm for each takes longer than some of them. */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** Steps by rounds: those of a round need nothing of each other. The longest goes first. */
const rounds = [
  ["types", "build", "layers", "dead-code", "lint"].map((name) => scripts[name]),
  ["node bin/hamkor.js -C registry check --strict"],
];

/** Runs one step, and shows what it wrote only when it has ended, so that two do not write into each other. */
const run = (command) =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const written = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => written.push(piece));
    child.on("error", (error) => written.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`\n$ ${command} (${seconds} s)\n${Buffer.concat(written)}`);
      if (code !== 0) process.stdout.write(`failed: ${command}\n`);
      resolve(code === 0);
    });
  });

/** Runs all, as many at once as there are processors; says whether every one succeeded. */
async function runAll(commands) {
  const waiting = [...commands];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return results.length === commands.length && results.every(Boolean);
}

for (const round of rounds) if (!(await runAll(round))) process.exit(1);
