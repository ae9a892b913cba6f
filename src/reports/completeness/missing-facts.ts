import { addendaTo } from "../../derived/agreements/addenda.ts";
import { countriesOf, partnersOf } from "../../derived/partners/partnerships.ts";
import { tookPlace } from "../../derived/took-place.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { allReads, dateFields, ownReads } from "../../queries/fields/field-reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { saysWhatDiffers } from "../../registry/reference-index.ts";
import type { Registry } from "../../registry/registry.ts";

/** The facts that are checked, in the order tables show them. */
export const requiredFacts = ["date", "document", "country", "link"] as const;
export type Fact = (typeof requiredFacts)[number];

const read = [...dateFields, "stage", "documents", "sources", "type", "country", "countries", "partner", "partners"];
const links = ["coordinator", "agreement", "project", "event", "outputs"];

/** What of records decides which facts are missing. */
export const readsOfFacts = allReads(kindNames.map((kind) => ownReads(kind, [...read, ...links])));

/** For each fact whether it is missing; a fact that the kind does not have, or that the record need not have, is absent. */
export function missingFacts(record: AnyRecord, registry: Registry): { readonly [fact in Fact]?: boolean } {
  const isPartOfWork = record.kind !== "institutions" && record.kind !== "plans";
  return {
    ...missingDate(record),
    // That a partner is there, the records that name it show.
    ...(record.kind === "partners" ? {} : { document: tookPlace(record) && !isDocumented(record) }),
    ...(isPartOfWork ? { country: isCountryMissing(record, registry), link: !isLinked(record, registry) } : {}),
  };
}

/** Whether a record of a kind that has one is without a date by which it counts in a year. */
export const isDateMissing = (record: AnyRecord): boolean => missingDate(record).date === true;

/** The kinds that have a date by which they count in a year; a plan without one is open-ended. */
function missingDate(record: AnyRecord): { readonly date?: boolean } {
  switch (record.kind) {
    case "agreements":
      return { date: isUndated(record, record.signed ?? record.starts ?? record.ends ?? record.confirmed) };
    case "projects":
      return { date: isUndated(record, record.starts ?? record.ends) };
    case "mobilities":
    case "events":
      return { date: isUndated(record, record.starts ?? record.term) };
    case "joint-programmes":
      return { date: isUndated(record, record.starts) };
    default:
      return {};
  }
}

/** What has not happened may have no date yet. */
const isUndated = (record: AnyRecord, date: unknown): boolean => date === undefined && tookPlace(record);

/** Whether the paper of an agreement is there, and of anything else the name or address of a source. */
const isDocumented = (record: AnyRecord): boolean =>
  record.kind === "agreements"
    ? (record.documents ?? []).length > 0
    : (record.sources ?? []).some(({ document, url }) => document !== undefined || url !== undefined);

/** An international organisation has no country; where an event is held is one, though it be at home. */
function isCountryMissing(record: AnyRecord, registry: Registry): boolean {
  if (record.kind === "partners" && record.type === "international-organisation") return false;
  if (record.kind === "events" && record.country !== undefined) return false;
  return countriesOf(record, registry).length === 0;
}

/** Whether another record names one, or an addendum to it: the addenda themselves are part of it. */
function isNamedBesides(record: AnyRecord, registry: Registry): boolean {
  const papers = record.kind === "agreements" ? [record, ...addendaTo(record, registry)] : [record];
  const own = new Set(papers.map(({ id }) => id));
  return papers.some((paper) =>
    registry
      .referredBy(paper)
      .some(
        (reference) =>
          !saysWhatDiffers(reference) && (reference.from.kind !== record.kind || !own.has(reference.from.id)),
      ),
  );
}

/** A partner or agreement is named by some record, or an agreement has an output; the others may name one themselves. */
function isLinked(record: AnyRecord, registry: Registry): boolean {
  if (isNamedBesides(record, registry)) return true;
  if (record.kind === "partners") return false;
  if (record.kind === "agreements") return (record.outputs ?? []).length > 0;
  const named = ["agreement", "project", "event"].some((field) => field in record && Reflect.get(record, field));
  return named || partnersOf(record).length > 0;
}
