/** The chapters of the annual report where registry.yaml names no sections, with the sections of each in order. */
export const annualChapters = [
  { name: "summary", sections: ["summary"] },
  {
    name: "students",
    sections: ["students-abroad", "incoming-students", "balance", "fields-of-education", "durations"],
  },
  { name: "staff", sections: ["staff-mobility"] },
  {
    name: "partnership",
    sections: [
      "comparison",
      "map",
      "agreements-by-country",
      "agreements-by-type",
      "agreements-flow",
      "agreements-expiry",
      "implementation",
    ],
  },
  { name: "activities", sections: ["projects", "visits-and-events", "joint-programmes"] },
  { name: "goals", sections: ["targets", "claims"] },
  { name: "annex", sections: ["completeness"] },
] as const;
export type AnnualChapter = (typeof annualChapters)[number]["name"];

/** The sections that the annual report has where registry.yaml names none: most are named reports. */
export const usualSections = annualChapters.flatMap(({ sections }) => sections);

/** Every section that registry.yaml may name. */
export const annualSections = [
  ...usualSections,
  "agreements-by-region",
  "partners-by-country",
  "partners-without-agreement",
  "ranked-partners",
  "rates",
  "presence",
] as const;
export type AnnualSection = (typeof annualSections)[number];
