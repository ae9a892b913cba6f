import type { Implementation } from "../../../derived/agreements/agreement-implementation.ts";
import { untilOf } from "../../../derived/agreements/in-force.ts";
import { agreementStates, stateOfAgreement } from "../../../derived/agreements/state.ts";
import { countriesOf } from "../../../derived/partners/partnerships.ts";
import { isStillToCome } from "../../../derived/still-to-come.ts";
import type { Agreement } from "../../../registry/record.ts";
import { type Cell, dateCell, listCell, nothingCell, wordCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type ReportRequest, reportTable } from "../../define-report.ts";
import { agreementTypeCell } from "../../listing/cells.ts";
import { institutionColumns, rowTable } from "../../row-tables/row-table.ts";
import { stageCell } from "../../row-tables/stage-cell.ts";
import { partiesCell, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { type AgreementUse, useHeading, useOf, useTitle } from "./agreement-use.ts";
import { possibleUse } from "./possible-use.ts";

/** Every agreement on record: with whom, of which type, from when to when, its state, and how it is used. */
export function agreementList(request: AnnualRequest): CountTable {
  const { registry, on } = request.context.question;
  const any = ofAnyYear(request);
  const { agreements, notes } = selectedAgreements(any);
  const known = agreements.filter((agreement) => !isStillToCome(agreement, registry.settings, on));
  const lines = known.map((agreement) => lineOf(agreement, request));
  const grid = rowTable(inOrder(lines, any), [
    ...institutionColumns(lines, ({ agreement }) => agreement.institution, any),
    { key: "partners", cell: ({ agreement }) => partiesCell(agreement, registry) },
    {
      key: "country",
      cell: ({ agreement }) =>
        listCell(countriesOf(agreement, registry).map((code): Cell => ({ is: "country", code }))),
    },
    { key: "type", cell: ({ agreement: { type } }) => (type ? agreementTypeCell(type) : nothingCell) },
    { key: "signed", cell: ({ agreement: { signed } }) => (signed ? dateCell(signed.text) : nothingCell) },
    {
      key: "until",
      cell: ({ agreement }) => {
        const until = untilOf(agreement, registry);
        return until ? dateCell(until.text) : nothingCell;
      },
    },
    {
      key: "state",
      cell: ({ agreement, state, isInUse }) =>
        isInUse ? inUseUndated : stageCell(state, agreement, request.context.question),
    },
    { key: "use", cell: ({ use }) => use },
    { key: "last-activity", cell: ({ latest }) => latest },
  ]);
  const columns = grid.columns.map((column) => (column.key === "use" ? { ...column, heading: useHeading } : column));
  return reportTable(any, { title, ...grid, columns, notes });
}

type Line = {
  readonly agreement: Agreement;
  readonly state: string;
  /** Whether it was used in the year though it has no date. */
  readonly isInUse: boolean;
  readonly use: Cell;
  readonly latest: Cell;
};

function lineOf(agreement: Agreement, request: AnnualRequest): Line {
  const { registry, on } = request.context.question;
  const state = stateOfAgreement(agreement, registry, on);
  if (state !== "in-force" && state !== "undated")
    return { agreement, state, isInUse: false, use: nothingCell, latest: nothingCell };
  const { found, uses } = useOf(agreement, request, state === "undated");
  return {
    agreement,
    state,
    isInUse: state === "undated" && uses.length === 1 && uses[0] === "in-year",
    use: useCell(uses, request),
    latest: latestCell(found, on),
  };
}

/** The one use an agreement has, or of several possible ones what is surely true. */
function useCell(uses: readonly AgreementUse[], request: AnnualRequest): Cell {
  const [only, ...others] = uses;
  if (!only) return nothingCell;
  return { is: "text", text: others.length > 0 ? possibleUse(uses, request) : useTitle(only, request) };
}

/** When the latest activity ended; one that certainly continues is under way. */
function latestCell({ latest }: Implementation, on: Day): Cell {
  if (!latest?.days) return nothingCell;
  if (latest.days.end.first > on) return wordCell("under-way");
  return latest.written === undefined ? nothingCell : dateCell(latest.written);
}

/**
 * Those in force first, by the day they end, then the undated, those in use before others, then in the order of life; else by
 * the parties.
 */
function inOrder(lines: readonly Line[], { context: { ordering, question } }: ReportRequest): Line[] {
  const endOf = ({ agreement, state }: Line): string =>
    (state === "in-force" ? untilOf(agreement, question.registry)?.last : undefined) ?? "without";
  const order = [
    "in-force",
    "undated",
    ...agreementStates.filter((state) => state !== "in-force" && state !== "undated"),
  ];
  const keyed = lines.map((line) => ({
    line,
    rank: order.indexOf(line.state),
    end: endOf(line),
    label: ordering.label(partiesCell(line.agreement, question.registry)),
  }));
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      useRank(a.line) - useRank(b.line) ||
      (a.end < b.end ? -1 : Number(a.end > b.end)) ||
      ordering.compareLabels(a.label, b.label),
  );
  return keyed.map(({ line }) => line);
}

const useRank = ({ isInUse }: Line): number => (isInUse ? 0 : 1);

/** Not a state: what is known of an agreement of which nobody can tell whether it is in force. */
const inUseUndated: Cell = {
  is: "text",
  text: {
    en: "In use, date missing",
    ru: "Используется, дата не указана",
    tg: "Истифода мешавад, сана зикр нашудааст",
    uz: "Foydalanilmoqda, sanasi koʻrsatilmagan",
  },
};

const title: Sentence = {
  en: "Agreements one by one",
  ru: "Перечень соглашений",
  tg: "Рӯйхати созишномаҳо",
  uz: "Shartnomalar roʻyxati",
};
