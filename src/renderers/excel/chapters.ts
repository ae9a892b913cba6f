import type { Document, Section } from "../../tables/document.ts";

/** A chapter of a document: its own section, and those inside it. */
export type Chapter = readonly [Section, ...Section[]];

/** The chapters of a document without its definitions, which stand on a sheet of their own. */
export function chaptersOf({ sections }: Document): readonly Chapter[] {
  const chapters: [Section, ...Section[]][] = [];
  for (const section of sections) {
    const last = chapters.at(-1);
    if (section.level === 2 && last) last.push(section);
    else chapters.push([section]);
  }
  return chapters.flatMap((chapter) => {
    const [first, ...others] = chapter.filter((section) => !isOfDefinitions(section));
    return first ? [[first, ...others] as const] : [];
  });
}

/** Whether a section tells what terms mean. */
export const isOfDefinitions = ({ parts }: Section): boolean => parts.some(({ is }) => is === "definitions");

/** Whether a chapter sums up the report, so that the title of the report stands on its sheet. */
export const isSummary = ([{ parts }]: Chapter): boolean => parts.some(({ is }) => is === "figures");
