import { periodOf } from "../../derived/periods.ts";
import { achieved } from "../../measures/achieved.ts";
import { figureOfTarget, readsOf, type Target } from "../../measures/figures.ts";
import type { Plan } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { countToText } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type CheckContext, defineCheck } from "../define-check.ts";
import { numberOf } from "../number-of-persons.ts";

/** A target's due date has passed and nothing shows that it was reached. */
export const targetOverdue = defineCheck({
  id: "target-overdue",
  severity: "info",
  summary: {
    en: "A target's day has passed and it is not reached.",
    ru: "Срок цели прошёл, а она не достигнута.",
    tg: "Муҳлати ҳадаф гузаштааст, вале он ба даст наомадааст.",
    uz: "Maqsad muddati oʻtgan, lekin unga erishilmagan.",
  },
  why: {
    en: "The annual report will ask what became of it.",
    ru: "В годовом отчёте спросят, что с ней стало.",
    tg: "Дар ҳисоботи солона мепурсанд, ки он чӣ шуд.",
    uz: "Yillik hisobotda bu nima boʻlgani soʻraladi.",
  },
  fix: {
    en: "Add `done` or `evidence`, record what was done, or move `due`.",
    ru: "Добавьте `done` или `evidence`, внесите сделанное в реестр или перенесите `due`.",
    tg: "`done` ё `evidence` илова кунед, кори иҷрошударо ба феҳрист сабт кунед ё `due`-ро ба дертар гузаронед.",
    uz: "`done` yoki `evidence` qoʻshing, bajarilgan ishni reyestrga kiriting yoki `due` sanasini keyinroqqa suring.",
  },
  example: {
    wrong: "- text: Five textbooks with partner universities\n  due: 2024-08-31",
    right: "- text: Five textbooks with partner universities\n  due: 2024-08-31\n  done: 2024-06",
  },
  reads: ({ records }) => ({ ...readsOf(records.plans.flatMap(({ targets = [] }) => targets)), plans: "all" }),
  *run(context) {
    for (const plan of context.registry.records.plans) {
      for (const [index, target] of (plan.targets ?? []).entries()) {
        const message = overdue(target, plan, context);
        const field = ["targets", index, target.due ? "due" : "text"];
        if (message) yield { at: plan, field, message, help: addOrMove };
      }
    }
  },
});

const addOrMove: Sentence = {
  en: "add `done` or `evidence`, record what was done, or move `due`",
  ru: "добавьте `done` или `evidence`, внесите сделанное в реестр или перенесите `due`",
  tg: "`done` ё `evidence` илова кунед, кори иҷрошударо ба феҳрист сабт кунед ё `due`-ро ба дертар гузаронед",
  uz: "`done` yoki `evidence` qoʻshing, bajarilgan ishni reyestrga kiriting yoki `due` sanasini keyinroqqa suring",
};

/** The message for a target whose due date, or its plan's last day, has passed. */
function overdue(target: Target, plan: Plan, { registry, today }: CheckContext): Sentence | undefined {
  const due = target.due?.last ?? periodOf(plan, registry.settings).end?.last;
  const isOpen = !target.done && (target.evidence ?? []).length === 0;
  if (due === undefined || due >= today || !isOpen) return undefined;
  const shortfall = shortfallOf(target, plan, registry, today);
  return (
    shortfall && {
      en: `due on ${due}, and ${shortfall.en}`,
      ru: `срок исполнения истёк ${due}, а ${shortfall.ru}`,
      tg: `муҳлати иҷро санаи ${due} гузаштааст, вале ${shortfall.tg}`,
      uz: `muddati ${due} kuni tugagan, ${shortfall.uz}`,
    }
  );
}

/** The shortfall of a target; `undefined` where it may be reached according to the records. */
function shortfallOf(target: Target, plan: Plan, registry: Registry, today: Day): Sentence | undefined {
  const { measure, count } = target;
  if (measure === undefined || count === undefined) return notDone;
  const found = achieved(figureOfTarget(target, plan, registry.settings), registry, today);
  if (!found || found.max === null || found.max >= count.min) return undefined;
  const onRecord = numberOf(measure, found, registry.settings);
  const promised = countToText(count);
  return {
    en: `${onRecord.en} of ${promised} on record`,
    ru: `в реестре ${onRecord.ru} из ${promised}`,
    tg: `дар феҳрист ${onRecord.tg} аз ${promised} ҳаст`,
    uz: `reyestrda ${promised} tadan ${onRecord.uz} tasi bor`,
  };
}

const notDone: Sentence = {
  en: "not done",
  ru: "отметки о выполнении нет",
  tg: "дар бораи иҷро қайд нест",
  uz: "bajarilgani qayd etilmagan",
};
