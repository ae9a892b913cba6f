import type { PartnerActivity } from "../../derived/partners/last-activity.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import {
  type Cell,
  dateCell,
  listCell,
  noAgreementCell,
  nothingCell,
  plainCell,
  withheldCell,
  wordCell,
} from "../../tables/cell.ts";
import { recordCell } from "../listing/cells.ts";
import type { RowColumn } from "../row-tables/row-table.ts";
import type { PartnerStanding } from "./partner-standings.ts";

type StandingColumn = RowColumn<PartnerStanding>;

export const partnerColumn = (registry: Registry): StandingColumn => ({
  key: "partner",
  cell: ({ partner }) => recordCell("partners", partner.id, registry),
});

export const countryColumn: StandingColumn = {
  key: "country",
  cell: ({ partner: { country } }) => (country ? { is: "country", code: country } : nothingCell),
};

export const stateColumn: StandingColumn = {
  key: "agreement_state",
  cell: ({ agreement }) => (agreement ? wordCell(agreement.state) : noAgreementCell),
};

/** Since when the best agreement is in its state, and which one it is. */
export const agreementColumns: readonly StandingColumn[] = [
  {
    key: "since",
    cell: ({ agreement }) => (agreement?.date ? dateCell(agreement.date.text) : nothingCell),
  },
  {
    key: "agreement",
    cell: ({ agreement }) => (agreement ? plainCell(agreement.agreement.id) : nothingCell),
  },
  {
    key: "with-parent-or-units",
    cell: ({ related }) => listCell(related.map(({ agreement }) => plainCell(agreement.id))),
    isOptional: true,
  },
];

/** The last activity: what, when and which record; of a journey only what, where small numbers of persons are hidden. */
export function activityColumns({ settings }: Registry): StandingColumn[] {
  const isHidden = (activity: PartnerActivity | undefined): boolean =>
    activity?.record.kind === "mobilities" && settings.smallCell > 0;
  return [
    { key: "last-activity", cell: ({ activity }) => (activity ? wordCell(activity.last.record.kind) : nothingCell) },
    {
      key: "date",
      cell: (row) => (isHidden(row.activity?.last) ? withheldCell : whenCell(row.activity?.last)),
    },
    {
      key: "record",
      cell: (row) => (isHidden(row.activity?.last) ? withheldCell : whichCell(row.activity?.last)),
    },
    {
      key: "perhaps-later",
      cell: (row) => {
        const later = row.activity?.perhapsLater;
        return later && !isHidden(later) ? listCell([whenCell(later), whichCell(later)]) : nothingCell;
      },
      isOptional: true,
    },
  ];
}

function whenCell(activity: PartnerActivity | undefined): Cell {
  if (activity?.isUnderWay) return wordCell("under-way");
  return activity?.written === undefined ? nothingCell : dateCell(activity.written);
}

const whichCell = (activity: PartnerActivity | undefined): Cell =>
  activity ? plainCell(nameOf(activity.record)) : nothingCell;

/** Whether the day and the record of an activity are not shown, because it is a journey. */
export const hidesJourneys = ({ activity }: PartnerStanding, { smallCell }: Registry["settings"]): boolean =>
  smallCell > 0 && [activity?.last, activity?.perhapsLater].some((one) => one?.record.kind === "mobilities");
