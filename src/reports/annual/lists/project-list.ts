import { stateOfProject } from "../../../derived/agreements/state.ts";
import { partnersOf } from "../../../derived/partners/partnerships.ts";
import { isStillToCome } from "../../../derived/still-to-come.ts";
import { dimensionOf } from "../../../queries/fields/dimensions.ts";
import type { Question } from "../../../queries/question.ts";
import type { Project } from "../../../registry/record.ts";
import { type Cell, dateCell, listCell, nothingCell, wordCell } from "../../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { type ReportRequest, reportTable } from "../../define-report.ts";
import { keyCell, recordCell } from "../../listing/cells.ts";
import { describingCell } from "../../listing/entry.ts";
import { institutionColumns, rowTable } from "../../row-tables/row-table.ts";
import { stageCell } from "../../row-tables/stage-cell.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { undatedProjectsRemark } from "../figures/undated-projects.ts";
import { projectNameCell } from "../project-name.ts";

/** The projects by name: those that run first, then those that ended in the year, then what is planned; the undated last. */
export function projectList(request: AnnualRequest): CountTable {
  const { question } = request.context;
  const { registry, on, years } = question;
  const any = ofAnyYear(request);
  const selected = selectedRecords(["projects"], any);
  const all = selected.of("projects").filter((project) => !isStillToCome(project, registry.settings, on));
  const since = firstDayOfYear(request.year, years);
  const shown = all.filter((project) => !isOver(project, since));
  const programme = dimensionOf("programme", ["projects"], question);
  const grid = rowTable(inOrder(shown, any), [
    ...institutionColumns(shown, ({ institution }) => institution, any),
    { key: "project", cell: (project) => projectNameCell(project, registry) },
    { key: "programme", cell: (project) => keyCell(programme, project.programme ?? null, registry) },
    { key: "role", cell: ({ role }) => (role ? wordCell(role) : nothingCell), isOptional: true },
    {
      key: "partners",
      cell: (project) => listCell(partnersOf(project).map((id): Cell => recordCell("partners", id, registry))),
      isOptional: true,
    },
    { key: "starts", cell: ({ starts }) => (starts ? dateCell(starts.text) : nothingCell), isOptional: true },
    { key: "ends", cell: ({ ends }) => (ends ? dateCell(ends.text) : nothingCell), isOptional: true },
    { key: "state", cell: (project) => stateCell(project, question) },
  ]);
  const over = all.length - shown.length;
  const leftOut: Phrase[] = over > 0 ? [{ message: "left-out", records: over, what: endedBefore }] : [];
  const undated = undatedProjectsRemark(shown).map((remark) =>
    sentencePhrase(sentenceOf((language) => asSentence(remark[language]))),
  );
  return reportTable(any, { title, ...grid, notes: [...undated, ...selected.notes, ...leftOut] });
}

/** Of a stage without dates it is said that it has none; that a project without dates runs or is completed says the note. */
function stateCell(project: Project, question: Question): Cell {
  const state = stateOfProject(project, question.on);
  return state === "proposed" ? stageCell(state, project, question) : wordCell(state);
}

/** Words that stand under a number as a sentence of their own. */
const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Whether a project ended before a day, or never came about. */
function isOver({ stage, ends }: Project, since: Day): boolean {
  if (stage === "rejected" || stage === "cancelled") return true;
  return stage !== "proposed" && ends !== undefined && ends.last < since;
}

const order = ["running", "completed", "planned", "proposed", "undated"];

function inOrder(projects: readonly Project[], { context: { ordering, question } }: ReportRequest): Project[] {
  const keyed = projects.map((project) => ({
    project,
    rank: order.indexOf(stateOfProject(project, question.on)),
    label: ordering.label(describingCell(project, project, question.registry)),
  }));
  keyed.sort((a, b) => a.rank - b.rank || ordering.compareLabels(a.label, b.label));
  return keyed.map(({ project }) => project);
}

const title: Sentence = {
  en: "Projects by name",
  ru: "Перечень проектов",
  tg: "Рӯйхати лоиҳаҳо",
  uz: "Loyihalar roʻyxati",
};

const endedBefore: Sentence = {
  en: "of projects that ended before the period or never began",
  ru: "о проектах, завершённых до периода или не начатых",
  tg: "оид ба лоиҳаҳое, ки пеш аз давра анҷом ёфтаанд ё оғоз нашудаанд",
  uz: "davrdan oldin tugagan yoki boshlanmagan loyihalar haqidagi",
};
