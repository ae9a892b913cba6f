import { measureOf } from "../measures/index.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import { defineReport } from "./define-report.ts";

/** With whom agreements have been signed, by country and type. */
export const agreementsByCountry = defineReport({
  name: "agreements-by-country",
  title: sentencePhrase({ en: "Agreements by country and type" }),
  summary: { en: "Signed agreements by the partner's country, across types." },
  counts: [{ measure: measureOf("agreements"), by: ["country"], across: "type" }],
});
