import type { Count } from "../values/count.ts";

/** In brackets after a number of records how many persons these are of, where that is told. */
export const ofPersons = (persons: Count | undefined, text: (persons: Count) => string): string =>
  persons ? ` (${text(persons)})` : "";
