import { didYouMeanIn } from "../kinds/fault.ts";
import type { Language } from "../values/codes/languages.ts";
import { type Sentence, sentenceOf } from "../values/texts/sentence.ts";
import type { Choice, Meaning } from "./meaning.ts";
import { remarkText } from "./remark-text.ts";

/** What a message says of a value's meaning, and what `check --fix` (`replacement`) and `--unsafe` (`suggestion`) write. */
export type MeaningHelp = {
  readonly help?: Sentence;
  readonly replacement?: string;
  readonly suggestion?: string;
};

/** The most choices that are offered. */
const most = 3;

/** Nothing where nothing is known of what was meant. */
export function helpOf({ certainty, choices, remark }: Meaning): MeaningHelp {
  const offered = choices.length > 0 ? offer(choices.slice(0, most)) : undefined;
  const remarked = remark && remarkText(remark);
  const help = offered && remarked ? followedBy(offered, remarked) : (offered ?? remarked);
  const [first] = choices;
  return {
    ...(help === undefined ? {} : { help }),
    ...(certainty === "certain" && first ? { replacement: first.value } : {}),
    ...(certainty === "likely" && first ? { suggestion: first.value } : {}),
  };
}

const offer = (choices: readonly Choice[]): Sentence =>
  didYouMeanIn((language) => choices.map((choice) => shown(choice, language)));

const shown = ({ value, name }: Choice, language: Language): string =>
  name === undefined ? `"${value}"` : `${value} (${name[language]})`;

/** A question and, as the next sentence, a remark. */
const followedBy = (question: Sentence, remark: Sentence): Sentence =>
  sentenceOf((language) => `${question[language]} ${capitalised(remark[language])}`);

const capitalised = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
