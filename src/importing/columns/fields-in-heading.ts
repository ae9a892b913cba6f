import type { KindName } from "../../kinds/field-meta.ts";
import type { ColumnUse, Separator, Target } from "../mapping/mapping.ts";
import { type ColumnTexts, shareOf } from "./cell-evidence.ts";
import { meaningOfHeading } from "./heading-index.ts";

type Column = { readonly heading: string; readonly texts: ColumnTexts };

/** What joins the things that a heading names, and what may stand between them in its cells. */
const joints: readonly (readonly [RegExp, readonly Separator[]])[] = [
  [/\s(?:и|and|ва|va)\s/iu, [" / ", "/", " - ", " – ", " — ", "; ", ", "]],
  [/\s*\/\s*/, [" / ", "/"]],
  [/\s*[,;\n]\s*/, [", ", "; "]],
];

/** The fields that a heading names one after the other: `Дата подписания / срок действия`; none where it names one, or one twice. */
export const fieldsJoined = (heading: string, kind: KindName): readonly Target[] =>
  jointIn(heading, kind)?.fields ?? [];

function jointIn(heading: string, kind: KindName) {
  for (const [joint, separators] of joints) {
    const parts = heading.split(joint);
    const fields = parts.flatMap((part) => {
      const meaning = meaningOfHeading(part, kind);
      return meaning?.isWhole && !meaning.target.includes(" ") ? [meaning.target] : [];
    });
    if (parts.length > 1 && fields.length === parts.length && new Set(fields).size === fields.length)
      return { fields, separators };
  }
  return undefined;
}

/** Several fields in a column where its heading names them and each cell has as many parts, with a sign between like the heading's. */
export function asInHeading({ heading, texts }: Column, kind: KindName) {
  const joint = texts.size > 0 ? jointIn(heading, kind) : undefined;
  if (!joint) return undefined;
  const { fields } = joint;
  // Two dates of one cell leave to each other the month or year that they share.
  if (fields.includes("starts") && fields.includes("ends")) return undefined;
  const isParted = (separator: Separator) => (text: string) => {
    const parts = text.split(separator);
    return parts.length === fields.length && parts.every((part) => part.trim() !== "");
  };
  const separator = joint.separators.find((one) => shareOf(texts, isParted(one)) === 1);
  const use: ColumnUse | undefined = separator && { is: "parts", fields, separator };
  return use && { use, because: "cells" as const };
}
