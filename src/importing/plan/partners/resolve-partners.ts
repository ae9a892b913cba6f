import type { KindName } from "../../../kinds/field-meta.ts";
import type { Partner } from "../../../registry/record.ts";
import { parseRecordName } from "../../../registry/references.ts";
import type { Registry } from "../../../registry/registry.ts";
import { lazy } from "../../../values/memoize.ts";
import { fold } from "../../../values/texts/fold.ts";
import { versionsOf } from "../../../values/texts/text.ts";
import { newRecord, noRecord, type Target, toNotes } from "../../mapping/mapping.ts";
import { nameIndex } from "../../names/name-index.ts";
import type { WrittenBefore } from "../plan.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { PartnerDraft, RowDraft } from "../rows/row-draft.ts";
import { waiting } from "./ask-partner.ts";
import { joined, made } from "./new-partners.ts";
import { isOwnInstitution } from "./own-institution.ts";
import { byName, fitting, joinKnown, onFile } from "./partner-by-name.ts";
import { codesOf } from "./partner-codes.ts";
import type { NewPartner, Resolved, ResolverState } from "./resolver-state.ts";

export type PartnerResolver = {
  /** Who a row means; nothing where that has to be decided, which the draft then says. */
  readonly resolve: (draft: RowDraft, partner: PartnerDraft) => Resolved | undefined;
  /** The one on file with an id: its name in the row is what it is to be called, not who it is. */
  readonly withId: (id: string) => Resolved | undefined;
  readonly newPartners: () => readonly NewPartner[];
};

export function partnerResolver(
  registry: Registry,
  questions: Questions,
  kind: KindName,
  writtenBefore: WrittenBefore,
): PartnerResolver {
  const state: ResolverState = {
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

function resolve(state: ResolverState, draft: RowDraft, partner: PartnerDraft): Resolved | undefined {
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

function byAnswer(state: ResolverState, draft: RowDraft, partner: PartnerDraft, answer: string): Resolved | undefined {
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
  state: ResolverState,
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
