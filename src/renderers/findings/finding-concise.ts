import type { Finding } from "../../findings/finding.ts";
import { printableLine } from "../../values/texts/printable.ts";

/** One line a finding, as compilers write them: `file:line:column: severity: message [check]`. */
export const findingsConcise = (findings: readonly Finding[], pathOf: (file: string) => string): string =>
  findings
    .map(({ file, line, column, severity, message, help, check }) => {
      const advice = help === undefined ? "" : ` (${help})`;
      return `${printableLine(`${pathOf(file)}:${line}:${column}: ${severity}: ${message}${advice} [${check}]`)}\n`;
    })
    .join("");
