import { runningDuring, stateOfProject } from "../derived/state.ts";
import { defineStock } from "./define-measure.ts";

/** Projects that run on a day; across years, on any day of each. */
export const projectsRunning = defineStock({
  name: "projects-running",
  of: "projects",
  title: { en: "Projects running" },
  definition: { en: "Projects that run on the day; by years, those that ran on any day of the year." },
  stands: (project, _, on) => stateOfProject(project, on) === "running",
  during: runningDuring,
  isUnknown: (project, _, on) => stateOfProject(project, on) === "undated",
  undated: ({ stage, starts, ends }) => stage === "running" && !starts && !ends,
});
