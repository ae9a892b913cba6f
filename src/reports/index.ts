import { agreementsByCountry } from "./agreements-by-country.ts";
import type { Report } from "./define-report.ts";
import { studentsAbroad } from "./students-abroad.ts";

/** Every report, in the order they are listed. */
export const reports: readonly Report[] = [agreementsByCountry, studentsAbroad];
