import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** A follow-up of an event is past its due date and not done. */
export const followUpOverdue = defineCheck({
  id: "follow-up-overdue",
  severity: "info",
  summary: {
    en: "A follow-up of an event is past its day and not done.",
    ru: "Срок дела, намеченного на мероприятии, прошёл, а оно не выполнено.",
    tg: "Муҳлати кори дар чорабинӣ мувофиқашуда гузаштааст, вале он иҷро нашудааст.",
    uz: "Tadbirda kelishilgan ishning muddati oʻtgan, lekin u bajarilmagan.",
  },
  why: {
    en: "The guests were promised something.",
    ru: "Гостям было что-то обещано.",
    tg: "Ба меҳмонон чизе ваъда дода шуда буд.",
    uz: "Mehmonlarga nimadir vaʼda qilingan edi.",
  },
  fix: {
    en: "Add `done` with the day, or move `due`.",
    ru: "Добавьте `done` с датой выполнения или перенесите `due`.",
    tg: "`done`-ро бо санаи иҷро илова кунед ё `due`-ро ба дертар гузаронед.",
    uz: "Bajarilgan sana bilan `done` qoʻshing yoki `due` sanasini keyinroqqa suring.",
  },
  example: {
    wrong: "- text: Invite the board to sign the agreement\n  due: 2024-03",
    right: "- text: Invite the board to sign the agreement\n  due: 2024-03\n  done: 2024-03-12",
  },
  reads: { events: "all" },
  *run({ registry, today }) {
    for (const event of registry.records.events) {
      if (event.stage === "cancelled") continue;
      for (const [index, { due, done }] of (event.follow_ups ?? []).entries()) {
        if (!due || done || due.last >= today) continue;
        yield { at: event, field: ["follow_ups", index, "due"], message: notDone(due.last), help: addOrMove };
      }
    }
  },
});

const notDone = (due: Day): Sentence => ({
  en: `due on ${due}, and not done`,
  ru: `срок исполнения истёк ${due}, а отметки о выполнении нет`,
  tg: `муҳлати иҷро санаи ${due} гузаштааст, вале дар бораи иҷро қайд нест`,
  uz: `muddati ${due} kuni tugagan, bajarilgani qayd etilmagan`,
});

const addOrMove: Sentence = {
  en: "add `done` with the day, or move `due`",
  ru: "добавьте `done` с датой выполнения или перенесите `due`",
  tg: "`done`-ро бо санаи иҷро илова кунед ё `due`-ро ба дертар гузаронед",
  uz: "bajarilgan sana bilan `done` qoʻshing yoki `due` sanasini keyinroqqa suring",
};
