import { type ComponentChild, h } from "preact";
import { type Sentence, sentenceIn } from "../../../values/texts/sentence.ts";
import { approvalWords } from "../../approval-words.ts";
import type { Style } from "../../style.ts";
import { onLines } from "../html-page.ts";

/** Empty lines for who approves the report, as in Word: on paper only. */
export function approvalLines({ language }: Style): ComponentChild {
  const { approved, position, name, signature, date, number } = approvalWords;
  const word = (label: Sentence): ComponentChild => h("span", null, sentenceIn(label, language));
  const line = (...labels: readonly Sentence[]): ComponentChild =>
    h(
      "p",
      null,
      labels.map((label) => [word(label), h("i", null)]),
    );
  const parts = [
    h("p", null, h("b", null, sentenceIn(approved, language))),
    ...[position, name, signature].map((label) => line(label)),
    line(date, number),
  ];
  return h("div", { class: "approval" }, "\n", onLines(parts));
}
