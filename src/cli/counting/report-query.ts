import { didYouMeanWords } from "../../kinds/fault.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import type { CountContext } from "../../reports/counting/count-table.ts";
import { selectedRecords } from "../../reports/selection/selected-records.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** Refuses a query that no record of any kind answers; records that are only hidden, or of another year, do answer. */
export function refuseUnanswered(query: readonly string[], context: CountContext): void {
  if (query.length === 0) return;
  const { kinds, of, notes } = selectedRecords(kindNames, { query, context });
  const isOpen = notes.some(({ message }) => message === "undecided" || message === "not-read");
  if (isOpen || kinds.some((kind) => of(kind).length > 0)) return;
  throw unanswered(query.join(" "), likelyMeant(query, context.question.registry));
}

/** A flag copied from a text, where its hyphens had become a dash, or an institution that was only called by its id. */
function likelyMeant(query: readonly string[], registry: Registry): Sentence {
  const flag = query.find((word) => /^[‐-―−]/.test(word));
  if (flag !== undefined) return twoHyphens(`--${flag.replace(/^[-‐-―−]+/, "")}`);
  const ids = registry.records.institutions.map(({ id }) => id);
  const near = query.flatMap((word) => nearestWords(word.toLowerCase(), ids));
  return didYouMeanWords(near.map((id) => `institution:${id}`)) ?? lookForIt;
}

const unanswered = (query: string, help: Sentence): UsageError =>
  new UsageError(
    {
      en: `no record answers ${query}`,
      ru: `запросу ${query} не отвечает ни одна запись`,
      tg: `ба дархости ${query} ягон сабт мувофиқ нест`,
      uz: `${query} soʻroviga mos yozuv yoʻq`,
    },
    help,
  );

const twoHyphens = (flag: string): Sentence => ({
  en: `write a flag with two hyphens: ${flag}`,
  ru: `флаг пишут с двумя дефисами: ${flag}`,
  tg: `флаг бо ду дефис навишта мешавад: ${flag}`,
  uz: `flag ikkita defis bilan yoziladi: ${flag}`,
});

const lookForIt: Sentence = {
  en: "look for a word with hamkor find, or leave it out",
  ru: "найдите слово командой hamkor find или уберите его",
  tg: "калимаро бо hamkor find ҷӯед ё онро бардоред",
  uz: "soʻzni hamkor find bilan qidiring yoki uni olib tashlang",
};

/** Words that only call an institution by its id: they find records with that word, not the institution's records. */
export const institutionHints = (query: readonly string[], { records }: Registry): Phrase[] =>
  query
    .filter((word) => records.institutions.some(({ id }) => id === word.toLowerCase()))
    .map((word) => ({ message: "also-a-value", word, questions: [`institution:${word.toLowerCase()}`] }));
