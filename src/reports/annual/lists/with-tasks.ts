import { countCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { tasksTitle } from "../annex-titles.ts";
import type { AnnualRequest } from "../annual-request.ts";
import type { SectionContent } from "../section-parts.ts";
import { listsOfTasks, tasksWithoutNumber } from "./task-lists.ts";

/** Targets with what is set out without a number: in the body how much of it is done, in the annex each task. */
export function withTasks(content: SectionContent, request: AnnualRequest): SectionContent {
  const tasks = tasksWithoutNumber(request);
  if (tasks.length === 0) return content;
  const done = tasks.filter(({ status }) => status === "done");
  const cells = { all: countCell(exactly(tasks.length)), done: countCell(exactly(done.length)) };
  const records = tasks.map(({ record }) => record);
  const said: Part = {
    is: "list",
    title: undefined,
    items: [{ sentence: filledPhrase(howManyDone, cells), from: withRecords(cells.all, records) }],
  };
  return {
    ...content,
    ...(content.body.length === 0 ? { title: tasksTitle } : {}),
    body: [...content.body, said],
    annex: [...content.annex, ...listsOfTasks(tasks, request)],
  };
}

const howManyDone: Sentence = {
  en: "Tasks and aims without a target number: {all}, of which recorded as done: {done}; each stands in the annex.",
  ru: "Задачи и цели без количественного показателя: {all}, из них исполнение отмечено: {done}; перечислены в приложении.",
  tg: "Вазифаҳо ва мақсадҳо бе нишондиҳандаи миқдорӣ: {all}, аз онҳо иҷрояш қайд шудааст: {done}; дар замима номбар шудаанд.",
  uz: "Miqdoriy koʻrsatkichsiz vazifa va maqsadlar: {all} ta, shundan ijrosi qayd etilgani: {done} ta; ular ilovada keltirilgan.",
};
