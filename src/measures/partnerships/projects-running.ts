import { runningPeriods, stateOfProject } from "../../derived/agreements/state.ts";
import { defineStock } from "../define-measure.ts";

/** Projects that run on a day; across years, on any day of each. */
export const projectsRunning = defineStock({
  name: "projects-running",
  of: "projects",
  title: {
    en: "Projects running",
    ru: "Реализуемые проекты",
    tg: "Лоиҳаҳои дар ҳоли иҷро",
    uz: "Davom etayotgan loyihalar",
  },
  definition: {
    en: "Projects that run on the day; by years, those that ran on any day of the year.",
    ru: "Проекты, реализуемые на указанную дату; по годам — реализовывавшиеся хотя бы один день года.",
    tg: "Лоиҳаҳое, ки дар санаи нишондодашуда идома доранд; аз рӯи солҳо онҳое, ки ақаллан як рӯзи сол идома доштаанд.",
    uz: "Hisobot sanasida davom etayotgan loyihalar; yillar boʻyicha olinganda, yil davomida kamida bir kun davom etganlari.",
  },
  isActive: (project, _, on) => stateOfProject(project, on) === "running",
  activePeriodsOf: runningPeriods,
  isUnknown: (project, _, on) => stateOfProject(project, on) === "undated",
  undated: ({ stage, starts, ends }) => stage === "running" && !starts && !ends,
});
