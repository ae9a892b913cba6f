import type { KindName } from "../kinds/field-meta.ts";
import { wordsIn } from "../locales/index.ts";
import { refusePersons } from "../queries/refuse-persons.ts";
import type { Naming } from "../queries/typed/naming.ts";
import { type ReadAs, readTypedQuery } from "../queries/typed/typed-query.ts";
import { valueHintsFor } from "../queries/typed/value-hints.ts";
import type { Registry } from "../registry/registry.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import { iscedName } from "../values/codes/isced-names.ts";
import { languages } from "../values/codes/languages.ts";
import type { Day } from "../values/dates/calendar.ts";
import { regionTable } from "../values/geography/region-table.ts";
import { sentenceIn } from "../values/texts/sentence.ts";
import { type App, questionOf } from "./app.ts";

/** The words of a query as they were typed, about records of some kinds; relative days count from `on`, else from today. */
type Typed = {
  readonly words: readonly string[];
  readonly kinds: readonly KindName[];
  readonly on?: Day | undefined;
  /** The kind of year that is counted in, where it is not the registry's. */
  readonly year?: "calendar" | "academic" | undefined;
  /** Whether they may ask what stands below `persons`. */
  readonly persons?: boolean | undefined;
};

/** The query that typed words mean; what was read otherwise than it was typed is said in a note. */
export function queryMeant(
  app: App,
  registry: Registry,
  { words, kinds, on, year, persons }: Typed,
): readonly string[] {
  if (words.length === 0) return words;
  const question = questionOf(registry, on ?? app.today, { year });
  const query = readTypedQuery(words, kinds, question, titles);
  if (!persons) refusePersons({ words: query.words }, kinds, question);
  const style = app.style(registry);
  if (query.readAs.length > 0) app.note(sentencePhrase(readAsNote(query.readAs)), style);
  const bare = query.words.filter((word) => !word.includes(":"));
  // Whoever writes a paragraph asks for no field.
  for (const word of bare.slice(0, 10))
    for (const hint of valueHintsFor(word, kinds, question, titles))
      app.note({ message: "also-a-value", ...hint }, style);
  return query.words;
}

/** What fields and words are called in the languages, as tables call them. */
const titles: Naming = {
  ofField: (name) => languages.flatMap((language) => wordOf(wordsIn(language).fields, name)),
  ofValue: (word) =>
    languages.flatMap((language) => {
      const region = regionTable.get(word);
      const isced = /^\d{2,4}$/.test(word) ? [iscedName(word, language)] : [];
      return [
        ...wordOf(wordsIn(language).values, word),
        ...(region ? [sentenceIn(region.name, language)] : []),
        ...isced,
      ];
    }),
};

const wordOf = (words: Readonly<Record<string, string>>, code: string): string[] =>
  Object.hasOwn(words, code) && words[code] !== undefined ? [words[code]] : [];

function readAsNote(readAs: readonly ReadAs[]) {
  const all = readAs.map(({ typed, meant }) => `${typed} → ${meant}`).join("; ");
  return {
    en: `Read as: ${all}`,
    ru: `Прочитано так: ${all}`,
    tg: `Чунин хонда шуд: ${all}`,
    uz: `Shunday oʻqildi: ${all}`,
  };
}
