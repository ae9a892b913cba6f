import type { Finding } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";

/** What a finding says in a language, with its help in brackets. */
export function findingWords({ message, help }: Pick<Finding, "message" | "help">, language: Language): string {
  const said = sentenceIn(message, language);
  return help === undefined ? said : `${said} (${sentenceIn(help, language)})`;
}
