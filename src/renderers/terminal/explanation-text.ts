import type { Severity } from "../../findings/finding.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { severityWords } from "../findings/check-summary.ts";
import type { Style } from "../style.ts";
import { wrap } from "../text-width.ts";

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
export function explanationText(check: Explained, { chalk, language, width }: ExplanationStyle): string {
  const said = (sentence: Sentence): string => wrap(sentenceIn(sentence, language), width ?? unbroken).join("\n");
  const headed = (heading: Sentence, text: string): string => `${chalk.bold(heading[language])}\n${text}`;
  return [
    `${chalk.bold(check.id)}  (${severityWords[language][check.severity]})`,
    said(check.summary),
    headed(headings.why, said(check.why)),
    headed(headings.fix, said(check.fix)),
    headed(headings.wrong, `\n${indented(check.example.wrong)}`),
    headed(headings.right, `\n${indented(check.example.right)}`),
  ]
    .join("\n\n")
    .concat("\n");
}

type ExplanationStyle = Pick<Style, "chalk" | "language" | "width">;

/** Text that goes into a file is not broken into lines. */
const unbroken = Number.POSITIVE_INFINITY;

const headings = {
  why: { en: "Why", ru: "Почему это важно", tg: "Чаро муҳим аст", uz: "Nega muhim" },
  fix: { en: "Mend", ru: "Как исправить", tg: "Чӣ тавр ислоҳ бояд кард", uz: "Qanday tuzatiladi" },
  wrong: {
    en: "For example, this is wrong:",
    ru: "Например, так неверно:",
    tg: "Масалан, чунин нодуруст аст:",
    uz: "Masalan, bunday notoʻgʻri:",
  },
  right: { en: "and this is right:", ru: "а так верно:", tg: "ва чунин дуруст аст:", uz: "bunday esa toʻgʻri:" },
} satisfies Readonly<Record<string, Sentence>>;

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
