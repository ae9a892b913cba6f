import { itemsIn } from "../../../documents/value.ts";
import type { Partner } from "../../../registry/record.ts";
import { fold } from "../../../values/texts/fold.ts";
import { countryBehind } from "../../names/country-behind.ts";
import type { KnownName, NearName } from "../../names/name-index.ts";
import { reasons } from "../reasons.ts";
import type { PartnerDraft, RowDraft } from "../rows/row-draft.ts";
import { waiting } from "./ask-partner.ts";
import { joined, made } from "./new-partners.ts";
import { hasOtherCode } from "./partner-codes.ts";
import { countryOf, isCompatible } from "./partner-country.ts";
import type { Resolved, ResolverState } from "./resolver-state.ts";

/** Who is meant by a name alone. */
export function byName(
  state: ResolverState,
  draft: RowDraft,
  partner: PartnerDraft,
  name: string,
): Resolved | undefined {
  const byId = state.registry.find("partners", name);
  if (byId) return onFile(state, byId);
  const called = state.index.called(name);
  const [only, ...others] = fitting(state, partner, called);
  if (only && others.length === 0) return joinKnown(state, only, draft, partner);
  if (only) return waiting(draft, state, partner, [only, ...others], reasons.severalPartners(name));
  const placed = withCountryBehind(state, draft, partner, name);
  if (placed) return placed;
  const [contrary] = called.filter(({ country }) => !isCompatible(countryOf(partner.fields), country));
  if (contrary) return waiting(draft, state, partner, called, reasons.otherCountry(name, contrary.country ?? ""));
  const before = state.before().get(fold(name));
  return before ? { is: "on-file", partner: before, alias: undefined } : nearOrNew(state, draft, partner, name);
}

/** Of a name that nobody has it is asked where another is near. */
function nearOrNew(state: ResolverState, draft: RowDraft, partner: PartnerDraft, name: string): Resolved | undefined {
  const { bare, country } = countryBehind(name);
  const within = countryOf(partner.fields) ?? country;
  const [near = []] = [name, bare]
    .map((written) => nearTo(state, written, within).filter(({ known }) => !hasOtherCode(state, known, partner)))
    .filter((found) => found.length > 0);
  if (near.length > 0)
    return waiting(
      draft,
      state,
      partner,
      near.map(({ known }) => known),
      reasons.nearPartner(name),
      near,
    );
  const alias = calledByAlias(state, draft, partner);
  if (alias.length > 0) return waiting(draft, state, partner, alias, reasons.nearPartner(name));
  return made(state, draft, partner);
}

/** Those that go by another name that the row gives: an abbreviation under which somebody is on file. */
function calledByAlias(
  { field, index }: ResolverState,
  draft: RowDraft,
  { fields }: PartnerDraft,
): readonly KnownName[] {
  const { aliases } = field === "name" ? draft.fields : fields;
  const names = itemsIn(aliases).filter((alias) => typeof alias === "string");
  return [...new Map(names.flatMap((alias) => index.called(alias)).map((known) => [known.key, known])).values()];
}

/** One on file whose name stands before a comma and the country in which it is. */
function withCountryBehind(
  state: ResolverState,
  draft: RowDraft,
  partner: PartnerDraft,
  name: string,
): Resolved | undefined {
  const { bare, country } = countryBehind(name);
  if (country === undefined || !isCompatible(countryOf(partner.fields), country)) return undefined;
  const called = state.index.called(bare).filter((one) => one.isOnFile && one.country === country);
  const [only, ...others] = fitting(state, partner, called);
  return only && others.length === 0 ? joinKnown(state, only, draft, partner, name) : undefined;
}

/** Looked for once for each spelling, when it is first met. */
function nearTo(state: ResolverState, name: string, country: string | undefined): readonly NearName[] {
  const key = `${country} ${name}`;
  const found = state.near.get(key) ?? state.index.near(name, country);
  state.near.set(key, found);
  return found;
}

/** Somebody on file; a spelling that is none of its names becomes one. */
export function onFile({ index }: ResolverState, partner: Partner, spelling?: string): Resolved {
  const goesByIt = spelling === undefined || index.called(spelling).some(({ key }) => key === partner.id);
  return { is: "on-file", partner, alias: goesByIt ? undefined : spelling };
}

/** Of those with a name, those whose country and codes do not speak against it. */
export const fitting = (
  state: ResolverState,
  partner: PartnerDraft,
  known: readonly KnownName[],
): readonly KnownName[] =>
  known.filter((one) => isCompatible(countryOf(partner.fields), one.country) && !hasOtherCode(state, one, partner));

/** Whoever is known by a name; another spelling that was answered becomes theirs. */
export function joinKnown(
  state: ResolverState,
  { key, isOnFile }: KnownName,
  draft: RowDraft,
  partner: PartnerDraft,
  alias?: string,
): Resolved | undefined {
  if (!isOnFile) {
    const group = state.made.get(key);
    if (group && alias !== undefined) group.spellings.add(alias);
    return group && joined(group, draft, partner, state);
  }
  const found = state.registry.find("partners", key);
  return found && onFile(state, found, alias);
}
