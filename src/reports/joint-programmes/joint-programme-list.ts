import { latestEnrolment } from "../../derived/journeys/enrolment.ts";
import { countriesOf, partnersOf } from "../../derived/partners/partnerships.ts";
import { periodOf } from "../../derived/periods.ts";
import { nameOfFigure } from "../../queries/pivot/members.ts";
import type { Question } from "../../queries/question.ts";
import type { RecordOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, countCell, dateCell, listCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { periodNotes } from "../counting/merged-notes.ts";
import { withPersons } from "../counting/persons-behind.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { unlimitedNotes } from "../row-tables/figure-cells.ts";
import { institutionColumns, type RowColumn, rowTable } from "../row-tables/row-table.ts";
import { stageCell } from "../row-tables/stage-cell.ts";
import { type Days, requestedDays } from "../selection/requested-days.ts";
import { selectedRecords } from "../selection/selected-records.ts";

type JointProgramme = RecordOf<"joint-programmes">;

/** The joint programmes themselves, those proposed and in preparation too, with their students. */
export function jointProgrammeList(request: ReportRequest): CountTable {
  const { registry, on } = request.context.question;
  const found = selectedRecords(["joint-programmes"], request);
  const days = requestedDays(request);
  const all = found.of("joint-programmes");
  const programmes = inOrder(
    all.filter((programme) => isWithin(programme, days, registry)),
    request,
  );
  const grid = rowTable(programmes, [
    ...institutionColumns(programmes, ({ institution }) => institution, request),
    ...columnsOf(request.context.question),
  ]);
  const outside = all.length - programmes.length;
  const leftOut: Phrase[] = outside > 0 ? [{ message: "left-out", records: outside, what: outsidePeriod }] : [];
  return reportTable(request, {
    title,
    ...grid,
    notes: [
      { message: "states-on", on },
      definitionPhrase(definition),
      ...periodNotes(request),
      ...unlimitedNotes(request),
      ...found.notes,
      ...leftOut,
    ],
  });
}

/** Whether a programme may have existed in the days; one without dates is not ruled out. */
function isWithin(programme: JointProgramme, { from, to }: Days, { settings }: Registry): boolean {
  const { start, end } = periodOf(programme, settings);
  return !(start && to !== undefined && start.first > to) && !(end && from !== undefined && end.last < from);
}

/** The order of states: what runs, then what is prepared, then what is proposed. */
const states = ["running", "upcoming", "in-preparation", "proposed", "completed", "undated"];

/** By institution, state, type and title. */
function inOrder(programmes: readonly JointProgramme[], { context: { ordering, question } }: ReportRequest) {
  const keyed = programmes.map((programme) => ({
    programme,
    rank: states.indexOf(stateOf(programme, question.on)),
    type: ordering.label(wordCell(programme.type ?? "none")),
    title: ordering.label(recordCell("joint-programmes", programme.id, question.registry)),
  }));
  const { compareLabels } = ordering;
  keyed.sort(
    (a, b) =>
      compareLabels(a.programme.institution ?? "", b.programme.institution ?? "") ||
      a.rank - b.rank ||
      compareLabels(a.type, b.type) ||
      compareLabels(a.title, b.title),
  );
  return keyed.map(({ programme }) => programme);
}

function columnsOf(question: Question): RowColumn<JointProgramme>[] {
  const { registry, on } = question;
  return [
    { key: "joint-programme", cell: ({ id }) => recordCell("joint-programmes", id, registry) },
    { key: "type", cell: ({ type }) => (type ? wordCell(type) : nothingCell) },
    {
      key: "partners",
      cell: (programme) => listCell(partnersOf(programme).map((id) => recordCell("partners", id, registry))),
    },
    {
      key: "country",
      cell: (programme) => listCell(countriesOf(programme, registry).map((code): Cell => ({ is: "country", code }))),
    },
    { key: "starts", cell: ({ starts }) => (starts ? dateCell(starts.text) : nothingCell) },
    { key: "state", cell: (programme) => stageCell(stateOf(programme, on), programme, question) },
    { key: "year", cell: (programme) => yearCell(programme, registry, on), isOptional: true },
    {
      key: "students",
      role: "value",
      cell: (programme) => studentsCell(programme, registry, on),
      isOptional: true,
    },
  ];
}

/** What a programme is on a day, as a project is: its stage, else by its dates. */
function stateOf({ stage, starts, ends }: JointProgramme, on: Day): string {
  if (stage) return stage;
  if (!starts && !ends) return "undated";
  if (starts && starts.first > on) return "upcoming";
  return ends && ends.last < on ? "completed" : "running";
}

function studentsCell(programme: JointProgramme, { settings }: Registry, on: Day): Cell {
  const latest = latestEnrolment(programme, settings, on);
  const cell = withRecords(countCell(latest?.students), [programme]);
  return withPersons(cell, "enrolled", () =>
    latest ? [{ record: nameOfFigure(programme, latest.year.year), count: latest.students }] : [],
  );
}

function yearCell(programme: JointProgramme, registry: Registry, on: Day): Cell {
  const latest = latestEnrolment(programme, registry.settings, on)?.year;
  return latest ? dateCell(latest.text) : nothingCell;
}

const title: Sentence = {
  en: "Joint programmes",
  ru: "Совместные программы",
  tg: "Барномаҳои муштарак",
  uz: "Qoʻshma dasturlar",
};

const definition: Sentence = {
  en: "All joint programmes on record, proposed and prepared ones too; one that is undated has neither dates nor a stage. Students are those of the latest year on record. What has no dates is listed whatever the period.",
  ru: "Все совместные программы в реестре, в том числе предлагаемые и готовящиеся; «без даты» — нет ни дат, ни стадии; число обучающихся — за последний известный год. Программы без дат включаются при любом периоде.",
  tg: "Ҳамаи барномаҳои муштараки феҳрист, аз ҷумла пешниҳодшуда ва дар ҳоли таҳия; шумораи донишҷӯён дар соли охирини маълум нишон дода шудааст; «бе сана» — на сана маълум аст, на марҳила. Барномаҳои бе сана новобаста аз давра оварда мешаванд.",
  uz: "Reyestrdagi barcha qoʻshma dasturlar, taklif etilgan va tayyorlanayotganlari ham; talabalar soni maʼlum boʻlgan soʻnggi yilga berilgan; “sanasi yoʻq” – sanalari ham, bosqichi ham koʻrsatilmagan. Sanasi yoʻqlari davrdan qatʼi nazar keltiriladi.",
};

const outsidePeriod: Sentence = {
  en: "from before or after the period",
  ru: "с датами до или после периода",
  tg: "ки пеш аз давра ё баъд аз он буданд",
  uz: "davrdan oldingi yoki keyingi",
};
