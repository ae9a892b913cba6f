import type { Measure } from "../define-measure.ts";
import { kindsWithOutputs, outputItems } from "./output-items.ts";

/** Outputs of agreements, projects, events and joint programmes. */
export const outputs: Measure = {
  name: "outputs",
  of: kindsWithOutputs,
  ofOutputs: true,
  title: { en: "Outputs", ru: "Результаты", tg: "Натиҷаҳо", uz: "Natijalar" },
  definition: {
    en: "Results of agreements, projects, events and joint programmes: textbooks, articles, equipment and others.",
    ru: "Результаты соглашений, проектов, мероприятий и совместных программ: учебники, статьи, оборудование и прочее.",
    tg: "Натиҷаҳои созишномаҳо, лоиҳаҳо, чорабиниҳо ва барномаҳои муштарак: китобҳои дарсӣ, мақолаҳо, таҷҳизот ва ғайра.",
    uz: "Shartnoma, loyiha, tadbir va qoʻshma dasturlar natijalari: darsliklar, maqolalar, jihozlar va boshqalar.",
  },
  items: (measureContext) => outputItems(measureContext, () => true),
};
