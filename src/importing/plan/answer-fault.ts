import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { remarkText } from "../../reading/remark-text.ts";
import { readingContextOf } from "../../registry/reading-context-of.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Target } from "../mapping/mapping.ts";
import { reasons } from "./reasons.ts";
import { meaningIn } from "./texts/meaning-of-text.ts";

/** A day that lets lengths be read, whenever their rows begin. */
const anyDay = "2000-01-01";

/** Why a text cannot be the answer of any row of a list of a kind; nothing where it may be. */
export function answerFault(field: Target, text: string, kind: KindName, registry: Registry): Sentence | undefined {
  const { settings } = registry;
  const meaning = meaningIn(
    {
      target: field,
      from: anyDay,
      isBegun: true,
      heading: undefined,
      currency: undefined,
      isList: false,
      isAnswer: true,
      isNamedBelow: kind !== "partners",
      filled: new Set(),
      own: fieldsOfKind(kinds[kind]),
      registry,
      context: readingContextOf(settings, (vocabulary) => Object.keys(settings.vocabularies[vocabulary])),
    },
    text,
  );
  if (meaning.is !== "doubt") return undefined;
  return meaning.remark ? remarkText(meaning.remark) : reasons.doubtful(text);
}
