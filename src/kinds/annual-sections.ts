/** The sections of the annual report in the order it has them where registry.yaml names none: most are named reports. */
export const usualSections = [
  "summary",
  "map",
  "agreements-flow",
  "agreements-by-country",
  "agreements-by-type",
  "agreements-expiry",
  "implementation",
  "students-abroad",
  "incoming-students",
  "fields-of-education",
  "staff-mobility",
  "balance",
  "durations",
  "projects",
  "visits-and-events",
  "joint-programmes",
  "targets",
  "claims",
  "completeness",
] as const;

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
