/** The name of every chart that an annual report can have: an office's template may have a placeholder for any of them. */
export const annualCharts: readonly string[] = [
  "map",
  "agreement-stock-and-flow",
  "agreement-timeline",
  "students-per-year",
  "mobility-by-level",
  "mobility-by-field",
  "projects-timeline",
];
