import { exponentOf, peakOf, ratioOf } from "./statistics.js";

/** What is promised: of which command, by which, and how much at most at each size. */
const ratios = [
  { work: "`--help` ÷ `node -e 0`", of: "help", by: "floor", most: { 1000: 1.35 } },
  { work: "warm `count` ÷ `node -e 0`", of: "count", by: "floor", most: { 1000: 1.6, 10000: 1.9, 100000: 4.5 } },
  {
    work: "`check` after one edit ÷ `node -e 0`",
    of: "edited",
    by: "floor",
    most: { 1000: 1.9, 10000: 2.4, 100000: 6 },
  },
  { work: "cold `check` ÷ naive.mjs", of: "cold", by: "naive", most: { 1000: 1 / 3, 10000: 1 / 5, 100000: 1 / 9 } },
  { work: "cold `check` ÷ `hledger check`", of: "cold", by: "hledger", most: { 10000: 1, 100000: 0.6 } },
  { work: "`annual` as HTML ÷ cold `check`", of: "annual", by: "cold", most: { 10000: 10 } },
];

/** A promise at one size, and what was measured. @typedef {{ work: string, size: string, target: number, measured: number | undefined, unit?: string }} Judgement */

/**
 * Every promise beside what was measured; `undefined` where this run cannot tell.
 * @param {readonly import("./statistics.js").Result[]} results
 * @returns {Judgement[]}
 */
export function judge(results) {
  const find = (/** @type {string} */ key, /** @type {number} */ size) =>
    results.find((result) => result.key === key && result.size === size);
  const judged = ratios.flatMap(({ work, of, by, most }) =>
    Object.entries(most).map(([size, target]) => ({
      work,
      size: Number(size).toLocaleString("en"),
      target,
      measured: ratioOf(find(of, Number(size)), find(by, Number(size))),
    })),
  );
  const memory = { work: "peak memory, cold `check`", size: "100,000", target: 350, unit: " MiB" };
  const growth = { work: "growth of cold `check`, exponent", size: "10,000 → 100,000", target: 1.05 };
  return [
    ...judged,
    { ...memory, measured: peakOf(find("cold", 100000)) },
    { ...growth, measured: exponentOf(find("cold", 10000), find("cold", 100000)) },
  ];
}
