import { measureOf } from "../measures/index.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import { defineReport } from "./define-report.ts";

/** How many students went abroad each year, and where to. */
export const studentsAbroad = defineReport({
  name: "students-abroad",
  title: sentencePhrase({ en: "Students abroad by country and year" }),
  summary: { en: "Students who went abroad each year, by country." },
  counts: [{ measure: measureOf("students-out"), by: ["country"], across: "year" }],
});
