import { ownFilters } from "./filter-programs.ts";
import { type Answer, ask, askMeanwhile, entriesIn, type Refusal, type Variables } from "./git.ts";

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

/** What git is asked, one after the other: its settings with their scopes, which git before 2.26 does not tell, and the question. */
function* comparing(
  words: readonly string[],
  question: readonly string[],
): Generator<readonly string[], Compared, Answer> {
  const scoped = yield [...words, "config", "--show-scope", "-z", "--list"];
  const settings = scoped.refusal?.isStarted ? yield [...words, "config", "-z", "--list"] : scoped;
  if (settings.refusal) return { ...settings, filters: [] };
  const filters = ownFilters(entriesIn(settings.output), settings === scoped);
  if (!filters) return { output: undefined, refusal: unsayable, filters: [] };
  return { ...(yield [...words, ...filters.words, ...question]), filters: filters.names };
}

const unsayable: Refusal = {
  isStarted: true,
  reason: "the repository's settings name a filter with = in its name",
  remedy: undefined,
};
