import { UsageError } from "../queries/usage-error.ts";
import { nearestWords } from "../values/nearest.ts";
import { agreementsInForce } from "./agreements-in-force.ts";
import { conferences } from "./conferences.ts";
import type { Measure } from "./define-measure.ts";
import { lecturesAndCourses } from "./lectures-and-courses.ts";
import { outputs } from "./outputs.ts";
import { partnersWithAgreement } from "./partners-with-agreement.ts";
import { peopleIn } from "./people-in.ts";
import { peopleOut } from "./people-out.ts";
import { projectsRunning } from "./projects-running.ts";
import { recordMeasures } from "./records.ts";
import { staffIn } from "./staff-in.ts";
import { staffOut } from "./staff-out.ts";
import { studentsIn } from "./students-in.ts";
import { studentsOut } from "./students-out.ts";
import { textbooks } from "./textbooks.ts";
import { visitsIn } from "./visits-in.ts";
import { visitsOut } from "./visits-out.ts";

/** Every measure, in the order they are listed. */
export const measures: readonly Measure[] = [
  ...recordMeasures,
  agreementsInForce,
  partnersWithAgreement,
  studentsOut,
  studentsIn,
  staffOut,
  staffIn,
  peopleOut,
  peopleIn,
  projectsRunning,
  visitsIn,
  visitsOut,
  conferences,
  lecturesAndCourses,
  outputs,
  textbooks,
];

/** The measure of a name; a wrong name is a UsageError with the nearest right ones. */
export function measureOf(name: string): Measure {
  const found = measures.find((measure) => measure.name === name);
  if (found) return found;
  const nearest = nearestWords(
    name,
    measures.map((measure) => measure.name),
  );
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : "see them all: hamkor measures";
  throw new UsageError(`there is no measure "${name}"`, help);
}
