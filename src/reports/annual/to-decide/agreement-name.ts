import { memoizePerRegistry } from "../../../derived/memoize-per-registry.ts";
import type { Agreement } from "../../../registry/record.ts";
import { type Cell, plainCell } from "../../../tables/cell.ts";
import { cellAlone, type ListedName } from "../../../tables/phrase.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { agreementTypeCell } from "../../listing/cells.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { agreementCell } from "../../selection/selected-agreements.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/**
 * An agreement by its parties, with its institution where the report is on several, and with its type and year where the
 * institution has another one with the same parties.
 */
export function agreementName(agreement: Agreement, request: ReportRequest): ListedName {
  const { registry } = request.context.question;
  const { name, details } = agreementAmongItsOwn(agreement, request);
  const isOfSeveral = requestedInstitutions(request).length > 1;
  const owner = isOfSeveral ? [cellAlone(institutionCell(agreement.institution, registry))] : [];
  return { name, details: [...owner, ...details] };
}

/** The same as one cell: `MIREA (KhuSU, memorandum 2018)`. */
export function agreementNameCell(agreement: Agreement, request: ReportRequest): Cell {
  const { name, details } = agreementName(agreement, request);
  if (details.length === 0) return name;
  const known = details.flatMap(({ cells }) => Object.values(cells));
  const places = known.map((_, index) => `{known${index}}`).join(", ");
  return {
    is: "filled",
    code: agreement.id,
    sentence: sentenceOf(() => `{name} (${places})`),
    cells: { name, ...Object.fromEntries(known.map((cell, index) => [`known${index}`, cell])) },
  };
}

/** The same where its institution is known. */
export function agreementAmongItsOwn(agreement: Agreement, { context }: ReportRequest): ListedName {
  const { registry } = context.question;
  const name = fewParties(agreementCell(agreement, registry), agreement.id);
  const known = knownNames(registry);
  if ((known.get(partiesOf(agreement)) ?? 0) < 2) return { name, details: [] };
  const { id, type } = agreement;
  const year = yearOf(agreement);
  const what = [...(type ? [agreementTypeCell(type)] : []), ...(year === undefined ? [] : [plainCell(year)])];
  const isOneOfAlike = (known.get(wholeNameOf(agreement)) ?? 0) > 1;
  const parts = [what, isOneOfAlike ? [plainCell(id)] : []].filter((part) => part.length > 0);
  return { name, details: [cellAlone({ is: "composed", code: id, parts })] };
}

const yearOf = ({ signed, starts }: Agreement): string | undefined => (signed ?? starts)?.first.slice(0, 4);

const partiesOf = ({ institution, partners, countries }: Agreement): string =>
  JSON.stringify([institution, partners ?? [], countries ?? []]);

const wholeNameOf = (agreement: Agreement): string =>
  JSON.stringify([partiesOf(agreement), agreement.type, yearOf(agreement)]);

/** How many agreements of an institution have the same parties, and how many of these the same type and year. */
const knownNames = memoizePerRegistry((registry): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const agreement of registry.records.agreements) {
    if (agreement.amends) continue;
    for (const name of [partiesOf(agreement), wholeNameOf(agreement)]) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
});

/** So many parties of an agreement of many are named in a sentence. */
const mostParties = 3;

/** Between other names the parties of one agreement have commas, not the semicolons of a list. */
function fewParties(parties: Cell, code: string): Cell {
  if (parties.is !== "list" || parties.items.length < 2) return parties;
  const { items } = parties;
  const named = items.length > mostParties + 1 ? items.slice(0, mostParties) : items;
  const more: Cell[] =
    named.length < items.length ? [{ is: "text", text: andOthers(items.length - named.length) }] : [];
  return { is: "composed", code, parts: [...named, ...more].map((cell) => [cell]) };
}

const andOthers = (number: number): Sentence => ({
  en: `and ${number} others`,
  ru: `и ещё ${number}`,
  tg: `ва боз ${number} шарик`,
  uz: `va yana ${number} ta hamkor`,
});
