import type { KindName } from "../kinds/field-meta.ts";
import type { Sentence } from "../values/sentence.ts";
import { defineMeasure, type Measure } from "./define-measure.ts";

const records = (of: KindName, title: Sentence, definition: Sentence): Measure =>
  defineMeasure({ name: of, of, title, definition });

/** The records of each kind, counted as they stand. */
export const recordMeasures: readonly Measure[] = [
  records("institutions", { en: "Institutions" }, { en: "Home institutions on record." }),
  records("partners", { en: "Partners" }, { en: "Partners on record, with or without an agreement." }),
  records("agreements", { en: "Agreements" }, { en: "Signed agreements on record." }),
  records("projects", { en: "Projects" }, { en: "Projects on record that run, ran or will run." }),
  records(
    "mobilities",
    { en: "Mobilities" },
    { en: "Periods of mobility of every mode; each counts once, whatever its number of persons." },
  ),
  records(
    "events",
    { en: "Events" },
    { en: "Visits, meetings, conferences, lectures, courses and other events on record." },
  ),
  records(
    "joint-programmes",
    { en: "Joint programmes" },
    { en: "Joint faculties and degrees, scientific schools and centres on record." },
  ),
  records("plans", { en: "Plans" }, { en: "Plans of targets, proposals and standing tasks on record." }),
];
