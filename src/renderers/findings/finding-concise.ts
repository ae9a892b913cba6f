import type { Finding } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { findingWords } from "./finding-words.ts";

/** One line a finding, as compilers write them: `file:line:column: severity: message [check]`. */
export const findingsConcise = (
  findings: readonly Finding[],
  pathOf: (file: string) => string,
  language: Language,
): string =>
  findings
    .map((finding) => {
      const { file, line, column, severity, check } = finding;
      const words = findingWords(finding, language);
      return `${printableLine(`${pathOf(file)}:${line}:${column}: ${severity}: ${words} [${check}]`)}\n`;
    })
    .join("");
