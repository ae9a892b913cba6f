import type { Column } from "../../../importing/columns/proposed-column.ts";
import type { ColumnUse } from "../../../importing/mapping/mapping.ts";
import { readPeriod } from "../../../importing/values/read-period.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { kinds } from "../../../kinds/index.ts";
import { readingContextOf } from "../../../registry/reading-context-of.ts";
import type { Conversation } from "./conversation.ts";
import { askAgreed, type SplitCell } from "./split-cells.ts";
import { targetTitle } from "./target-title.ts";
import { wordText } from "./word-text.ts";

/** Shows how the beginnings and ends in a column are read; agreed, or nothing. */
export async function askPeriod(
  conversation: Conversation,
  { texts }: Column,
  kind: KindName,
): Promise<ColumnUse | undefined> {
  const cells = [...texts.keys()].map((cell) => splitPeriod(conversation, cell, kind));
  return (await askAgreed(conversation, cells)) ? { is: "period", starts: "starts", ends: "ends" } : undefined;
}

function splitPeriod(conversation: Conversation, cell: string, kind: KindName): SplitCell {
  const { registry, style } = conversation;
  const context = readingContextOf(registry.settings, (name) => Object.keys(registry.settings.vocabularies[name]));
  const own = fieldsOfKind(kinds[kind]);
  const meaning = readPeriod(cell, {
    starts: "starts",
    ends: "ends",
    context,
    from: undefined,
    has: (field) => own.has(field),
  });
  if (meaning.is !== "values") return { cell, parts: undefined };
  const parts = Object.entries(meaning.values).map(([field, value]) => ({
    title: targetTitle(field, kind, style.language),
    text: wordText(String(value), own.get(field), conversation),
  }));
  return { cell, parts };
}
