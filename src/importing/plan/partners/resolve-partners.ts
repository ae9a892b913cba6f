import { isSame } from "../../../changes/edit/field-edit.ts";
import { itemsIn } from "../../../documents/value.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { Partner } from "../../../registry/record.ts";
import { parseRecordName } from "../../../registry/references.ts";
import type { Registry } from "../../../registry/registry.ts";
import { identifierSystems } from "../../../values/codes/identifiers.ts";
import { countryName } from "../../../values/geography/countries.ts";
import { lazy, memoize, memoizePerObject } from "../../../values/memoize.ts";
import { fold } from "../../../values/texts/fold.ts";
import { sentenceOf } from "../../../values/texts/sentence.ts";
import { versionsOf } from "../../../values/texts/text.ts";
import { newRecord, noRecord, type Target, toNotes } from "../../mapping/mapping.ts";
import { countryBehind } from "../../names/country-behind.ts";
import { type KnownName, type NearName, nameIndex } from "../../names/name-index.ts";
import { recordNames } from "../../names/record-names.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import type { AnswerWay, WrittenBefore } from "../plan.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { PartnerDraft, RowDraft } from "../rows/row-draft.ts";

/** A partner that is not on file, as the rows of the list name it. */
export type NewPartner = {
  readonly key: string;
  readonly name: string;
  readonly heading: string | undefined;
  readonly spellings: Set<string>;
  readonly fields: Record<Target, FieldValues[string]>;
  readonly rows: RowDraft[];
  /** Spellings of which it is asked whether they are its own. */
  readonly asked: Set<string>;
};

/** Who is meant: somebody on file, or somebody new. */
type Resolved =
  | { readonly is: "on-file"; readonly partner: Partner; readonly alias: string | undefined }
  | { readonly is: "new"; readonly partner: NewPartner };

/** Who is meant, with the field that names them and what the row says of them. */
export type NamedPartner = Resolved & { readonly field: string; readonly fields: FieldValues };

export type PartnerResolver = {
  /** Who a row means; nothing where that has to be decided, which the draft then says. */
  readonly resolve: (draft: RowDraft, partner: PartnerDraft) => Resolved | undefined;
  /** The one on file with an id: its name in the row is what it is to be called, not who it is. */
  readonly withId: (id: string) => Resolved | undefined;
  readonly newPartners: () => readonly NewPartner[];
};

type State = {
  readonly registry: Registry;
  readonly questions: Questions;
  /** The field whose answers say who is meant. */
  readonly field: Target;
  readonly index: ReturnType<typeof nameIndex>;
  readonly byCode: Map<string, Partner | NewPartner>;
  readonly made: Map<string, NewPartner>;
  readonly near: Map<string, readonly NearName[]>;
  /** Who got a name at an earlier import of the list, by its letters; in the registry they may be called otherwise now. */
  readonly before: () => ReadonlyMap<string, Partner>;
};

export function partnerResolver(
  registry: Registry,
  questions: Questions,
  kind: KindName,
  writtenBefore: WrittenBefore,
): PartnerResolver {
  const state: State = {
    registry,
    questions,
    field: nameField(kind),
    index: nameIndex(),
    byCode: new Map(),
    made: new Map(),
    near: new Map(),
    before: lazy(() => namedBefore(registry, writtenBefore)),
  };
  for (const partner of registry.records.partners) {
    const names = [...(partner.name === undefined ? [] : versionsOf(partner.name)), ...(partner.aliases ?? [])];
    state.index.add({ key: partner.id, names, country: partner.country, isOnFile: true });
    for (const [system, code] of Object.entries(partner.ids ?? {}))
      if (code !== undefined) state.byCode.set(`${system} ${code}`, partner);
  }
  return {
    resolve: (draft, partner) => resolve(state, draft, partner),
    withId: (id) => {
      const partner = registry.find("partners", id);
      return partner && { is: "on-file", partner, alias: undefined };
    },
    newPartners: () => [...state.made.values()],
  };
}

function resolve(state: State, draft: RowDraft, partner: PartnerDraft): Resolved | undefined {
  const byCode = codesOf(partner.fields).flatMap((code) => state.byCode.get(code) ?? [])[0];
  if (byCode)
    return "spellings" in byCode ? joined(byCode, draft, partner, state) : onFile(state, byCode, partner.name);
  const { name } = partner;
  if (name === undefined)
    return waiting(draft, state, partner, [], reasons.doubtful(codesOf(partner.fields).join(", ")));
  const answer = state.questions.answered(state.field, name, draft);
  if (answer !== undefined) return byAnswer(state, draft, partner, answer);
  if (isOwnInstitution(state, name)) return waiting(draft, state, partner, [], reasons.ownInstitution(name));
  return byName(state, draft, partner, name);
}

const nameField = (kind: KindName): Target => (kind === "partners" ? "name" : "partner.name");

function namedBefore(registry: Registry, writtenBefore: WrittenBefore): ReadonlyMap<string, Partner> {
  const named = new Map<string, Partner>();
  for (const [record, { name }] of writtenBefore) {
    const { kind, id = "" } = parseRecordName(record) ?? {};
    const partner = kind === "partners" && typeof name === "string" ? registry.find("partners", id) : undefined;
    if (partner) named.set(fold(String(name)), partner);
  }
  return named;
}

/** Whether a name is that of an institution whose work is recorded, or has it in a part, and of no partner on file. */
function isOwnInstitution({ registry, index }: State, name: string): boolean {
  return (
    isNameOfInstitution(registry)(name) &&
    registry.find("partners", name) === undefined &&
    index.called(name).length === 0
  );
}

const isNameOfInstitution = memoizePerObject((registry: Registry) => {
  const isCalled = (name: string): boolean => recordNames(registry)("institutions").called(name).length > 0;
  return memoize(
    (name: string) => isCalled(name) || (parted.test(name) && name.split(parted).some((part) => isCalled(part.trim()))),
    { most: 50_000 },
  );
});

/** What stands between the two sides of an agreement. */
const parted = /\s[-–—]\s|,\s|\s(?:и|ва|va|and)\s/u;

const codesOf = (fields: FieldValues): string[] =>
  hasCode(fields)
    ? codeFields.flatMap(({ system, field }) =>
        typeof fields[field] === "string" ? [`${system} ${String(fields[field])}`] : [],
      )
    : [];

const codeFields = identifierSystems.map((system) => ({ system, field: `ids.${system}` }));
const hasCode = (fields: FieldValues): boolean => codeFields.some(({ field }) => fields[field] !== undefined);

const countryOf = (fields: FieldValues): string | undefined =>
  typeof fields["country"] === "string" ? fields["country"] : undefined;

/** Somebody on file; a spelling that is none of its names becomes one. */
function onFile({ index }: State, partner: Partner, spelling?: string): Resolved {
  const goesByIt = spelling === undefined || index.called(spelling).some(({ key }) => key === partner.id);
  return { is: "on-file", partner, alias: goesByIt ? undefined : spelling };
}

function byAnswer(state: State, draft: RowDraft, partner: PartnerDraft, answer: string): Resolved | undefined {
  const { name = "" } = partner;
  if (answer === noRecord) draft.isNoRecord = true;
  if (answer === toNotes) draft.notes.push(`${partner.heading ?? state.field}: ${name}`);
  if (answer === noRecord || answer === toNotes) return undefined;
  const known = state.registry.find("partners", answer);
  return known
    ? onFile(state, known, name)
    : bySpelling(state, draft, partner, waysOfNew.has(answer) ? undefined : answer);
}

const waysOfNew: ReadonlySet<string> = new Set([newRecord, "one", "split"]);

/**
 * The one with this name or with another spelling of it, which was answered; else a new one. Where several go by it, an answer
 * for all rows does not tell which is meant: by the next import the new one would be among them.
 */
function bySpelling(
  state: State,
  draft: RowDraft,
  partner: PartnerDraft,
  spelling: string | undefined,
): Resolved | undefined {
  const meant = spelling === undefined ? partner : { ...partner, name: spelling };
  const alias = spelling === undefined ? undefined : partner.name;
  const known = fitting(state, meant, state.index.called(meant.name ?? ""));
  const [only, ...others] = known;
  if (only && others.length === 0) return joinKnown(state, only, draft, meant, alias);
  const isOfRow = state.questions.ofRow(draft)[state.field] !== undefined;
  if (only && !isOfRow) return waiting(draft, state, partner, known, reasons.severalPartners(meant.name ?? ""));
  return made(state, draft, meant, alias);
}

/** Of those with a name, those whose country and codes do not speak against it. */
const fitting = (state: State, partner: PartnerDraft, known: readonly KnownName[]): readonly KnownName[] =>
  known.filter((one) => isCompatible(countryOf(partner.fields), one.country) && !hasOtherCode(state, one, partner));

const isCompatible = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

function hasOtherCode({ registry, made: all }: State, { key, isOnFile }: KnownName, { fields }: PartnerDraft): boolean {
  if (!hasCode(fields)) return false;
  const ids: Readonly<Record<string, unknown>> = isOnFile
    ? (registry.find("partners", key)?.ids ?? {})
    : idsOf(all.get(key)?.fields ?? {});
  return codeFields.some(({ system, field }) => {
    const [mine, other] = [fields[field], ids[system]];
    return mine !== undefined && other !== undefined && mine !== other;
  });
}

const idsOf = (fields: FieldValues) =>
  Object.fromEntries(identifierSystems.map((system) => [system, fields[`ids.${system}`]]));

function joinKnown(
  state: State,
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

function byName(state: State, draft: RowDraft, partner: PartnerDraft, name: string): Resolved | undefined {
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
function nearOrNew(state: State, draft: RowDraft, partner: PartnerDraft, name: string): Resolved | undefined {
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
function calledByAlias({ field, index }: State, draft: RowDraft, { fields }: PartnerDraft): readonly KnownName[] {
  const { aliases } = field === "name" ? draft.fields : fields;
  const names = itemsIn(aliases).filter((alias) => typeof alias === "string");
  return [...new Map(names.flatMap((alias) => index.called(alias)).map((known) => [known.key, known])).values()];
}

/** One on file whose name stands before a comma and the country in which it is. */
function withCountryBehind(state: State, draft: RowDraft, partner: PartnerDraft, name: string): Resolved | undefined {
  const { bare, country } = countryBehind(name);
  if (country === undefined || !isCompatible(countryOf(partner.fields), country)) return undefined;
  const called = state.index.called(bare).filter((one) => one.isOnFile && one.country === country);
  const [only, ...others] = fitting(state, partner, called);
  return only && others.length === 0 ? joinKnown(state, only, draft, partner, name) : undefined;
}

/** Looked for once for each spelling, when it is first met. */
function nearTo(state: State, name: string, country: string | undefined): readonly NearName[] {
  const key = `${country} ${name}`;
  const found = state.near.get(key) ?? state.index.near(name, country);
  state.near.set(key, found);
  return found;
}

function made(state: State, draft: RowDraft, partner: PartnerDraft, spelling?: string): Resolved {
  const name = partner.name ?? "";
  const group: NewPartner = {
    ...{ key: `${state.made.size} ${name}`, name, heading: partner.heading },
    ...{
      spellings: new Set(spelling === undefined ? [] : [spelling]),
      fields: { ...partner.fields },
      rows: [draft],
      asked: new Set(),
    },
  };
  state.made.set(group.key, group);
  state.index.add({ key: group.key, names: [name], country: countryOf(partner.fields), isOnFile: false });
  for (const code of codesOf(partner.fields)) state.byCode.set(code, group);
  return { is: "new", partner: group };
}

/** A further row of a new partner: what it says besides is added; another country is told of. */
function joined(group: NewPartner, draft: RowDraft, partner: PartnerDraft, state: State): Resolved {
  group.rows.push(draft);
  if (partner.name !== undefined && partner.name !== group.name) group.spellings.add(partner.name);
  for (const [field, value] of Object.entries(partner.fields)) addField(group, draft, field, value);
  for (const code of codesOf(partner.fields)) state.byCode.set(code, group);
  return { is: "new", partner: group };
}

function addField(group: NewPartner, draft: RowDraft, field: Target, value: FieldValues[string]): void {
  const before = group.fields[field];
  if (before === undefined) group.fields[field] = value;
  else if (isSame(before, value)) return;
  else if (field === "country") {
    draft.reasons.push(reasons.otherCountry(group.name, String(before)));
    draft.proposed["partner.country"] = String(before);
  } else draft.notes.push(`${field}: ${String(value)}`);
}

const ways: readonly AnswerWay[] = ["new", "text", "notes", "no-record"];

const mostOffered = 3;

/** Asks who is meant. A new partner that is not on file is named by its spelling. */
function waiting(
  draft: RowDraft,
  state: State,
  { name = "", heading }: PartnerDraft,
  known: readonly KnownName[],
  reason: ReturnType<typeof reasons.nearPartner>,
  near: readonly NearName[] = [],
): undefined {
  const choices = known.slice(0, mostOffered).map((one) => {
    const likeness = near.find((other) => other.known === one)?.likeness;
    const value = one.isOnFile ? one.key : (one.names[0] ?? "");
    return { value, name: described(one), ...(likeness === undefined ? {} : { likeness }) };
  });
  for (const one of known) state.made.get(one.key)?.asked.add(name);
  draft.reasons.push(reason);
  draft.proposed[state.field] = choices[0]?.value ?? "";
  state.questions.ask({ field: state.field, typed: name, heading, choices, ways, reason }, draft);
  return undefined;
}

const described = ({ names: [name = ""], country }: KnownName) =>
  sentenceOf((language) => [name, ...(country === undefined ? [] : [countryName(country, language)])].join(", "));
