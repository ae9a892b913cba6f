import type { KindName } from "../../kinds/field-meta.ts";
import { allReads, type FieldReads, tellingReads } from "../../queries/fields/field-reads.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery } from "../../queries/select.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { unreadIn } from "../../registry/unread.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { publicUnreadNotes, unreadBelongingTo, unreadNotes } from "./unread-notes.ts";

/** Records of some kinds that a query selects, and what of them an answer shows; by default what tables may tell. */
type Selection = {
  readonly kinds: readonly KindName[];
  readonly query: readonly string[];
  readonly reads?: FieldReads | undefined;
  /** Whether the answer lists the records themselves, for the staff of the office. */
  readonly areListed?: boolean;
};

/** The note on what could not be read and belongs to selected records. */
export function unreadInSelection(selection: Selection, question: Question): Phrase[] {
  if (unreadIn(question.registry).length === 0) return [];
  const { kinds, query, reads = allReads(kinds.map(tellingReads)) } = selection;
  const { test } = compileQuery(query, kinds, question);
  const isAmong = (record: AnyRecord): boolean => kinds.includes(record.kind) && test({ record }) !== "no";
  const found = unreadBelongingTo({ kinds, query, reads, isAmong, mayBeWhy: () => false }, question);
  return selection.areListed ? unreadNotes(found) : publicUnreadNotes(found, question.registry.settings);
}
