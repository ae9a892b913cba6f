import { checks } from "../checks/index.ts";
import { measures } from "../measures/index.ts";
import type { Completions } from "../schemas/completions.ts";
import type { Language } from "../values/codes/languages.ts";
import { sentenceIn } from "../values/texts/sentence.ts";

/** What editors offer in a language; of a registry, its own words too. */
export const completionsIn = (language: Language, registry: Completions["registry"]): Completions => ({
  language,
  measures: measures.map(({ name, definition }) => ({ word: name, meaning: sentenceIn(definition, language) })),
  checks: checks.map(({ id, summary }) => ({ word: id, meaning: sentenceIn(summary, language) })),
  registry,
});
