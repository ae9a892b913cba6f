import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, type Query, select } from "../../queries/select.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord, RecordOf } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";

/** The records of some kinds that a query selects, whether they happened or not. */
export type SelectedRecords = {
  /** The kinds that know every word of the query, in their usual order. */
  readonly kinds: readonly KindName[];
  readonly of: <K extends KindName>(kind: K) => readonly RecordOf<K>[];
  readonly notes: readonly Phrase[];
};

/** Selects among several kinds: a word that only some of them know leaves the others out; one that none knows is an error. */
export function selectedRecords(
  asked: readonly KindName[],
  { query: words, context: { question } }: Pick<ReportRequest, "query" | "context">,
): SelectedRecords {
  const queries = queriesByKind(words, asked, question);
  const selections = new Map(
    [...queries].map(([kind, query]) => {
      const subjects = question.registry.records[kind].map((record): { record: AnyRecord } => ({ record }));
      return [kind, select(subjects, query)] as const;
    }),
  );
  const undecided = [...selections.values()].reduce((sum, selection) => sum + selection.undecided, 0);
  return {
    kinds: kindNames.filter((kind) => queries.has(kind)),
    of: <K extends KindName>(kind: K) =>
      (selections.get(kind)?.selected ?? []).map(({ record }) => record) as RecordOf<K>[],
    notes: [...(undecided > 0 ? [{ say: "undecided", records: undecided } as const] : []), ...hintNotes(queries)],
  };
}

function queriesByKind(
  words: readonly string[],
  asked: readonly KindName[],
  question: Question,
): ReadonlyMap<KindName, Query> {
  const found = new Map<KindName, Query>();
  let refused: UsageError | undefined;
  for (const kind of asked) {
    try {
      found.set(kind, compileQuery(words, [kind], question));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused ??= error;
    }
  }
  if (found.size > 0 || !refused) return found;
  compileQuery(words, asked, question);
  throw refused;
}

/** Each bare word once, with every field it could be asked for. */
function hintNotes(queries: ReadonlyMap<KindName, Query>): Phrase[] {
  const questions = new Map<string, Set<string>>();
  for (const hint of [...queries.values()].flatMap(({ hints }) => hints)) {
    const known = questions.get(hint.word) ?? new Set();
    questions.set(hint.word, known);
    for (const asked of hint.questions) known.add(asked);
  }
  return [...questions].map(([word, found]): Phrase => ({ say: "also-a-value", word, questions: [...found] }));
}
