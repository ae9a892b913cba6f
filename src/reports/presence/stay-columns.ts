import { countriesOf } from "../../derived/partners/partnerships.ts";
import type { Mobility } from "../../registry/record.ts";
import { type Cell, countCell, dateCell, listCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import { withRecords } from "../counting/cell-records.ts";
import type { ReportRequest } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { institutionColumns, type RowColumn } from "../row-tables/row-table.ts";
import type { PresentStay } from "./present-stay.ts";

/** The columns of a list of stays; names of persons only where they are asked for. */
export function stayColumns(stays: readonly PresentStay[], request: ReportRequest): RowColumn<PresentStay>[] {
  const { question, extras } = request.context;
  const { registry } = question;
  const ofJourney = (key: string, cell: (mobility: Mobility) => Cell, isOptional = true): RowColumn<PresentStay> => ({
    key,
    cell: ({ mobility }) => cell(mobility),
    isOptional,
  });
  const names = ofJourney("persons", ({ persons }) => listCell((persons ?? []).map(({ name }) => plainCell(name))));
  return [
    { key: "certain", cell: ({ certainty }) => wordCell(certainty) },
    ...institutionColumns(stays, ({ mobility }) => mobility.institution, request),
    ofJourney("partner", ({ partner }) => (partner ? recordCell("partners", partner, registry) : nothingCell)),
    ofJourney("country", (mobility) => countryCell(countriesOf(mobility, registry)[0])),
    ofJourney("who", ({ who }) => (who ? wordCell(who) : nothingCell), false),
    ofJourney("purpose", ({ purpose }) => (purpose ? wordCell(purpose) : nothingCell), false),
    ...(extras.persons ? [names] : []),
    ofJourney("starts", ({ starts, term }) => dated(starts ?? term)),
    ofJourney("ends", ({ ends }) => dated(ends)),
    ofJourney("visa_expires", ({ visa }) => dated(visa?.expires)),
    ofJourney("record", ({ id }) => plainCell(id), false),
    {
      key: "count",
      role: "value",
      cell: ({ mobility, persons }) => withRecords(countCell(persons), [mobility]),
    },
  ];
}

const countryCell = (code: string | undefined): Cell => (code === undefined ? nothingCell : { is: "country", code });

const dated = (date: { readonly text: string } | undefined): Cell => (date ? dateCell(date.text) : nothingCell);
