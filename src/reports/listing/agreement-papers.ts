import { addendaTo, asWritten, baseOf, isAddendum } from "../../derived/agreements/addenda.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { type Agreement, type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, plainCell, wordCell } from "../../tables/cell.ts";
import type { EntrySection, Json } from "../../tables/table.ts";
import { fieldValueCell } from "./cells.ts";
import { fieldJson } from "./record-json.ts";

/** An agreement and its addenda, in time; of an agreement without addenda, and of other records, none. */
function papersOf(record: AnyRecord, registry: Registry): readonly Agreement[] {
  if (record.kind !== "agreements") return [];
  const base = isAddendum(record) ? baseOf(record, registry) : asWritten(record, registry);
  const addenda = base ? addendaTo(base, registry) : [];
  if (!base || addenda.length === 0) return [];
  const dayOf = ({ starts, signed, confirmed }: Agreement): string => (starts ?? signed ?? confirmed)?.first ?? "~";
  return [base, ...[...addenda].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))];
}

/** What is told of each paper. */
const told = ["title", "stage", "signed", "starts", "ends", "terminated", "renewal"];

const specs = [...fieldsOfKind(kinds.agreements).values()].filter(({ name }) => told.includes(name));

const valuesIn = (paper: Agreement) =>
  specs.flatMap((spec) => {
    const value: unknown = Reflect.get(paper, spec.name);
    return value === undefined ? [] : [{ spec, value }];
  });

/** The papers of an agreement with their dates. */
export function papersSection(record: AnyRecord, registry: Registry): readonly EntrySection[] {
  const papers = papersOf(record, registry);
  if (papers.length === 0) return [];
  const lines = papers.map((paper) => {
    const entries = valuesIn(paper).map(
      ({ spec, value }) => [spec.name, fieldValueCell(spec, value, registry)] as const,
    );
    return { label: plainCell(nameOf(paper)), value: { is: "map", entries } satisfies Cell };
  });
  return [{ heading: wordCell("papers"), lines }];
}

/** The same as JSON: the ids of the papers and their dates, as written. */
export function papersJson(record: AnyRecord, registry: Registry): { readonly papers?: Json } {
  const papers = papersOf(record, registry);
  if (papers.length === 0) return {};
  const { language } = registry.settings;
  return {
    papers: papers.map((paper) => ({
      id: paper.id,
      ...Object.fromEntries(valuesIn(paper).map(({ spec, value }) => [spec.name, fieldJson(spec, value, language)])),
    })),
  };
}
