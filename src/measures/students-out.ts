import { definePeople, students } from "./people.ts";

/** Students and doctoral candidates who went abroad, physically; each journey counts. */
export const studentsOut = definePeople({
  name: "students-out",
  title: { en: "Students abroad" },
  definition: { en: "Students and doctoral candidates who went abroad, physically; each journey counts." },
  direction: "outbound",
  who: students,
});
