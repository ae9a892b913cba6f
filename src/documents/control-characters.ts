import { type Document, visit } from "yaml";
import { hasControlCharacter, indexOfControlCharacter, nameOfCharacter } from "../values/texts/printable.ts";
import type { Fault } from "./problem.ts";
import { mostFound } from "./reported-faults.ts";

/** Control characters of terminals and invisible ones, raw in the file or written as an escape. */
export function controlCharacterFaults(text: string, document: Document.Parsed | undefined): Fault[] {
  const faults: Fault[] = [];
  for (const fault of rawCharacters(text)) if (faults.push(fault) === mostFound) return faults;
  if (!document) return faults;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const value = String(node.value ?? "");
      if (!hasControlCharacter(value) || hasControlCharacter(text.slice(start, end))) return;
      faults.push(fault(value[indexOfControlCharacter(value)] ?? "", start, end));
    },
  });
  return faults;
}

/** The first of each line is enough. */
function* rawCharacters(text: string): Generator<Fault> {
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const index = indexOfControlCharacter(line);
    if (index >= 0) yield fault(line[index] ?? "", lineStart + index, lineStart + index + 1);
    lineStart += line.length + 1;
  }
}

const fault = (character: string, start: number, end: number): Fault => ({
  check: "control-character",
  message: {
    en: `the invisible character ${nameOfCharacter(character)} stands here`,
    ru: `здесь стоит невидимый символ ${nameOfCharacter(character)}`,
    tg: `дар ин ҷо аломати ноаёни ${nameOfCharacter(character)} истодааст`,
    uz: `bu yerda koʻrinmas ${nameOfCharacter(character)} belgisi turibdi`,
  },
  help: {
    en: "take it out; it was most likely pasted in with the text",
    ru: "уберите его; скорее всего, он попал сюда вместе со вставленным текстом",
    tg: "онро нест кунед; эҳтимол он ҳангоми гузоштани матн ворид шудааст",
    uz: "uni olib tashlang; u, ehtimol, koʻchirilgan matn bilan kirib qolgan",
  },
  start,
  end,
});
