import { measureTable } from "../counting/measure-table.ts";
import { defineReport } from "../define-report.ts";
import { budgetTables } from "./project-budgets.ts";

/** The projects: who funds them, in which role, which run, and their budgets. */
export const projects = defineReport({
  name: "projects",
  title: { en: "Projects", ru: "Проекты", tg: "Лоиҳаҳо", uz: "Loyihalar" },
  summary: {
    en: "Projects by programme, role and state, those running each year, and budgets by currency.",
    ru: "Проекты по программам, ролям и статусам, реализуемые по годам, и бюджеты по валютам.",
    tg: "Лоиҳаҳо аз рӯи барнома, нақш ва ҳолат, лоиҳаҳои дар ҳоли иҷро аз рӯи сол ва буҷетҳо аз рӯи асъор.",
    uz: "Loyihalar: dasturlar, rollar va holatlar boʻyicha; yillar kesimida davom etayotganlari; valyutalar boʻyicha byudjetlar.",
  },
  tables: (request) => [
    measureTable(request, {
      title: {
        en: "Projects by programme and role",
        ru: "Проекты по программам и ролям",
        tg: "Лоиҳаҳо аз рӯи барнома ва нақш",
        uz: "Dasturlar va rollar boʻyicha loyihalar",
      },
      measure: "projects",
      by: ["programme"],
      across: "role",
      note: {
        en: "The role is the institution's own.",
        ru: "Указана роль самого вуза.",
        tg: "Нақши худи муассиса нишон дода шудааст.",
        uz: "Muassasaning loyihadagi roli koʻrsatilgan.",
      },
    }),
    measureTable(request, {
      title: {
        en: "Projects by programme and state",
        ru: "Проекты по программам и статусам",
        tg: "Лоиҳаҳо аз рӯи барнома ва ҳолат",
        uz: "Dasturlar va holatlar boʻyicha loyihalar",
      },
      measure: "projects",
      by: ["programme"],
      across: "state",
      note: {
        en: "Undated: neither dates nor a stage are on record, so that the state is not known.",
        ru: "Без даты: не указаны ни даты, ни стадия, поэтому статус неизвестен.",
        tg: "Бе сана: на сана зикр шудааст ва на марҳила, бинобар ин ҳолат номаълум аст.",
        uz: "Sanasi yoʻq: na sana, na bosqich koʻrsatilgan, shuning uchun holati nomaʼlum.",
      },
      notes: [{ message: "states-on", on: request.context.question.on }],
    }),
    measureTable(request, {
      title: {
        en: "Projects running each year, by programme",
        ru: "Реализуемые проекты по программам и годам",
        tg: "Лоиҳаҳои дар ҳоли иҷро аз рӯи барнома ва сол",
        uz: "Dasturlar va yillar boʻyicha davom etayotgan loyihalar",
      },
      measure: "projects-running",
      by: ["programme"],
      across: "year",
    }),
    ...budgetTables(request),
  ],
});
