import type { SectionRule } from "./report-sections.ts";
import type { SectionContent } from "./section-parts.ts";

/** A section with what it has to show. */
export type PreparedSection = Pick<SectionRule, "name" | "title"> & SectionContent;
