import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { FieldReads } from "../../queries/fields/field-reads.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, type Query, select } from "../../queries/select.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord, RecordOf } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";
import { partnerNotes } from "./partner-notes.ts";
import { unreadInSelection } from "./unread-in-selection.ts";

/** The records of some kinds that a query selects, whether they happened or not. */
export type SelectedRecords = {
  /** The kinds that know every word of the query, in their usual order. */
  readonly kinds: readonly KindName[];
  readonly of: <K extends KindName>(kind: K) => readonly RecordOf<K>[];
  readonly notes: readonly Phrase[];
};

/**
 * Selects among several kinds: a word that only some of them have leaves the others out; one that none has is an error.
 * What is made of the records (`reads`) decides which faults are told of; it may be all but asides.
 */
export function selectedRecords(
  kinds: readonly KindName[],
  { query: words, context: { question } }: Pick<ReportRequest, "query" | "context">,
  reads?: FieldReads,
): SelectedRecords {
  const queries = queriesByKind(words, kinds, question);
  const selections = selectionsOf(queries, question);
  const partners = partnerNotes(words, question, (others) =>
    [...selectionsOf(queriesByKind(others, kinds, question), question).values()].flatMap(({ selected }) =>
      selected.map(({ record }) => record),
    ),
  );
  const undecided = [...selections.values()].reduce((sum, selection) => sum + selection.undecided, 0);
  const known = kindNames.filter((kind) => queries.has(kind));
  return {
    kinds: known,
    of: <K extends KindName>(kind: K) =>
      (selections.get(kind)?.selected ?? []).map(({ record }) => record) as RecordOf<K>[],
    notes: [
      ...(undecided > 0 ? [{ message: "undecided", records: undecided } as const] : []),
      ...partners,
      ...unreadInSelection({ kinds: known, query: words, reads }, question),
      ...hintNotes(queries),
    ],
  };
}

function selectionsOf(queries: ReadonlyMap<KindName, Query>, { registry, on }: Question) {
  return new Map(
    [...queries].map(([kind, query]) => {
      const subjects = recordsOn(kind, registry, on).map((record): { record: AnyRecord } => ({ record }));
      return [kind, select(subjects, query)] as const;
    }),
  );
}

function queriesByKind(
  words: readonly string[],
  kinds: readonly KindName[],
  question: Question,
): ReadonlyMap<KindName, Query> {
  const found = new Map<KindName, Query>();
  let refused: UsageError | undefined;
  for (const kind of kinds) {
    try {
      found.set(kind, compileQuery(words, [kind], question));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused ??= error;
    }
  }
  if (found.size > 0 || !refused) return found;
  compileQuery(words, kinds, question);
  throw refused;
}

/** Each bare word once, with every field it could be meant for. */
function hintNotes(queries: ReadonlyMap<KindName, Query>): Phrase[] {
  const questionsByWord = new Map<string, Set<string>>();
  for (const hint of [...queries.values()].flatMap(({ hints }) => hints)) {
    const known = questionsByWord.get(hint.word) ?? new Set();
    questionsByWord.set(hint.word, known);
    for (const question of hint.questions) known.add(question);
  }
  return [...questionsByWord].map(
    ([word, found]): Phrase => ({ message: "also-a-value", word, questions: [...found] }),
  );
}
