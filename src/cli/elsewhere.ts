import { checks } from "../checks/index.ts";
import { either } from "../kinds/fault.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { wordsIn } from "../locales/index.ts";
import { measures } from "../measures/index.ts";
import { fieldNames } from "../queries/fields/resolve-field.ts";
import { UsageError } from "../queries/usage-error.ts";
import { reports } from "../reports/index.ts";
import { commandNames } from "../start/command-names.ts";
import { languages } from "../values/codes/languages.ts";
import { fold } from "../values/texts/fold.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { type Sentence, sentenceOf } from "../values/texts/sentence.ts";
import { commandLineOf } from "./command-line.ts";

/** A word that stands where another belongs, with what follows it; `own` are those that belong there, `before` what comes first. */
export type Misplaced = {
  readonly word: string;
  readonly own: readonly string[];
  readonly rest?: readonly string[];
  readonly before?: readonly string[];
  /** The command whose lines alone are meant, where there are some. */
  readonly having?: string;
};

/** What is read, or its refusal with the command line in which the word has its place. */
export function pointingElsewhere<T>(read: () => T, misplaced: Misplaced): T {
  try {
    return read();
  } catch (error) {
    const help = error instanceof UsageError ? elsewhere(misplaced) : undefined;
    throw error instanceof UsageError && help ? new UsageError(error.sentence, help) : error;
  }
}

/** The command lines in which a word has its place: as what it is, else, where it is no misspelling, as what it is about. */
export function elsewhere({ word, own, rest = [], before = ["hamkor"], having }: Misplaced): Sentence | undefined {
  // `report agreements` is nearer to a report of agreements than to their list.
  if (own.some((known) => known.startsWith(`${word.toLowerCase()}-`))) return undefined;
  const called = callsFor(word);
  const starts = called.length > 0 || isMisspelled(word, own) ? called : topicsOf(word);
  const meant = starts.filter(([command]) => command === having);
  const lines = (meant.length > 0 ? meant : starts)
    .slice(0, 3)
    .map((start) => commandLineOf([...before, ...start, ...rest]));
  return lines.length > 0 ? writeLines(lines) : undefined;
}

const isMisspelled = (word: string, own: readonly string[]): boolean => nearestWords(word, own).length > 0;

type Start = readonly string[];

/** Every way to begin a command line with a word that is the name or title of something. */
function callsFor(word: string): readonly Start[] {
  const name = word.toLowerCase();
  const key = fold(word);
  const isCalled = (known: string, titles: readonly string[]): boolean =>
    known === name || titles.some((title) => fold(title) === key);
  const named = [
    ...commandNames.filter((known) => known === name).map((known) => [known]),
    ...kindNames.filter((kind) => isCalled(kind, titlesOfKind(kind))).map((kind) => ["list", kind]),
    ...measures
      .filter(
        ({ name: known, title }) => !kindNames.some((kind) => kind === known) && isCalled(known, Object.values(title)),
      )
      .map(({ name: known }) => ["count", known]),
    ...reports
      .filter(({ name: known, title }) => isCalled(known, Object.values(title)))
      .map(({ name: known }) => ["report", known]),
    ...checks.filter(({ id }) => id === name).map(({ id }) => ["explain", id]),
  ];
  const period = /^\d{4}(?:\/\d{4})?$/.test(word) ? [["annual", word, "-o", "report.docx"]] : [];
  return named.length > 0 ? named : (usual.get(name) ?? period);
}

/** What a kind is called in every language. */
export const titlesOfKind = (kind: (typeof kindNames)[number]): readonly string[] =>
  languages.map((language) => wordsIn(language).values[kind]);

/** What other programs call a command. */
const usual: ReadonlyMap<string, readonly Start[]> = new Map(
  Object.entries({
    version: [["--version"]],
    begin: [["init"]],
    start: [["init"]],
    setup: [["init"]],
    export: [["list", "partners", "-o", "partners.xlsx"]],
    search: [["find"]],
    grep: [["find"]],
    ls: [["list"]],
    format: [["fmt"]],
    lint: [["check"]],
  }),
);

/** The reports that a word is about, and the kind of record that has a field of that name. */
function topicsOf(word: string): readonly Start[] {
  const key = fold(word);
  if (key.length < 4) return [];
  const isAbout = (texts: readonly string[]): boolean =>
    texts.some((text) =>
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .some((other) => other.startsWith(key)),
    );
  const found = reports
    .filter(({ name, title, summary }) => isAbout([name, ...Object.values(title), ...Object.values(summary)]))
    .map(({ name }) => ["report", name]);
  const having = kindNames.filter((known) => fieldNames(known).includes(word.toLowerCase()));
  return [...found.slice(0, 2), ...having.slice(0, 1).map((kind) => ["fields", kind])];
}

const writeLines = (lines: readonly string[]): Sentence =>
  sentenceOf((language) => {
    const written = either(lines, language);
    return {
      en: `write: ${written}`,
      ru: `напишите: ${written}`,
      tg: `нависед: ${written}`,
      uz: `shunday yozing: ${written}`,
    }[language];
  });
