import type { Entry } from "../../tables/table.ts";
import { cellText, phraseText, type Style } from "../style.ts";
import { escapeMarkdown } from "./markdown.ts";

/** One record in full as Markdown. */
export function entryMarkdown({ name, title, sections, provenance }: Entry, style: Style): string {
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map(
      ({ label, value }) =>
        `- **${escapeMarkdown(cellText(label, style))}**: ${escapeMarkdown(cellText(value, style))}`,
    );
    return [...(heading ? [`### ${escapeMarkdown(cellText(heading, style))}`, ""] : []), ...items].join("\n");
  });
  const note = escapeMarkdown(phraseText({ message: "provenance", ...provenance }, style));
  return `${[`## ${escapeMarkdown(cellText(title, style))} (${name})`, ...parts, note].join("\n\n")}\n`;
}
