import { definePeople, students } from "./people.ts";

/** Students and doctoral candidates who came from abroad, physically; each journey counts. */
export const studentsIn = definePeople({
  name: "students-in",
  title: { en: "Incoming students" },
  definition: { en: "Students and doctoral candidates who came from abroad, physically; each journey counts." },
  direction: "inbound",
  who: students,
});
