import type { Measure } from "./define-measure.ts";
import { kindsWithOutputs, outputItems } from "./output-items.ts";

/** What came of agreements, projects, events and joint programmes. */
export const outputs: Measure = {
  name: "outputs",
  of: kindsWithOutputs,
  ofOutputs: true,
  title: { en: "Outputs" },
  definition: {
    en: "Results of agreements, projects, events and joint programmes: textbooks, articles, equipment and others.",
  },
  items: ({ registry }) => outputItems(registry, () => true),
};
