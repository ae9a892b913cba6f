import type { Meaning } from "../../reading/meaning.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import type { Target } from "../mapping/mapping.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { wordInParts } from "./words-in-parts.ts";

type Place = Pick<CellPlace, "target" | "spec"> & Partial<Pick<CellPlace, "isAnswer">>;

/** A value that is meant; what looks misspelled is offered and not taken. */
export function meantValue(meaning: Meaning, text: string, place: Place): CellMeaning {
  const words = place.spec.scalar?.values;
  const named = words === undefined ? unnamed : wordsNamed(text, words);
  const isNamed = named.same.length + named.near.length > 0 || meaning.certainty === "certain";
  return (isNamed ? undefined : meantInParts(text, words, place.target)) ?? meantWhole(meaning, text, place, named);
}

type Named = ReturnType<typeof wordsNamed>;

function meantWhole(
  meaning: Meaning,
  text: string,
  { target, spec, isAnswer = false }: Place,
  { same, near }: Named,
): CellMeaning {
  const { certainty, choices, remark } = meaning;
  const [first] = choices;
  const options = spec.scalar?.values;
  if (first === undefined) return doubt([], { remark, options });
  if (near.length > 0 && certainty === "likely" && !isAnswer)
    return doubt([...choices, ...near.map((value) => ({ value }))], { options });
  // Another name of one word is no slip, however like one of another language's it looks.
  const isSure =
    certainty === "certain" || (certainty === "likely" && (same.length === 1 || !isSlip(text, first.value)));
  if (isSure) return oneValue(target, first.value);
  return doubt(choices, { remark, options, ofColumn: remark?.is === "day-order" ? "day_order" : undefined });
}

const unnamed: Named = { same: [], near: [] };

const isSlip = (text: string, meant: string): boolean => onlyMisspelled(text, [meant]) === meant;

function meantInParts(text: string, words: readonly string[] | undefined, target: Target): CellMeaning | undefined {
  const found = words && wordInParts(text, words);
  if (!found) return undefined;
  return found.isAll ? oneValue(target, found.word) : doubt([found.word], { options: words });
}
