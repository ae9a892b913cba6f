import { UsageError } from "../queries/usage-error.ts";
import type { Registry } from "../registry/registry.ts";
import type { Document } from "../tables/document.ts";
import type { Phrase } from "../tables/phrase.ts";
import { nearestWords } from "../values/nearest.ts";

/** Refuses a report on no record at all, which words of its query alone can bring about. */
export function refuseEmptyReport({ records }: Document, query: readonly string[], registry: Registry): void {
  if (query.length === 0 || records.size > 0) return;
  throw new UsageError(`no record answers ${query.join(" ")}`, likelyMeant(query, registry));
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
    .map((word) => ({ say: "also-a-value", word, questions: [`institution:${word.toLowerCase()}`] }));
