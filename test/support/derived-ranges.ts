import { createRequire } from "node:module";
import type { Disclosed, PersonNumber } from "../../src/disclosure/person-number.ts";
import { integerProgram, type Program, programText } from "./integer-program.ts";

// Its types are those of a CommonJS module, in which the function is the module itself.
const load: typeof import("highs").default = createRequire(import.meta.url)("highs");
const solver = await load();

/** What can be calculated of a hidden number. */
export type Range = { readonly sum: string; readonly least: number; readonly most: number };

/** The ranges that the hidden small numbers of an output are found to lie in, each sum once. */
export function derivedRanges(
  numbers: readonly PersonNumber[],
  outcomes: readonly Disclosed[],
  below: number,
  knowsRule = false,
): Range[] {
  return rangesOf(integerProgram(numbers, outcomes, { below, knowsRule }));
}

/** The ranges of the small numbers of a program. */
export function rangesOf(program: Program): Range[] {
  return program.small.map((sum) => ({
    sum,
    least: extreme(program, "Minimize", sum),
    most: extreme(program, "Maximize", sum),
  }));
}

function extreme(program: Program, aim: "Minimize" | "Maximize", sum: string): number {
  const { Status, ObjectiveValue } = solver.solve(programText(program, aim, sum));
  if (Status !== "Optimal") throw new Error(`${Status}:\n${programText(program, aim, sum)}`);
  return Math.round(ObjectiveValue);
}
