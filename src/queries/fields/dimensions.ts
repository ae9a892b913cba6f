import { didYouMeanWords } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import type { Field } from "./field.ts";
import { fieldNames, ofOtherKinds, resolveField } from "./resolve-field.ts";

/** A way to group what is counted: a field whose values become the keys of rows or columns. */
export type Dimension = Field & { readonly key: string };

/** The dimension of a name; a field that cannot group (a text of many lines, a map) is an error too. */
export function dimensionOf(name: string, kinds: readonly KindName[], question: Question): Dimension {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((known) => !known.includes("."));
  const able = names.filter((known) => resolveField(known, kinds, question).type !== "map");
  if (able.includes(name)) return { ...resolveField(name, kinds, question), key: name };
  const nearest = nearestWords(name, able);
  const others = ofOtherKinds(name);
  const list = able.join(", ");
  const choice: Sentence = {
    en: `group by ${list}`,
    ru: `можно сгруппировать по: ${list}`,
    tg: `гурӯҳбандӣ кардан мумкин аст аз рӯи: ${list}`,
    uz: `quyidagilar boʻyicha guruhlash mumkin: ${list}`,
  };
  const kindsAsked = kinds.join(", ");
  throw new UsageError(
    {
      en: `${kindsAsked} cannot be grouped by "${name}"`,
      ru: `записи ${kindsAsked} нельзя сгруппировать по «${name}»`,
      tg: `сабтҳои ${kindsAsked}-ро аз рӯи «${name}» гурӯҳбандӣ кардан мумкин нест`,
      uz: `${kindsAsked} yozuvlarini “${name}” boʻyicha guruhlab boʻlmaydi`,
    },
    didYouMeanWords(nearest) ??
      sentenceOf((language) => (others ? `${others[language]}; ${choice[language]}` : choice[language])),
  );
}
