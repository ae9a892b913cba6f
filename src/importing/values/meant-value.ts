import type { Meaning } from "../../reading/meaning.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import type { Target } from "../mapping/mapping.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { wordInParts } from "./words-in-parts.ts";

/** A value that is meant; what looks misspelled is offered and not taken. */
export function meantValue(meaning: Meaning, text: string, place: CellPlace): CellMeaning {
  const { certainty, choices, remark } = meaning;
  const [first] = choices;
  const words = place.spec.scalar?.values;
  if (first === undefined) return meantInParts(text, words, place.target) ?? doubt([], { remark, options: words });
  const { same, near } = words === undefined ? unnamed : wordsNamed(text, words);
  if (near.length > 0 && certainty === "likely")
    return doubt([...choices, ...near.map((value) => ({ value }))], { options: words });
  // Another name of one word is no slip, however like one of another language's it looks.
  const isSure =
    certainty === "certain" || (certainty === "likely" && (same.length === 1 || !isSlip(text, first.value)));
  if (isSure) return oneValue(place.target, first.value);
  return doubt(choices, { remark, options: words, ofColumn: remark?.is === "day-order" ? "day_order" : undefined });
}

const unnamed = { same: [], near: [] } as const;

const isSlip = (text: string, meant: string): boolean => onlyMisspelled(text, [meant]) === meant;

function meantInParts(text: string, words: readonly string[] | undefined, target: Target): CellMeaning | undefined {
  const found = words && wordInParts(text, words);
  if (!found) return undefined;
  return found.isAll ? oneValue(target, found.word) : doubt([found.word], { options: words });
}
