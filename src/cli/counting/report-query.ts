import { kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import type { CountContext } from "../../reports/counting/count-table.ts";
import { selectedRecords } from "../../reports/selection/selected-records.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { nearestWords } from "../../values/texts/nearest.ts";

/** Refuses a query that no record of any kind answers; records that are only hidden, or of another year, do answer. */
export function refuseUnanswered(query: readonly string[], context: CountContext): void {
  if (query.length === 0) return;
  const { kinds, of, notes } = selectedRecords(kindNames, { query, context });
  const isOpen = notes.some(({ message }) => message === "undecided" || message === "not-read");
  if (isOpen || kinds.some((kind) => of(kind).length > 0)) return;
  throw new UsageError(`no record answers ${query.join(" ")}`, likelyMeant(query, context.question.registry));
}

/** A flag copied from a text, where its hyphens had become a dash, or an institution that was only called by its id. */
function likelyMeant(query: readonly string[], registry: Registry): string {
  const flag = query.find((word) => /^[‐-―−]/.test(word));
  if (flag !== undefined) return `write a flag with two hyphens: --${flag.replace(/^[-‐-―−]+/, "")}`;
  const ids = registry.records.institutions.map(({ id }) => id);
  const near = query.flatMap((word) => nearestWords(word.toLowerCase(), ids));
  if (near.length > 0) return `did you mean ${near.map((id) => `institution:${id}`).join(" or ")}?`;
  return "look for a word with hamkor find, or leave it out";
}

/** Words that only call an institution by its id: they find records with that word, not the institution's records. */
export const institutionHints = (query: readonly string[], { records }: Registry): Phrase[] =>
  query
    .filter((word) => records.institutions.some(({ id }) => id === word.toLowerCase()))
    .map((word) => ({ message: "also-a-value", word, questions: [`institution:${word.toLowerCase()}`] }));
