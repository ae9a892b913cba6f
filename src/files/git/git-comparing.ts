import { ownFilters } from "./filter-programs.ts";
import { type Answer, ask, askMeanwhile, entriesIn, type Refusal, refused, type Variables } from "./git.ts";

/** Where a question is asked: the folder, words of git before those of the question, and another environment. */
type Place = { readonly folder: string; readonly words?: readonly string[]; readonly env?: Variables };

/** The answer to a question for which git compares files on disk, and the filters that it had to do without. */
export type Compared = Answer & { readonly filters: readonly string[] };

/**
 * Asks a question for which git compares the content of files (`status`, `diff-files`), without the filter programs that
 * the repository's settings name. Every such question has to go this way or the next.
 */
export function askComparing({ folder, words = [], env }: Place, question: readonly string[]): Compared {
  const steps = comparing(words, question);
  let step = steps.next();
  while (!step.done) step = steps.next(ask(folder, step.value, "", env));
  return step.value;
}

/** The same, while this program goes on. */
export async function askComparingMeanwhile(
  { folder, words = [], env }: Place,
  question: readonly string[],
): Promise<Compared> {
  const steps = comparing(words, question);
  let step = steps.next();
  while (!step.done) step = steps.next(await askMeanwhile(folder, step.value, env));
  return step.value;
}

/** The words that keep git from running filters of the repository's settings, for a call that takes files in. */
export function wordsWithoutFilters(folder: string): readonly string[] {
  const steps = overruling([]);
  let step = steps.next();
  while (!step.done) step = steps.next(ask(folder, step.value));
  if (step.value.refusal) throw refused(folder, step.value.refusal);
  return step.value.words;
}

/** What git is asked, one after the other: its settings, and the question. */
function* comparing(
  words: readonly string[],
  question: readonly string[],
): Generator<readonly string[], Compared, Answer> {
  const filters = yield* overruling(words);
  if (filters.refusal) return { output: undefined, refusal: filters.refusal, filters: [] };
  return { ...(yield [...words, ...filters.words, ...question]), filters: filters.names };
}

/** The filters that settings of the repository turned on, with the words that overrule them; or why git does not tell. */
type Overruling =
  | { readonly names: readonly string[]; readonly words: readonly string[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal };

/** Asks for the settings with their scopes, which git before 2.26 does not tell. */
function* overruling(words: readonly string[]): Generator<readonly string[], Overruling, Answer> {
  const scoped = yield [...words, "config", "--show-scope", "-z", "--list"];
  const settings = scoped.refusal?.isStarted ? yield [...words, "config", "-z", "--list"] : scoped;
  if (settings.refusal) return { refusal: settings.refusal };
  return ownFilters(entriesIn(settings.output), settings === scoped) ?? { refusal: unsayable };
}

const unsayable: Refusal = {
  isStarted: true,
  reason: "the repository's settings name a filter with = in its name",
  remedy: undefined,
};
