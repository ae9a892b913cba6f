import { dimensionOf } from "../../queries/fields/dimensions.ts";
import type { Project } from "../../registry/record.ts";
import { type Cell, fieldCell, nothingCell, plainCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { Column, CountTable } from "../../tables/table.ts";
import { sumOfAmounts } from "../../values/money.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecordsOf } from "../counting/cell-records.ts";
import { measureItems } from "../counting/measure-table.ts";
import { numberCell } from "../counting/number-cell.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { keyCell } from "../listing/cells.ts";

/** The budgets of projects by programme and currency, then by currency. */
export function budgetTables(request: ReportRequest): CountTable[] {
  const { items, notes } = measureItems(request, "projects");
  const projects = items.flatMap(({ item: { record }, certain }) =>
    certain && record.kind === "projects" ? [record] : [],
  );
  const lines = linesOf(projects, ({ programme }) => programme ?? null);
  const commonNotes: readonly Phrase[] = [
    definitionPhrase(definition),
    ...notes.filter(({ message }) => message !== "years-as-bounds"),
    ...leftOut(projects, items.length - projects.length),
  ];
  const ofProgrammes = reportTable(request, {
    title: byProgramme,
    columns: [labelColumn("programme"), ...columns],
    rows: inOrder(lines, request).map((line) => [programmeCell(line.programme, request), ...cellsOf(line)]),
    notes: commonNotes,
  });
  if (lines.length === 0) return [ofProgrammes];
  const ofAll = inOrder(
    linesOf(projects, () => null),
    request,
  );
  return [ofProgrammes, reportTable(request, { title: inAll, columns, rows: ofAll.map(cellsOf), notes: commonNotes })];
}

/** What the projects of a programme have in one currency. */
type Line = {
  readonly programme: string | null;
  readonly currency: string;
  readonly budgets: Sum[];
  readonly shares: Sum[];
};

type Sum = { readonly project: Project; readonly amount: number };

function linesOf(projects: readonly Project[], programmeOf: (project: Project) => string | null): Line[] {
  const lines = new Map<string, Line>();
  const lineAt = (programme: string | null, currency: string): Line => {
    const key = JSON.stringify([programme, currency]);
    const line = lines.get(key) ?? { programme, currency, budgets: [], shares: [] };
    lines.set(key, line);
    return line;
  };
  for (const project of projects) {
    const programme = programmeOf(project);
    const { budget = [], share = [] } = project;
    for (const { currency, amount } of budget) lineAt(programme, currency).budgets.push({ project, amount });
    for (const { currency, amount } of share) lineAt(programme, currency).shares.push({ project, amount });
  }
  return [...lines.values()];
}

/** By how many projects of a programme have a budget, then by its label, no programme last; within one by currency. */
function inOrder(lines: readonly Line[], request: ReportRequest): Line[] {
  const { compareLabels, label, sort } = request.context.ordering;
  const labels = new Map(lines.map(({ programme }) => [programme, label(programmeCell(programme, request))]));
  const projects = new Map<string | null, Set<Project>>();
  for (const { programme, budgets } of sort === "label" ? [] : lines) {
    const known = projects.get(programme) ?? new Set();
    for (const { project } of budgets) known.add(project);
    projects.set(programme, known);
  }
  const numberOf = ({ programme }: Line): number => projects.get(programme)?.size ?? 0;
  return [...lines].sort(
    (a, b) =>
      Number(a.programme === null) - Number(b.programme === null) ||
      numberOf(b) - numberOf(a) ||
      compareLabels(labels.get(a.programme) ?? "", labels.get(b.programme) ?? "") ||
      compareLabels(a.currency, b.currency),
  );
}

function programmeCell(programme: string | null, { context: { question } }: ReportRequest): Cell {
  return keyCell(dimensionOf("programme", ["projects"], question), programme, question.registry);
}

const labelColumn = (key: string): Column => ({ key, heading: fieldCell(key), role: "label" });
const valueColumn = (key: string): Column => ({ key, heading: fieldCell(key), role: "value" });

const columns: readonly Column[] = [
  labelColumn("currency"),
  ...["with-budget", "budget", "with-share", "share"].map(valueColumn),
];

const cellsOf = ({ currency, budgets, shares }: Line): Cell[] => [
  plainCell(currency),
  ...[budgets, shares].flatMap((sums) => sumCells(sums, currency)),
];

/** The number of sums, and their total. */
function sumCells(sums: readonly Sum[], currency: string): Cell[] {
  if (sums.length === 0) return [nothingCell, nothingCell];
  const number = numberCell(sums.map(({ project }) => project));
  const money: Cell = { is: "money", amount: sumOfAmounts(sums.map(({ amount }) => amount)), currency };
  return [number, withRecordsOf(money, number)];
}

function leftOut(projects: readonly Project[], perhaps: number): Phrase[] {
  const left = (records: number, what: Sentence): Phrase[] =>
    records > 0 ? [{ message: "left-out", records, what }] : [];
  return [
    ...left(perhaps, perhapsWithin),
    ...left(projects.filter(({ budget }) => !budget).length, withoutBudget),
    ...left(projects.filter(({ share }) => !share).length, withoutShare),
  ];
}

const byProgramme: Sentence = {
  en: "Budgets by programme and currency",
  ru: "Бюджеты проектов по программам и валютам",
  tg: "Буҷетҳои лоиҳаҳо аз рӯи барнома ва асъор",
  uz: "Dasturlar va valyutalar boʻyicha loyihalar byudjeti",
};

const inAll: Sentence = {
  en: "Budgets by currency",
  ru: "Бюджеты проектов по валютам",
  tg: "Буҷетҳои лоиҳаҳо аз рӯи асъор",
  uz: "Valyutalar boʻyicha loyihalar byudjeti",
};

const definition: Sentence = {
  en: "Whole budgets, and the institution's shares of them, as far as they are on record; each counts in full, even where only a part of the project falls in the period. Currencies are never added.",
  ru: "Общие бюджеты проектов и доли вуза, указанные в реестре; каждая сумма учитывается целиком, даже если на период приходится только часть проекта. Суммы в разных валютах не складываются.",
  tg: "Буҷети пурраи лоиҳаҳо ва саҳми муассиса, ки дар феҳрист сабт шудаанд; ҳар маблағ пурра ҳисоб карда мешавад, ҳатто агар ба давра танҳо як қисми лоиҳа рост ояд. Асъорҳои гуногун бо ҳам ҷамъ карда намешаванд.",
  uz: "Reyestrdagi umumiy byudjetlar va muassasaning ulushi; loyihaning bir qismigina davrga toʻgʻri kelsa ham, summa toʻliq hisobga olinadi. Turli valyutalar qoʻshilmaydi.",
};

const perhapsWithin: Sentence = {
  en: "whose dates are too coarse to tell whether they ran in the period",
  ru: "с датами, по которым нельзя установить, относятся ли проекты к периоду",
  tg: "ки аз рӯи санаашон дар ин давра иҷро шудани онҳоро муайян кардан мумкин нест",
  uz: "sanasi aniq boʻlmagani uchun davrga tegishliligi nomaʼlum",
};

const withoutBudget: Sentence = {
  en: "without a budget",
  ru: "без бюджета",
  tg: "бе буҷет",
  uz: "byudjeti koʻrsatilmagan",
};

const withoutShare: Sentence = {
  en: "without the institution's share",
  ru: "без доли вуза",
  tg: "бе саҳми муассиса",
  uz: "muassasa ulushi koʻrsatilmagan",
};
