import { addendaTo } from "../../derived/agreements/addenda.ts";
import { agreementOn } from "../../derived/agreements/agreement-on.ts";
import { lastDayOf } from "../../derived/agreements/in-force.ts";
import { stateOf } from "../../derived/agreements/state.ts";
import { countriesOf, partnersOf } from "../../derived/partners/partnerships.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { Question } from "../../queries/question.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Unread, unreadIn } from "../../registry/unread.ts";
import { type Cell, dateCell, fieldCell, listCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Provenance } from "../../tables/phrase.ts";
import type { Entry, EntrySection } from "../../tables/table.ts";
import { unreadNotes } from "../selection/unread-notes.ts";
import { papersJson, papersSection } from "./agreement-papers.ts";
import { fieldValueCell, recordCell } from "./cells.ts";
import { recordJson } from "./record-json.ts";

/** One record in full, with what it refers to and what refers to it; an agreement as it stands on the day. */
export function entryOf(written: AnyRecord, question: Question, provenance: Provenance): Entry {
  const { registry, on } = question;
  const record = written.kind === "agreements" ? agreementOn(written, registry, on) : written;
  const referring = referringTo(record, registry);
  const referredTo = [...new Map(registry.references(record).map(({ to }) => [nameOf(to), to])).values()];
  const sections: EntrySection[] = [{ heading: undefined, lines: fieldLines(record, question) }];
  sections.push(...papersSection(record, registry));
  if (referredTo.length > 0)
    sections.push({ heading: wordCell("refers-to"), lines: referredTo.map((to) => line(to, question)) });
  if (referring.length > 0)
    sections.push({ heading: wordCell("referred-by"), lines: referring.map((from) => line(from, question)) });
  return {
    name: nameOf(record),
    title: describingCell(record, record, registry),
    sections,
    notes: unreadNotes(unreadOf(record, registry)),
    provenance,
    object: {
      ...recordJson(record, question, true),
      ...(record.kind === "agreements" ? { until: lastDayOf(record, registry)?.text ?? null } : {}),
      ...papersJson(record, registry),
      referred_by: referring.map(nameOf),
    },
  };
}

/** What names a record; who names an addendum names the agreement, too. */
function referringTo(record: AnyRecord, registry: Registry): readonly AnyRecord[] {
  const papers = record.kind === "agreements" ? [record, ...addendaTo(record, registry)] : [record];
  const references = papers.flatMap((paper) => registry.referredBy(paper));
  return [...new Map(references.map(({ from }) => [nameOf(from), from])).values()];
}

/** What could not be read of a record, and of those it refers to which are whole. */
export function unreadOf(record: AnyRecord, registry: Registry): readonly Unread[] {
  const referred = new Set(registry.references(record).map(({ to }) => nameOf(to)));
  return unreadIn(registry).filter(({ record: of, kind, id, isDuplicate }) =>
    of ? of === record : !isDuplicate && kind !== undefined && id !== undefined && referred.has(nameOf({ kind, id })),
  );
}

const line = (to: { readonly kind: KindName; readonly id: string }, { registry }: Question) => ({
  label: plainCell(nameOf(to)),
  value: isUnreadable(to, registry)
    ? wordCell("unreadable")
    : describingCell(registry.find(to.kind, to.id), to, registry),
});

const isUnreadable = ({ kind, id }: { readonly kind: KindName; readonly id: string }, registry: Registry): boolean =>
  unreadIn(registry).some(
    (unread) => !unread.record && !unread.isDuplicate && unread.kind === kind && unread.id === id,
  );

/** A record in a few words: its name; of one without a name, what it is and with whom. */
export function describingCell(
  record: AnyRecord | undefined,
  to: { readonly kind: KindName; readonly id: string },
  registry: Registry,
): Cell {
  const named = recordCell(to.kind, to.id, registry);
  if (!record || (named.is === "named" && named.name !== undefined)) return named;
  if (record.kind === "projects" && record.acronym) return plainCell(record.acronym);
  const what =
    record.kind === "mobilities"
      ? [record.direction, record.who, record.purpose]
      : "type" in record
        ? [record.type]
        : [];
  const words = what.flatMap((code) => (code ? [wordCell(code)] : []));
  const partners = partnersOf(record)
    .slice(0, 3)
    .map((id) => recordCell("partners", id, registry));
  return listCell([...words, ...partners]);
}

function fieldLines(record: AnyRecord, question: Question): { label: Cell; value: Cell }[] {
  const { registry, on } = question;
  const values = record as unknown as Record<string, unknown>;
  const own = [...fieldsOfKind(kinds[record.kind])].flatMap(([name, spec]) =>
    values[name] === undefined ? [] : [{ label: fieldCell(name), value: fieldValueCell(spec, values[name], registry) }],
  );
  const state = stateOf(record, registry, on);
  const until = lastDayOf(record, registry);
  // A `country` that is written is among the record's own fields; otherwise it is derived.
  const countries = values["country"] === undefined ? countriesOf(record, registry) : [];
  return [
    { label: fieldCell("file"), value: plainCell(record.file) },
    ...own,
    ...(state ? [{ label: fieldCell("state"), value: wordCell(state) }] : []),
    ...(until ? [{ label: fieldCell("until"), value: dateCell(until.text) }] : []),
    ...(countries.length > 0
      ? [{ label: fieldCell("country"), value: listCell(countries.map((code): Cell => ({ is: "country", code }))) }]
      : []),
  ];
}
