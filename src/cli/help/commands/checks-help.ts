import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor checks --help` says. */
export const checksHelp = {
  description: {
    en: "Every check with its severity and what it finds.",
    ru: "Все проверки: их важность и что они находят.",
    tg: "Ҳамаи санҷишҳо: дараҷаи муҳимият ва он чи меёбанд.",
    uz: "Barcha tekshiruvlar: jiddiyligi va nimani topishi.",
  },
} satisfies HelpTexts;

export const checksExamples: Examples = [
  ["hamkor checks", { en: "the list", ru: "список", tg: "рӯйхат", uz: "roʻyxat" }],
  [
    "hamkor explain bad-date",
    {
      en: "more about one",
      ru: "подробнее об одной",
      tg: "муфассал дар бораи яке",
      uz: "bittasi haqida batafsil",
    },
  ],
];
