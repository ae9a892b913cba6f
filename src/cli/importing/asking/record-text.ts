import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import type { AnyRecord } from "../../../registry/record.ts";
import { type Text, textIn } from "../../../values/texts/text.ts";
import type { Conversation } from "./conversation.ts";
import { wordText } from "./word-text.ts";

/** The fields by which a person knows a record. */
const telling = ["type", "title", "number", "signed", "starts", "ends"] as const;

/** A record on file in a few words: `Меморандум · 24.08.2018`. */
export function recordText(conversation: Conversation, record: AnyRecord): string {
  const { style } = conversation;
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return telling
    .flatMap((name) => {
      const value = fields[name];
      if (value === undefined) return [];
      if (name === "title") return [textIn(value as Text, style.textLanguage, style.registryLanguage)];
      const text = typeof value === "object" ? (value as { readonly text?: string }).text : String(value);
      return text === undefined ? [] : [wordText(text, specOfTarget(name, record.kind), conversation)];
    })
    .join(" · ");
}
