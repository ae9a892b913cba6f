import type { Entry } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { escapeMarkdown } from "./markdown.ts";

/** One record in full as Markdown. */
export function entryMarkdown({ name, title, sections, notes, provenance }: Entry, style: Style): string {
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map(
      ({ label, value }) =>
        `- **${escapeMarkdown(cellText(label, style))}**: ${escapeMarkdown(cellText(value, style))}`,
    );
    return [...(heading ? [`### ${escapeMarkdown(cellText(heading, style))}`, ""] : []), ...items].join("\n");
  });
  const under = noteLines([...notes, { message: "provenance", ...provenance }], style).map(escapeMarkdown);
  return `${[`## ${escapeMarkdown(cellText(title, style))} (${name})`, ...parts, ...under].join("\n\n")}\n`;
}
