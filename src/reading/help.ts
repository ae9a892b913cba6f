import { either } from "../kinds/fault.ts";
import type { Choice, Meaning } from "./meaning.ts";
import { remarkText } from "./remark-text.ts";

/** What a message says of a value's meaning, and what `check --fix` (`replacement`) and `--unsafe` (`suggestion`) write. */
export type MeaningHelp = {
  readonly help?: string;
  readonly replacement?: string;
  readonly suggestion?: string;
};

/** The most choices that are offered. */
const most = 3;

/** Nothing where nothing is known of what was meant. */
export function helpOf({ certainty, choices, remark }: Meaning): MeaningHelp {
  const offered = choices.length > 0 ? `did you mean ${either(choices.slice(0, most).map(shown))}?` : undefined;
  const remarked = remark && remarkText(remark);
  const help = [offered, offered && remarked ? capitalised(remarked) : remarked].filter(Boolean).join(" ");
  const [first] = choices;
  return {
    ...(help === "" ? {} : { help }),
    ...(certainty === "certain" && first ? { replacement: first.value } : {}),
    ...(certainty === "likely" && first ? { suggestion: first.value } : {}),
  };
}

const shown = ({ value, name }: Choice): string => (name === undefined ? `"${value}"` : `${value} (${name})`);

const capitalised = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
