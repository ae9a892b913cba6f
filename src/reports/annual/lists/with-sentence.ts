import type { ListItem, Part } from "../../../tables/document.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { SectionContent } from "../section-parts.ts";

/** What is said in the place of a table, with what was not included in it, before all else that a section has. */
export function withSentence(said: ListItem, { notes }: CountTable, content: SectionContent): SectionContent {
  const kept = notes.filter(({ message }) => message !== "sentence" && message !== "provenance");
  const parts: Part[] = [
    { is: "list", title: undefined, items: [said] },
    ...(kept.length > 0 ? [{ is: "text", sentences: kept } as const] : []),
  ];
  return { ...content, body: [...parts, ...content.body] };
}
