import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { Agreement, RecordOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { memoizePerRecord } from "../memoize-per-registry.ts";
import { agreementMeant, agreementsProper, hasAddenda } from "./addenda.ts";
import { type AgreementPhase, phaseOn, phasesOf } from "./agreement-phases.ts";
import { quotasIn } from "./quota-terms.ts";

/**
 * An agreement as it stands on a day: with the end, renewal and quotas that the addenda in effect leave, and with their
 * partners, countries, scope, fields, commitments and outputs.
 */
export function agreementOn(agreement: Agreement, registry: Registry, on: Day): Agreement {
  const phase = phaseOn(agreement, registry, on);
  return phase.addenda.length === 0 ? agreement : (amended(agreement, registry).get(phase) ?? agreement);
}

/** Of each phase one record, so that it is the same wherever it is counted. */
const amended = memoizePerRecord(
  (agreement: Agreement, registry): ReadonlyMap<AgreementPhase, Agreement> =>
    new Map(phasesOf(agreement, registry).map((phase) => [phase, withAddenda(agreement, phase)])),
);

function withAddenda(agreement: Agreement, phase: AgreementPhase): Agreement {
  const papers = [agreement, ...phase.addenda];
  const all = <Item>(listOf: (paper: Agreement) => readonly Item[] | undefined): Item[] | undefined => {
    const items = papers.flatMap((paper) => listOf(paper) ?? []);
    return items.length > 0 ? items : undefined;
  };
  const distinct = <Item>(listOf: (paper: Agreement) => readonly Item[] | undefined): Item[] | undefined => {
    const items = all(listOf);
    return items && [...new Set(items)];
  };
  const quotas = quotasIn(phase, agreement);
  return {
    ...fieldsOf(agreement),
    partners: distinct(({ partners }) => partners),
    countries: distinct(({ countries }) => countries),
    scope: distinct(({ scope }) => scope),
    fields: distinct(({ fields }) => fields),
    ends: phase.ends,
    renewal: phase.renewal,
    quotas: quotas.length > 0 ? [...quotas] : undefined,
    commitments: all(({ commitments }) => commitments),
    outputs: all(({ outputs }) => outputs),
  };
}

/** A record of the cache looks its fields up when they are asked for, so each is asked for. */
function fieldsOf(agreement: Agreement): Agreement {
  const names = ["kind", "id", "file", ...fieldsOfKind(kinds.agreements).keys()];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(agreement, name)])) as Agreement;
}

/** The agreement that is meant where an id is named, as it stands on a day. */
export function agreementNamed(id: string, registry: Registry, on: Day): Agreement | undefined {
  const agreement = agreementMeant(id, registry);
  return agreement && agreementOn(agreement, registry, on);
}

/** The records of a kind that questions are about: agreements as they stand on a day, without addenda. */
export function recordsOn<K extends KindName>(kind: K, registry: Registry, on: Day): readonly RecordOf<K>[] {
  const agreements = kind === "agreements" && hasAddenda(registry) ? agreementsOn(registry, on) : undefined;
  return (agreements as readonly RecordOf<K>[] | undefined) ?? registry.records[kind];
}

/** Every agreement as it stands on a day. */
export const agreementsOn = (registry: Registry, on: Day): readonly Agreement[] =>
  agreementsProper(registry).map((agreement) => agreementOn(agreement, registry, on));
