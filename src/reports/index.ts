import { agreementsByCountry } from "./agreements-by-country.ts";
import { agreementsByRegion } from "./agreements-by-region/agreements-by-region.ts";
import { agreementsByType } from "./agreements-by-type.ts";
import { agreementsExpiry } from "./agreements-expiry.ts";
import { agreementsFlow } from "./agreements-flow/agreements-flow.ts";
import { balance } from "./balance/balance.ts";
import { claims } from "./claims.ts";
import { completeness } from "./completeness/completeness.ts";
import type { Report } from "./define-report.ts";
import { durations } from "./durations.ts";
import { fieldsOfEducation } from "./fields-of-education.ts";
import { implementation } from "./implementation/implementation.ts";
import { incomingStudents } from "./incoming-students.ts";
import { jointProgrammes } from "./joint-programmes/joint-programmes.ts";
import { partnersByCountry } from "./partners-by-country.ts";
import { partnersWithoutAgreement } from "./partners-without-agreement/partners-without-agreement.ts";
import { presence } from "./presence/presence.ts";
import { projects } from "./projects/projects.ts";
import { rankedPartners } from "./ranked-partners.ts";
import { rates } from "./rates/rates.ts";
import { staffMobility } from "./staff-mobility.ts";
import { studentsAbroad } from "./students-abroad.ts";
import { targets } from "./targets/targets.ts";
import { visitsAndEvents } from "./visits-and-events/visits-and-events.ts";

/** Every report, in the order they are listed. */
export const reports: readonly Report[] = [
  agreementsByCountry,
  agreementsByRegion,
  agreementsByType,
  agreementsFlow,
  agreementsExpiry,
  implementation,
  partnersByCountry,
  partnersWithoutAgreement,
  rankedPartners,
  studentsAbroad,
  incomingStudents,
  balance,
  presence,
  durations,
  staffMobility,
  fieldsOfEducation,
  rates,
  projects,
  visitsAndEvents,
  jointProgrammes,
  targets,
  claims,
  completeness,
];
