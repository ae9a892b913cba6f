import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Times `check`, and `check --fix --unsafe --diff`, of one record of nearly 1 MiB that has nothing but faults, in many
 * shapes: `node bench/syntax-errors.js [SHAPE…]`. Each should take no more than a second; run it on an idle machine.
 */
const size = 1_000_000;

/** Repeats a piece, which may depend on its number, up to the size. @param {(number: number) => string} piece */
const filled = (piece) => {
  let text = "";
  for (let number = 0; text.length < size; number++) text += piece(number);
  return text.slice(0, size);
};

/** @type {Record<string, (number: number) => string>} */
const lines = {
  "tabs before fields": (number) => `\tname${number}: x\n`,
  "tabs after names": () => "name:\tx:\ty\n",
  "quotes not closed": (number) => `n${number}: "text\n`,
  "single quotes not closed": (number) => `n${number}: 'text\n`,
  "brackets not closed": (number) => `n${number}: [a, b\n`,
  "closing brackets": () => "]\n",
  "closing braces after fields": (number) => `n${number}: }\n`,
  "colons in values": (number) => `n${number}: Title: subtitle: more\n`,
  "the same field": () => "name: x\n",
  "conflict markers": () => "<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> branch\n",
  "opening conflict markers": () => "<<<<<<< HEAD\n",
  directives: () => "%a\n",
  documents: () => "---\n",
  "text without fields": () => "text\n",
  dashes: () => "- - - a: b: c\n",
  "apostrophes first": (number) => `n${number}: 's Gravenhage\n`,
  "block signs": (number) => `n${number}: > text\n`,
  "no-break spaces": (number) => `n${number}:\u00a0x\n`,
  "control characters": (number) => `n${number}: \u0007\n`,
  "wrong escapes": (number) => `n${number}: "\\q"\n`,
  "wrong indentation": (number) => `${" ".repeat(number % 5)}n${number}: x\n`,
  "quoted and more": (number) => `n${number}: "a" b\n`,
  "curly quotes": (number) => `n${number}: @a “b”\n`,
  "question marks": () => "? a\n",
  "no-break spaces in a list": () => "-\u00a0x\n",
  "merge keys": () => "<<: {a: b}\n",
};

/** @type {Record<string, (number: number) => string>} */
const onOneLine = {
  anchors: () => "&a ",
  aliases: () => "*a ",
  tags: () => "!a ",
  commas: () => ",",
  "opening brackets": () => "[",
  "opening braces": () => "{",
  quotes: () => '"',
  apostrophes: () => "'",
  colons: () => "a: ",
  "closing brackets": () => "]",
  dashes: () => "- ",
  "tabs and quotes": () => "\t'",
  "question marks": () => "? ",
  percents: () => "%",
  "at signs": () => "@a ",
  "control characters": () => "\u0007",
};

const shapes = [
  ...Object.entries(lines).map(([name, piece]) => [name, filled(piece)]),
  ...Object.entries(onOneLine).map(([name, piece]) => [`one line of ${name}`, `a: ${filled(piece)}`]),
  ...Object.entries(onOneLine).map(([name, piece]) => [`one line of ${name} in brackets`, `a: [${filled(piece)}`]),
];

const program = resolve(import.meta.dirname, "../bin/hamkor.js");
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "hamkor-bench-"));
try {
  mkdirSync(join(folder, "partners"));
  writeFileSync(join(folder, "registry.yaml"), "title: Bench\n");
  for (const [name = "", text = ""] of shapes.filter(([name = ""]) => wanted.every((word) => name.includes(word)))) {
    writeFileSync(join(folder, "partners/faulty.yaml"), text);
    const times = [[], ["--fix", "--unsafe", "--diff"]].map((flags) => timed("check", ...flags));
    console.log(
      `${times.map(({ seconds }) => seconds.toFixed(2).padStart(6)).join(" ")}  ${name}  ${times[0]?.summary}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {readonly string[]} words */
function timed(...words) {
  const start = process.hrtime.bigint();
  const { stdout } = spawnSync(process.execPath, [program, ...words, "-C", folder, "--no-cache"], {
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, summary: stdout.trimEnd().split("\n").at(-1) };
}
