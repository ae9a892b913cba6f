import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earliest, type Span } from "../../values/dates/calendar.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoizePerRecord, memoizePerRegistry } from "../memoize-per-registry.ts";
import { addendaTo, agreementIdMeant, hasAddenda } from "./addenda.ts";

/** The agreements that name one in `replaces`, those not signed yet too; who names an addendum to it names it. */
export const replacementsOf = ({ id }: Agreement, registry: Registry): readonly Agreement[] =>
  replacementsById(registry).get(id) ?? [];

/** Looked up for every agreement, of which few are replaced: so the replacing ones are grouped once. */
const replacementsById = memoizePerRegistry((registry) => {
  const replacements = registry.records.agreements.filter(
    (one) => one.replaces !== undefined && one.replaces !== one.id,
  );
  if (!hasAddenda(registry)) return groupBy(replacements, ({ replaces }) => replaces);
  const meant = ({ replaces }: Agreement): string | undefined => replaces && agreementIdMeant(replaces, registry);
  // An addendum may take the place of an earlier one, but not of the agreement that both change.
  const ofOthers = replacements.filter((one) => meant(one) !== agreementIdMeant(one.id, registry));
  return groupBy(ofOthers, meant);
});

/** When the first agreement that replaces this one begins; a proposed one, or one without any date, replaces nothing yet. */
export const replacementStart = memoizePerRecord((agreement: Agreement, registry): Span | undefined =>
  earliest(replacementsOf(agreement, registry).map(startIfSigned)),
);

/** When the first addendum begins that takes the place of another one to the same agreement. */
export const supersededFrom = ({ id }: Agreement, base: Agreement, registry: Registry): Span | undefined =>
  earliest(
    addendaTo(base, registry)
      .filter((later) => later.replaces === id && later.id !== id)
      .map(startIfSigned),
  );

/** When a signed agreement started; of one with an unknown start, by its end at the latest. */
const startIfSigned = ({ stage, starts, signed, confirmed, ends }: Agreement): Span | undefined =>
  stage ? undefined : (starts ?? signed ?? confirmed ?? ends);
