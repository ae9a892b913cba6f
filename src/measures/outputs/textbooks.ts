import type { Measure } from "../define-measure.ts";
import { kindsWithOutputs, outputItems } from "./output-items.ts";

/** Textbooks as outputs of agreements, projects, events and joint programmes. */
export const textbooks: Measure = {
  name: "textbooks",
  of: kindsWithOutputs,
  ofOutputs: true,
  title: { en: "Textbooks", ru: "Учебники", tg: "Китобҳои дарсӣ", uz: "Darsliklar" },
  definition: {
    en: "Textbooks that came of agreements, projects, events and joint programmes.",
    ru: "Учебники, подготовленные в рамках соглашений, проектов, мероприятий и совместных программ.",
    tg: "Китобҳои дарсие, ки дар натиҷаи созишномаҳо, лоиҳаҳо, чорабиниҳо ва барномаҳои муштарак таҳия шудаанд.",
    uz: "Shartnoma, loyiha, tadbir va qoʻshma dasturlar doirasida yaratilgan darsliklar.",
  },
  items: (measureContext) => outputItems(measureContext, (type) => type === "textbook"),
};
