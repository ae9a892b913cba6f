import { currentPartnersOf, predecessorsOn } from "../../derived/partners/current-partners.ts";
import { hasUnits } from "../../derived/partners/main-partner.ts";
import { parseWord } from "../../queries/query-words.ts";
import type { Question } from "../../queries/question.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";

/** The records that answer some words of a query. */
type Answer = (words: readonly string[]) => Iterable<AnyRecord>;

/**
 * Of each partner that a query names: whether the units of it, or those in whose place it is, have records that the
 * query leaves out, because `partner:` asks what is written.
 */
export function partnerNotes(words: readonly string[], question: Question, answer: Answer): Phrase[] {
  return words.flatMap((word, at) => {
    const recordsWith = (other: string): ReadonlySet<AnyRecord> => new Set(answer(words.with(at, other)));
    return partnersNamed(word).flatMap((partner) => [
      ...unitsNotes(partner, question, recordsWith),
      ...predecessorsNotes(partner, question, recordsWith),
    ]);
  });
}

type RecordsWith = (word: string) => ReadonlySet<AnyRecord>;

function partnersNamed(written: string): string[] {
  const word = parseWord(written);
  if (word.is !== "field" || (word.name !== "partner" && word.name !== "partners")) return [];
  const ids = word.parts.filter(({ text, quoted }) => quoted || !["none", "any"].includes(text));
  return [...new Set(ids.map(({ text }) => text.toLowerCase()))];
}

function unitsNotes(partner: string, { registry }: Question, recordsWith: RecordsWith): Phrase[] {
  if (!hasUnits(partner, registry)) return [];
  const found = recordsWith(`main_partner:${partner}`);
  const more = without(found, recordsWith(`partner:${partner}`)).length;
  return more === 0 ? [] : [{ message: "with-units", partner, records: found.size, more }];
}

function predecessorsNotes(partner: string, { registry, on }: Question, recordsWith: RecordsWith): Phrase[] {
  const before = predecessorsOn(partner, registry, on);
  if (before.length === 0) return [];
  const own = recordsWith(`partner:${partner}`);
  const left = before.map((id) => ({ id, records: without(recordsWith(`partner:${id}`), own) }));
  const predecessors = left.filter(({ records }) => records.length > 0);
  const records = new Set(predecessors.flatMap((one) => one.records)).size;
  const current = currentPartnersOf(partner, registry, on).join(",");
  return records === 0
    ? []
    : [{ message: "with-predecessors", partner, predecessors: predecessors.map(({ id }) => id), current, records }];
}

const without = (records: ReadonlySet<AnyRecord>, others: ReadonlySet<AnyRecord>): AnyRecord[] =>
  [...records].filter((record) => !others.has(record));
