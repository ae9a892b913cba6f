import type { ChalkInstance } from "chalk";
import type { Severity } from "../../findings/finding.ts";

/** The texts that explain a check. */
export type Explained = {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly example: { readonly wrong: string; readonly right: string };
};

/** A check explained for a terminal: what it finds, why, how to fix it, and an example. */
export function explanationText({ id, severity, summary, why, fix, example }: Explained, chalk: ChalkInstance): string {
  const indent = (text: string): string =>
    text
      .split("\n")
      .map((line) => `    ${line}`)
      .join("\n");
  return [
    `${chalk.bold(id)}  (${severity})`,
    summary,
    `${chalk.bold("Why")}   ${why}`,
    `${chalk.bold("Mend")}  ${fix}`,
    `${chalk.bold("For example, this is wrong:")}\n\n${indent(example.wrong)}`,
    `${chalk.bold("and this is right:")}\n\n${indent(example.right)}`,
  ]
    .join("\n\n")
    .concat("\n");
}
