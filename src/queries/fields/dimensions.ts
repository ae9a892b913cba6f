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
  if (!kinds.some((kind) => isWhole(name) && fieldNames(kind).includes(name))) throw notGrouping(name, kinds, question);
  const field = resolveField(name, kinds, question);
  if (field.type === "map") throw notGrouping(name, kinds, question);
  return { ...field, key: name };
}

/** Whether a name is that of a field, not of a part of one. */
const isWhole = (name: string): boolean => !name.includes(".");

function notGrouping(name: string, kinds: readonly KindName[], question: Question): UsageError {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter(isWhole);
  const able = names.filter((known) => resolveField(known, kinds, question).type !== "map");
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
  return new UsageError(
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
