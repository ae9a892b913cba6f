import type { ChalkInstance } from "chalk";
import type { Severity } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";

/** The texts that explain a check. */
export type Explained = {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Sentence;
  readonly why: Sentence;
  readonly fix: Sentence;
  readonly example: { readonly wrong: string; readonly right: string };
};

/** A check explained for a terminal: what it finds, why, how to fix it, and an example. */
export function explanationText(
  { id, severity, summary, why, fix, example }: Explained,
  { chalk, language }: { readonly chalk: ChalkInstance; readonly language: Language },
): string {
  const indent = (text: string): string =>
    text
      .split("\n")
      .map((line) => `    ${line}`)
      .join("\n");
  return [
    `${chalk.bold(id)}  (${severity})`,
    sentenceIn(summary, language),
    `${chalk.bold("Why")}   ${sentenceIn(why, language)}`,
    `${chalk.bold("Mend")}  ${sentenceIn(fix, language)}`,
    `${chalk.bold("For example, this is wrong:")}\n\n${indent(example.wrong)}`,
    `${chalk.bold("and this is right:")}\n\n${indent(example.right)}`,
  ]
    .join("\n\n")
    .concat("\n");
}
