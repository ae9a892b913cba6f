import type { KindName } from "../../kinds/field-meta.ts";
import { allReads, type FieldReads, wordReads } from "../../queries/fields/field-reads.ts";
import type { Question, Subject } from "../../queries/question.ts";
import { compileQuery } from "../../queries/select.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Settings } from "../../registry/settings.ts";
import { type Unread, unreadIn } from "../../registry/unread.ts";
import type { Phrase, UnreadPlace } from "../../tables/phrase.ts";

/** The note on what could not be read; none where nothing was. */
export function unreadNotes(unread: readonly Unread[]): Phrase[] {
  return unread.length > 0 ? [{ message: "not-read", places: unread.map(placeOf) }] : [];
}

/** The same under a number that anybody may read: no journey is named of which something stands behind it. */
export function publicUnreadNotes(unread: readonly Unread[], { smallCell }: Settings): Phrase[] {
  if (smallCell === 0) return unreadNotes(unread);
  const isTold = ({ kind, record }: Unread): boolean => kind !== "mobilities" || !record;
  const places = [
    ...unread.filter(isTold).map(placeOf),
    ...unread.filter((one) => !isTold(one)).map((one) => ({ ...placeOf(one), ...anyJourney })),
  ];
  return places.length > 0 ? [{ message: "not-read", places: withEachOnce(places) }] : [];
}

/** Instead of the file of a journey, its line and field. */
const anyJourney = { file: "mobilities/…", line: undefined, column: undefined, field: undefined };

const withEachOnce = (places: readonly UnreadPlace[]): UnreadPlace[] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];

function placeOf({ file, kind, record, isDuplicate, isOfCount, field, place }: Unread): UnreadPlace {
  const { line, column } = place() ?? {};
  const is = isDuplicate ? "duplicate" : !record ? "record" : isOfCount ? "count" : "field";
  return { file, is, kind, line, column, field };
}

/** Several such notes under one table as one. */
export function withOneUnreadNote(notes: readonly Phrase[]): readonly Phrase[] {
  const found = notes.flatMap((note) => (note.message === "not-read" ? note.places : []));
  if (found.length === 0) return notes;
  const places = withEachOnce(found);
  places.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || (a.line ?? 0) - (b.line ?? 0));
  const others = notes.filter(({ message }) => message !== "not-read" && message !== "provenance");
  return [...others, { message: "not-read", places }, ...notes.filter(({ message }) => message === "provenance")];
}

/** What a question reads, beside the kinds whose records it selects, and of these which records it concerns. */
export type UnreadScope = {
  /** The kinds whose records are selected. */
  readonly kinds: readonly KindName[];
  readonly query: readonly string[];
  /** What the answer follows from. */
  readonly reads: FieldReads;
  /** Whether a record that could be read is among those that the answer is about. */
  readonly isAmong: (record: AnyRecord) => boolean;
  /** Whether a fault may be why a record is not among them, apart from the words of the query. */
  readonly mayBeWhy: (unread: Unread) => boolean;
};

/** What could not be read and belongs to an answer. */
export function unreadBelongingTo(scope: UnreadScope, question: Question): readonly Unread[] {
  const { registry } = question;
  const all = unreadIn(registry);
  if (all.length === 0) return [];
  const { kinds, query } = scope;
  const reads = allReads([scope.reads, ...kinds.flatMap((kind) => query.map((word) => wordReads(word, kind)))]);
  return all.filter((unread) => belongs(unread, { ...scope, reads }, question));
}

function belongs(unread: Unread, scope: UnreadScope, question: Question): boolean {
  const { kind, record } = unread;
  const { kinds, query, reads } = scope;
  // A file in no folder of a kind may hold a record of any.
  if (kind === undefined) return true;
  if (!kinds.includes(kind)) return reads.has(kind) && isReadThrough(unread, scope, question.registry);
  if (!record) return true;
  if (!canBeAmong(unread, scope, question)) return false;
  if (scope.isAmong(record)) return isReadOf(unread, reads);
  return scope.mayBeWhy(unread) || query.some((word) => isOfWord(unread, word));
}

/** Whether one of the fields that could not be read is one that is read of its kind. */
const isReadOf = ({ kind, fields }: Unread, reads: FieldReads): boolean =>
  kind !== undefined && (fields === undefined || fields.some((name) => reads.get(kind)?.has(name)));

const isOfWord = (unread: Unread, word: string): boolean =>
  unread.kind !== undefined && isReadOf(unread, wordReads(word, unread.kind));

/** Whether no word of the query keeps a record out, apart from those that ask for what could not be read of it. */
function canBeAmong(unread: Unread, { kinds, query }: UnreadScope, question: Question): boolean {
  const { record } = unread;
  if (!record) return true;
  const subject: Subject = { record };
  return query.every((word) => isOfWord(unread, word) || compileQuery([word], kinds, question).test(subject) !== "no");
}

/** Whether a record of another kind is read: a partner if one that the answer is about, or a partner's place, leads to it. */
function isReadThrough(unread: Unread, { reads, isAmong }: UnreadScope, registry: Registry): boolean {
  const { kind, id, record } = unread;
  if (record && !isReadOf(unread, reads)) return false;
  if (kind !== "partners" || id === undefined) return true;
  const isOfPlaces = ["parent", "successor"].some((name) => reads.get("partners")?.has(name));
  return registry
    .referencesTo(kind)
    .some(({ from, to }) => to.id === id && (isAmong(from) || (isOfPlaces && from.kind === "partners")));
}
