import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import { inForcePeriods } from "../../derived/agreements/in-force.ts";
import { type QuotaTerms, quotaTermsOf, type WrittenQuota } from "../../derived/agreements/quota-terms.ts";
import { partnersOf } from "../../derived/partners/partnerships.ts";
import { firstYear, yearsActive } from "../../derived/record-years.ts";
import { isStillToCome } from "../../derived/still-to-come.ts";
import { quotaUse } from "../../measures/quota-use.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, select } from "../../queries/select.ts";
import type { Agreement, AnyRecord } from "../../registry/record.ts";
import { type Cell, countCell, fieldCell, listCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { Column, CountTable } from "../../tables/table.ts";
import { type Count, nothing } from "../../values/count.ts";
import { firstDayOfYear, lastDayOfYear, yearLabel, yearNumber } from "../../values/dates/years.ts";
import type { Member } from "../../values/member.ts";
import { withRecords, withRecordsOf } from "../counting/cell-records.ts";
import { mergedNotes } from "../counting/merged-notes.ts";
import { madeOf, withPersons } from "../counting/persons-behind.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { personNumberCell, recordCell } from "../listing/cells.ts";
import { unreadInSelection } from "../selection/unread-in-selection.ts";
import { definition, noQuotas, title, withoutDates } from "./quota-texts.ts";

/** How far the quotas of agreements are used, year by year. */
export function quotaTable(request: ReportRequest): CountTable {
  const { question, ordering } = request.context;
  // A word about mobilities is valid in the report though no agreement has that field.
  const query = compileQuery(request.query, ["agreements", "mobilities"], question);
  const { registry, on } = question;
  const { quotaYears } = registry.settings;
  const withQuotas = recordsOn("agreements", registry, on).filter(
    (agreement) => !agreement.stage && quotaTermsOf(agreement, registry).length > 0,
  );
  const begun = withQuotas.filter((agreement) => !isStillToCome(agreement, registry.settings, on));
  const { selected, undecided } = select(
    begun.map((record) => ({ record })),
    query,
  );
  const used = selected
    .map(({ record }) => ({ record, label: ordering.label(recordCell("agreements", record.id, registry)) }))
    .sort((a, b) => ordering.compareLabels(a.label, b.label))
    .map(({ record }) => usedQuotas(record, request));
  const rows = used.flatMap((found) => found.rows);
  const rule = question.yearRule === "own" ? "start" : question.yearRule;
  const yearNote: Phrase = { message: "year-rule", rule, academic: quotaYears.kind === "academic" };
  return reportTable(request, {
    ...withoutEmpty(columns, rows),
    title,
    notes: [
      rows.length > 0 ? definitionPhrase(definition) : { message: "none", why: noQuotas },
      ...(rows.length > 0 ? [yearNote] : []),
      ...mergedNotes(used.flatMap(({ notes }) => notes)),
      ...unreadInSelection({ kinds: ["agreements", "mobilities"], query: request.query }, question),
      ...(undecided > 0 ? [{ message: "undecided", records: undecided } as const] : []),
    ],
  });
}

type QuotaRows = { readonly rows: readonly Cell[][]; readonly notes: readonly Phrase[] };

/** The quotas of one agreement, each in the years in which it was surely in force or somebody travelled under it. */
function usedQuotas(agreement: Agreement, { context: { question }, window }: ReportRequest): QuotaRows {
  const { registry, yearRule, on } = question;
  const { quotaYears: years } = registry.settings;
  const { from, to } = quotaWindow(window, question);
  const inForce = yearsInForce(agreement, question, window.from === undefined ? undefined : from);
  const found = quotaTermsOf(agreement, registry).map((terms) => {
    const { byYear, journeysIn, membersIn, undated, toCome } = quotaUse(agreement, terms, registry, {
      rule: yearRule,
      years,
      on,
    });
    const shown = [...new Set([...inForce, ...byYear.keys()])].filter((year) => year >= from && year <= to);
    const rowOf = (year: number): Cell[][] => {
      const holding = terms.holdingIn(year);
      if (!holding) return [];
      return [
        [
          ...quotaCells(agreement, terms, question),
          plainCell(yearLabel(year, years)),
          ...useCells(holding, {
            taken: byYear.get(year) ?? nothing,
            journeys: () => journeysIn(year),
            members: () => membersIn(year),
          }),
        ],
      ];
    };
    return {
      undated,
      toCome: toCome.filter(({ years: inYears }) => inYears.some(({ year }) => year >= from && year <= to)),
      rows: shown.sort((a, b) => a - b).flatMap(rowOf),
    };
  });
  const rows = found.flatMap((quota) => quota.rows);
  const undated = new Set(found.flatMap((quota) => quota.undated)).size;
  const later = new Set(found.flatMap((quota) => quota.toCome.map(({ mobility }) => mobility))).size;
  const isUnknown = rows.length === 0 && inForcePeriods(agreement, registry).length === 0;
  return {
    rows,
    notes: [
      ...(undated > 0 ? [{ message: "without-date", records: undated } as const] : []),
      ...(later > 0 ? [{ message: "still-to-come", records: later, on } as const] : []),
      ...(isUnknown ? [{ message: "left-out", records: 1, what: withoutDates } as const] : []),
    ],
  };
}

/** The years of quotas that have a day in the years asked about. */
function quotaWindow({ from, to }: ReportRequest["window"], { registry, years }: Question): Window {
  const { quotaYears } = registry.settings;
  return {
    from: from === undefined ? 0 : yearNumber(firstDayOfYear(from, years), quotaYears),
    to: to === undefined ? 9999 : yearNumber(lastDayOfYear(to, years), quotaYears),
  };
}

type Window = { readonly from: number; readonly to: number };

/** The years in which an agreement was certainly in force, up to that of the question's day. */
function yearsInForce(agreement: Agreement, { registry, on }: Question, from: number | undefined): number[] {
  const { quotaYears: years } = registry.settings;
  const latest = yearNumber(on, years);
  return inForcePeriods(agreement, registry).flatMap((period) => {
    const earliest = from ?? firstYear(period, years) ?? latest;
    return yearsActive(period, years, earliest, latest).flatMap(({ year, certain }) =>
      certain && year <= latest ? [year] : [],
    );
  });
}

const quotaCells = (agreement: Agreement, { quota }: QuotaTerms, { registry }: Question): Cell[] => [
  recordCell("agreements", agreement.id, registry),
  listCell(partnersOf(agreement).map((id) => recordCell("partners", id, registry))),
  wordCell(quota.direction),
  wordCell(quota.who),
  listCell((quota.purpose ?? []).map(wordCell)),
  listCell((quota.level ?? []).map(wordCell)),
  listCell((quota.field ?? []).map((code): Cell => ({ is: "isced", code }))),
];

/** What a quota allows in a year, what was used of it, and what is left. */
function useCells({ quota, paper }: WrittenQuota, { taken, journeys, members }: UseInYear): Cell[] {
  const allowed = withRecords(personNumberCell(quota.per_year), [paper]);
  const used = withPersons(withRecords(countCell(taken), journeys()), "persons", members);
  const left = madeOf([used], ([shown]) =>
    shown?.is === "count" ? leftCell(quota.per_year, shown.count) : nothingCell,
  );
  return [allowed, used, withRecordsOf(left, allowed, used)];
}

/** How many persons used a quota in a year, and who they are. */
type UseInYear = {
  readonly taken: Count;
  readonly journeys: () => readonly AnyRecord[];
  readonly members: () => readonly Member[];
};

/** What a quota still allows; where it is, or may be, exceeded, with its sign. */
function leftCell(allowed: Count, { min, max, approximate }: Count): Cell {
  const most = allowed.max === null ? null : allowed.max - min;
  if (max !== null && max <= allowed.min) return countCell({ min: allowed.min - max, max: most, approximate });
  return { is: "difference", min: max === null ? null : allowed.min - max, max: most, approximate };
}

const label = (key: string): Column => ({ key, heading: fieldCell(key), role: "label" });

const columns: readonly Column[] = [
  ...["agreement", "partners", "direction", "who", "purpose", "level", "field", "year"].map(label),
  { key: "per_year", heading: fieldCell("per_year"), role: "value" },
  { key: "used", heading: wordCell("used"), role: "value" },
  { key: "left", heading: wordCell("left"), role: "total" },
];

/** The columns of a quota's optional limits are left out where no quota has them. */
function withoutEmpty(
  all: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Pick<CountTable, "columns" | "rows"> {
  const shownColumns = all.map(
    ({ key }, index) =>
      !["purpose", "level", "field"].includes(key) || rows.some((row) => row[index]?.is !== "nothing"),
  );
  const isShown = (_: unknown, index: number): boolean => shownColumns[index] === true;
  return { columns: all.filter(isShown), rows: rows.map((row) => row.filter(isShown)) };
}
