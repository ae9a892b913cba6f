import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { markdownTable } from "markdown-table";
import { median, peakOf, ratioOf, timesOf } from "./statistics.js";
import { judge } from "./targets.js";

/**
 * The results as Markdown: what was promised, then every command at every size.
 * @param {readonly import("./statistics.js").Result[]} results
 * @param {{ rounds: number, absent: readonly string[] }} circumstances
 */
export function report(results, { rounds, absent }) {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}; rounds: ${rounds}.`;
  const missing = absent.length > 0 ? `\n\nNot installed here, so left out: ${absent.join(", ")}.` : "";
  const tables = sizes.map((size) => `### ${size.toLocaleString("en")} files\n\n${timesTable(results, size)}`);
  return [machine + missing, targetsTable(results), ...tables].join("\n\n");
}

/** @param {readonly import("./statistics.js").Result[]} results */
function targetsTable(results) {
  const rows = judge(results).map(({ work, size, target, measured, unit = "" }) => [
    work,
    size,
    measured === undefined ? "–" : `${short(measured)}${unit}`,
    `≤ ${short(target)}${unit}`,
    measured === undefined ? "not measured" : verdict(measured, target),
  ]);
  return table(["work", "files", "measured", "target", ""], rows);
}

const verdict = (/** @type {number} */ measured, /** @type {number} */ target) =>
  measured <= target ? "met" : "**missed**";

/** @param {readonly import("./statistics.js").Result[]} results @param {number} size */
function timesTable(results, size) {
  const here = results.filter((result) => result.size === size);
  const floor = here.find(({ key }) => key === "floor");
  const rows = here.map((result) => {
    const times = timesOf(result);
    if (result.isOver || times.length === 0) return [result.name, `over ${result.limit} s`, "", "", "", ""];
    const spread = `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`;
    const peak = peakOf(result);
    const ratio = ratioOf(result, floor);
    return [
      result.name,
      seconds(median(times)),
      spread,
      ratio === undefined ? "–" : short(ratio),
      peak === undefined ? "–" : String(Math.round(peak)),
      String(times.length),
    ];
  });
  return table(["command", "median s", "min–max", "÷ `node -e 0`", "peak MiB", "runs"], rows);
}

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r"] });

const seconds = (/** @type {number} */ time) => time.toFixed(time < 10 ? 3 : 1);
const short = (/** @type {number} */ number) => String(Number(number.toPrecision(3)));

const begin = "<!-- results: begin -->";
const end = "<!-- results: end -->";

/** Puts the results between the markers of a page; what stands around them is written by hand. @param {string} file @param {string} results */
export function writePage(file, results) {
  const text = readFileSync(file, "utf8");
  const [before, rest] = [text.split(begin)[0], text.split(end)[1]];
  if (rest === undefined) throw new Error(`${file} has no place for the results`);
  writeFileSync(file, `${before}${begin}\n\n${results}\n\n${end}${rest}`);
}
