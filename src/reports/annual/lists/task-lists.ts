import { ruPlural } from "../../../locales/ru/ru-number.ts";
import type { Registry } from "../../../registry/registry.ts";
import { type Cell, dateCell, wordCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import { groupBy } from "../../../values/group-by.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type Goal, goalsWithProgress } from "../../targets/goals.ts";
import { type AnnualRequest, overPeriod } from "../annual-request.ts";
import { ownerName } from "../owner-name.ts";
import { small } from "../small-words.ts";

/** What plans and agreements set out to do without a number. */
export function tasksWithoutNumber(request: AnnualRequest): readonly Goal[] {
  const period = overPeriod(request);
  const { goals } = goalsWithProgress(selectedRecords(["plans", "agreements"], period), period);
  return goals.filter(({ measure, promised }) => measure === undefined || !promised);
}

/** A list of tasks for each plan or agreement, with what is known of each task. */
export const listsOfTasks = (tasks: readonly Goal[], { context }: AnnualRequest): Part[] =>
  [...groupBy(tasks, ({ record }) => record).values()].map((found) => listOf(found, context.question.registry));

/** The tasks of one plan; a status that all of them have stands in the title. */
function listOf(tasks: readonly Goal[], registry: Registry): Part {
  const [first] = tasks;
  const alike = first !== undefined && tasks.every(({ status }) => status === first.status) ? first.status : undefined;
  const known: Cell = {
    is: "composed",
    code: String(tasks.length),
    parts: [
      [{ is: "text", text: numberOfTasks(tasks.length) }],
      ...(isOfEveryYear(first) ? [[{ is: "text", text: withoutPeriod } as const]] : []),
      ...(alike ? [[wordCell(alike)]] : []),
    ],
  };
  const cells = {
    known: withRecords(
      known,
      tasks.map(({ record }) => record),
    ),
    ...(first ? { plan: ownerName(first.record, registry) } : {}),
  };
  return {
    is: "list",
    title: {
      message: "joined",
      phrases: [filledPhrase(planWithTasks, cells), languagesOf(tasks)],
    },
    items: tasks.map((task) => ({ sentence: taskPhrase(task, alike === undefined) })),
  };
}

/** In which languages the tasks are written, where not in the reader's. */
const languagesOf = (tasks: readonly Goal[]): Phrase => ({
  message: "foreign-texts",
  texts: tasks.flatMap(({ text }) => (text === undefined ? [] : [text])),
  as: "mark",
});

/** That a plan stands in the report of every year, because its own period is not stated. */
const isOfEveryYear = (task: Goal | undefined): boolean =>
  task?.record.kind === "plans" && task.record.period === undefined;

const withoutPeriod: Sentence = {
  en: "no period stated",
  ru: "период не указан",
  tg: "давра зикр нашудааст",
  uz: "davri koʻrsatilmagan",
};

const numberOfTasks = (number: number): Sentence => ({
  en: number === 1 ? "1 task" : `${number} tasks`,
  ru: `${number} ${ruPlural(number, "задача", "задачи", "задач")}`,
  tg: `${number} вазифа`,
  uz: `${number} ta vazifa`,
});

function taskPhrase({ text, status, due, done }: Goal, withItsStatus: boolean): Phrase {
  const day = done ?? due;
  const name = { is: "text", text: text ?? "" } as const;
  const cells = { text: name, status: small(wordCell(status)), ...(day ? { day: dateCell(day.text) } : {}) };
  if (withItsStatus) return filledPhrase(day ? taskStatusDay : taskStatus, cells);
  return filledPhrase(day ? taskDay : taskOnly, cells);
}

const planWithTasks = sentenceOf(() => "{plan} ({known})");
const taskStatusDay = sentenceOf(() => "{text} ({status}, {day})");
const taskStatus = sentenceOf(() => "{text} ({status})");
const taskDay = sentenceOf(() => "{text} ({day})");
const taskOnly = sentenceOf(() => "{text}");
