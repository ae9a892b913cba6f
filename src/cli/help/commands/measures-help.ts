import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor measures --help` says. */
export const measuresHelp = {
  description: {
    en: "Every measure that `hamkor count` knows, with its definition.",
    ru: "Все показатели, которые считает `hamkor count`, с определениями.",
    tg: "Ҳамаи нишондиҳандаҳое, ки `hamkor count` ҳисоб мекунад, бо таърифашон.",
    uz: "`hamkor count` sanaydigan barcha koʻrsatkichlar, taʼrifi bilan.",
  },
} satisfies HelpTexts;

export const measuresExamples: Examples = [
  ["hamkor measures", { en: "the list", ru: "список", tg: "рӯйхат", uz: "roʻyxat" }],
  [
    "hamkor count students-out",
    { en: "count one", ru: "посчитать один из них", tg: "ҳисоб кардани яке", uz: "bittasini sanash" },
  ],
];
