import type { KindName } from "../../kinds/field-meta.ts";
import { fold } from "../../values/texts/fold.ts";
import { fieldNames, resolveField } from "../fields/resolve-field.ts";
import { type Hint, hintsFor } from "../match/bare-words.ts";
import type { Question } from "../question.ts";
import type { Naming } from "./naming.ts";
import { usuallyNamed } from "./usual-names.ts";

/** What a bare word could have been meant for by its name in some language; what compiled queries tell themselves is left to them. */
export function valueHintsFor(
  text: string,
  kinds: readonly KindName[],
  question: Question,
  { ofValue }: Naming,
): readonly Hint[] {
  if (text.startsWith('"') || hintsFor(text, kinds, question).length > 0) return [];
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((name) => !name.includes("."));
  const questions = names.flatMap((name) => {
    const words = resolveField(name, kinds, question).words ?? [];
    const { same, near } = usuallyNamed(text, words);
    const titled = words.filter((word) => ofValue(word).some((title) => fold(title) === fold(text)));
    return [...new Set([...titled, ...same, ...near])].map((word) => `${name}:${word}`);
  });
  return questions.length > 0 ? [{ word: text, questions: questions.slice(0, 3) }] : [];
}
