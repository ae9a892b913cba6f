import { kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import { fieldCell, listCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { type RowColumn, rowTable } from "../row-tables/row-table.ts";
import { ownerCell, type RecordFacts, recordsCell } from "./record-facts.ts";

/** Records of one institution and kind that lack the same. */
type Group = { readonly first: RecordFacts; readonly found: readonly RecordFacts[] };

/** How many records of a kind lack the same two or more facts: most first. */
export function incompleteGroupsTable(assessed: readonly RecordFacts[], request: ReportRequest): CountTable {
  const incomplete = assessed.filter(({ missing }) => missing.length > 1);
  const groups = [...groupBy(incomplete, keyOf).values()].flatMap((found): Group[] => {
    const [first] = found;
    return first ? [{ first, found }] : [];
  });
  groups.sort(inOrder(request.context.question.registry));
  return reportTable(request, {
    title,
    ...rowTable(groups, columnsOf(groups, request.context.question.registry)),
    notes: [definitionPhrase(definition)],
  });
}

/** Most first; journeys last in the order of files where small numbers are hidden, which their place would tell. */
function inOrder({ settings }: Registry): (a: Group, b: Group) => number {
  const isPlaced = ({ first }: Group): boolean => settings.smallCell === 0 || first.record.kind !== "mobilities";
  return (a, b) => {
    if (!isPlaced(a) || !isPlaced(b)) return Number(isPlaced(b)) - Number(isPlaced(a));
    return (
      b.found.length - a.found.length ||
      kindNames.indexOf(a.first.record.kind) - kindNames.indexOf(b.first.record.kind) ||
      b.first.missing.length - a.first.missing.length
    );
  };
}

const keyOf = ({ record, missing }: RecordFacts): string =>
  `${institutionOf(record) ?? ""} ${record.kind} ${missing.join()}`;

const institutionOf = (record: RecordFacts["record"]): string | undefined =>
  "institution" in record ? record.institution : undefined;

function columnsOf(groups: readonly Group[], registry: Registry): RowColumn<Group>[] {
  const institutions = new Set(groups.flatMap(({ first }) => institutionOf(first.record) ?? []));
  const owner: RowColumn<Group> = { key: "institution", cell: ({ first }) => ownerCell(first.record, registry) };
  return [
    ...(institutions.size > 1 ? [owner] : []),
    { key: "kind", cell: ({ first }) => wordCell(first.record.kind) },
    { key: "lacks", cell: ({ first }) => listCell(first.missing.map((fact) => fieldCell(fact))) },
    { key: "records", role: "value", cell: ({ found }) => recordsCell(found) },
  ];
}

const title: Sentence = {
  en: "What records lack: two or more of date, document, country and link",
  ru: "Чего не хватает в записях: двух и более из сведений «дата, документ, страна, связь»",
  tg: "Дар сабтҳо чӣ намерасад: аз сана, ҳуҷҷат, кишвар ва пайванд ду ва ё зиёда",
  uz: "Yozuvlarda nimalar yetishmaydi: sana, hujjat, mamlakat va bogʻlanishdan ikkitasi yoki undan koʻpi",
};

const definition: Sentence = {
  en: "Each record counts once, with all that it lacks.",
  ru: "Каждая запись учтена один раз — со всем, чего в ней не хватает.",
  tg: "Ҳар сабт як бор ҳисоб мешавад, бо ҳамаи он чи дар он намерасад.",
  uz: "Har bir yozuv bir marta, unda yetishmaydigan barcha maʼlumotlar bilan hisoblanadi.",
};
