import type { Document } from "../tables/document.ts";

/** A report of fewer sections needs no contents, and fits on a few pages. */
export const minSections = 5;

export const needsContents = ({ sections }: Document): boolean => sections.length >= minSections;
