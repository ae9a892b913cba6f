import { didYouMeanWords } from "../kinds/fault.ts";
import { UsageError } from "../queries/usage-error.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import type { Measure } from "./define-measure.ts";
import { conferences } from "./events/conferences.ts";
import { lecturesAndCourses } from "./events/lectures-and-courses.ts";
import { visitsIn } from "./events/visits-in.ts";
import { visitsOut } from "./events/visits-out.ts";
import { outputs } from "./outputs/outputs.ts";
import { textbooks } from "./outputs/textbooks.ts";
import { agreementsInForce } from "./partnerships/agreements-in-force.ts";
import { partnersWithAgreement } from "./partnerships/partners-with-agreement.ts";
import { projectsRunning } from "./partnerships/projects-running.ts";
import { abroad } from "./people/abroad.ts";
import { guests } from "./people/guests.ts";
import { peopleIn } from "./people/people-in.ts";
import { peopleOut } from "./people/people-out.ts";
import { personsIn } from "./people/persons-in.ts";
import { personsOut } from "./people/persons-out.ts";
import { staffIn } from "./people/staff-in.ts";
import { staffOut } from "./people/staff-out.ts";
import { studentsIn } from "./people/students-in.ts";
import { studentsOut } from "./people/students-out.ts";
import { programmeStudents } from "./programmes/programme-students.ts";
import { recordMeasures } from "./records.ts";

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
  personsOut,
  personsIn,
  abroad,
  guests,
  programmeStudents,
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
  throw new UsageError(
    {
      en: `there is no measure "${name}"`,
      ru: `нет показателя «${name}»`,
      tg: `нишондиҳандаи «${name}» нест`,
      uz: `“${name}” koʻrsatkichi yoʻq`,
    },
    didYouMeanWords(nearest) ?? {
      en: "see them all: hamkor measures",
      ru: "все показатели: hamkor measures",
      tg: "ҳамаи нишондиҳандаҳо: hamkor measures",
      uz: "barcha koʻrsatkichlar: hamkor measures",
    },
  );
}
