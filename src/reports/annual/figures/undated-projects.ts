import type { Project } from "../../../registry/record.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { isDateMissing } from "../../completeness/missing-facts.ts";
import { undatedProjects } from "./figure-remarks.ts";

/** How many of some projects have no date, and of how many of these a stage says their state; none where all have one. */
export function undatedProjectsRemark(projects: readonly Project[]): Sentence[] {
  const undated = projects.filter(isDateMissing);
  const stated = undated.filter(({ stage }) => stage !== undefined);
  return undated.length > 0 ? [undatedProjects(undated.length, stated.length)] : [];
}
