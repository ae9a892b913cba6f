import { type Cell, listCell, type RecordReference, recordsOf, wordCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { tablesOf } from "../../define-report.ts";
import { recordCell } from "../../listing/cells.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "../annual-request.ts";
import { contentOf, type SectionContent } from "../section-parts.ts";
import { reportOf } from "../section-tables.ts";
import { recordName } from "../table-rules/name-records.ts";
import { contentOf as contentOfCell } from "../table-rules/ruled-table.ts";
import { agreementAmongItsOwn } from "../to-decide/agreement-name.ts";

/** The most incomplete records, those in most need first, that a workbook lists. */
const mostIncomplete = 5000;

/** How complete the registry is, and which records lack the same: a workbook names each of them. */
export function completenessContent(request: AnnualRequest): SectionContent {
  const [byKind, incomplete, groups] = tablesOf(reportOf("completeness"), {
    ...overPeriod(request),
    top: mostIncomplete,
  });
  const content = contentOf({ tables: byKind ? [byKind] : [] });
  if (!groups || groups.rows.length === 0) return content;
  const part: Part = { is: "table", table: withNames(groups, request), full: incomplete };
  return { ...content, body: [...content.body, part] };
}

/** So many records of a group are named. */
const mostNamed = 3;

/** A table of numbers of records with the names of some of these; of journeys none where small numbers of persons are hidden. */
function withNames(table: CountTable, request: AnnualRequest): CountTable {
  const at = table.columns.findIndex(({ key }) => key === "records");
  return {
    ...table,
    columns: [...table.columns, { key: "named", heading: { is: "text", text: named }, role: "label" }],
    rows: table.rows.map((row) => [...row, namesCell(row[at], request)]),
  };
}

function namesCell(number: Cell | undefined, request: AnnualRequest): Cell {
  const records = number ? (recordsOf(number) ?? []) : [];
  const { smallCell } = request.context.question.registry.settings;
  const isHidden = smallCell > 0 && records.some(({ kind }) => kind === "mobilities");
  const shown = isHidden ? [] : records.slice(0, records.length <= mostNamed + 1 ? mostNamed + 1 : mostNamed);
  const all = shown.flatMap((record) => shortName(record, request) ?? []);
  const names = [...new Map(all.map((name) => [contentOfCell(name), name])).values()];
  const more = records.length - names.length;
  const rest: Cell[] = names.length > 0 && more > 0 ? [{ is: "text", text: andMore(more) }] : [];
  return listCell([...names, ...rest]);
}

/** What a record of a known kind is called beside others. */
function shortName({ kind, id }: RecordReference, request: AnnualRequest): Cell | undefined {
  const { registry } = request.context.question;
  const agreement = kind === "agreements" ? registry.find("agreements", id) : undefined;
  if (agreement) return agreementAmongItsOwn(agreement, ofAnyYear(request)).name;
  const journey = kind === "mobilities" ? registry.find("mobilities", id) : undefined;
  if (!journey) return recordName(`${kind}/${id}`, registry);
  const place: Cell[] = journey.partner
    ? [recordCell("partners", journey.partner, registry)]
    : journey.country
      ? [{ is: "country", code: journey.country }]
      : [];
  const words = [journey.direction, journey.who, journey.purpose].flatMap((word): Cell[] =>
    word ? [wordCell(word)] : [],
  );
  return { is: "composed", code: id, parts: [...place, ...words].map((cell) => [cell]) };
}

const named: Sentence = { en: "Which", ru: "Какие", tg: "Кадомҳо", uz: "Qaysilari" };

const andMore = (number: number): Sentence => ({
  en: `and ${number} more`,
  ru: `и ещё ${number}`,
  tg: `ва боз ${number}`,
  uz: `va yana ${number} ta`,
});
