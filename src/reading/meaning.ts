import type { Sentence } from "../values/texts/sentence.ts";
import type { Remark } from "./remark.ts";

/** A value that may be meant; `name` says what a code stands for. */
export type Choice = { readonly value: string; readonly name?: Sentence | undefined };

/**
 * What a value that its field cannot take was meant to be: `certain`, one value that keeps all that was written;
 * `likely`, the same by a guess; `doubtful`, choices of which a person takes one, or none; `unknown`, no value at all.
 */
export type Meaning = {
  readonly certainty: "certain" | "likely" | "doubtful" | "unknown";
  readonly choices: readonly Choice[];
  readonly remark?: Remark | undefined;
};

export const certain = (value: string, remark?: Remark): Meaning => ({
  certainty: "certain",
  choices: [{ value }],
  remark,
});

export const likely = (value: string, remark?: Remark): Meaning => ({
  certainty: "likely",
  choices: [{ value }],
  remark,
});

/** Choices, in the order they are offered; unknown where there are none. */
export const doubtful = (values: readonly (string | Choice)[], remark?: Remark): Meaning => ({
  certainty: values.length > 0 ? "doubtful" : "unknown",
  choices: values.map((value) => (typeof value === "string" ? { value } : value)),
  remark,
});

export const unknown = (remark?: Remark): Meaning => ({ certainty: "unknown", choices: [], remark });

/** The only value that is meant, where it is certain or likely. */
export const onlyValue = ({ certainty, choices }: Meaning): string | undefined =>
  certainty === "certain" || certainty === "likely" ? choices[0]?.value : undefined;

/** The same meaning with less certainty: nothing that follows from a guess is certain. */
export const atMostLikely = (meaning: Meaning): Meaning =>
  meaning.certainty === "certain" ? { ...meaning, certainty: "likely" } : meaning;

/** The same meaning, of which no value is written for anybody. */
export const onlyOffered = (meaning: Meaning, remark = meaning.remark): Meaning => doubtful(meaning.choices, remark);
