import type { Meaning } from "../../reading/meaning.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";

/** A value that is meant; what looks misspelled is offered and not taken. */
export function meantValue(meaning: Meaning, text: string, { target, spec, isAnswer }: CellPlace): CellMeaning {
  const { certainty, choices, remark } = meaning;
  const [first] = choices;
  const isSure = certainty === "certain" || (certainty === "likely" && !isMisspelt(text, first?.value));
  const near = spec.scalar?.values === undefined ? [] : wordsNamed(text, spec.scalar.values).near;
  if (first !== undefined && near.length > 0 && certainty === "likely" && !isAnswer)
    return doubt([...choices, ...near.map((value) => ({ value }))], { options: spec.scalar?.values });
  if (first !== undefined && isSure) return oneValue(target, first.value);
  return doubt(choices, {
    remark,
    options: spec.scalar?.values,
    ofColumn: remark?.is === "day-order" ? "day_order" : undefined,
  });
}

const isMisspelt = (text: string, meant: string | undefined): boolean =>
  meant !== undefined && onlyMisspelled(text, [meant]) === meant;
