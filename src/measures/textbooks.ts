import type { Measure } from "./define-measure.ts";
import { kindsWithOutputs, outputItems } from "./output-items.ts";

/** Textbooks that came of agreements, projects, events and joint programmes. */
export const textbooks: Measure = {
  name: "textbooks",
  of: kindsWithOutputs,
  ofOutputs: true,
  title: { en: "Textbooks" },
  definition: { en: "Textbooks that came of agreements, projects, events and joint programmes." },
  items: ({ registry }) => outputItems(registry, (type) => type === "textbook"),
};
