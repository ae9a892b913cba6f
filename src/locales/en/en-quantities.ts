import type { QuantityWords } from "../quantities-in-words.ts";

/** How quantities of which only bounds are known are said. */
export const enQuantities: QuantityWords = {
  about: (number) => `about ${number}`,
  orMore: (number) => `${number} or more`,
  upTo: (number) => `up to ${number}`,
  fromTo: (from, to) => `${from} to ${to}`,
  more: (number) => `${number} more`,
  fewer: (number) => `${number} fewer`,
  atLeast: (change) => `at least ${change}`,
  atMost: (change) => `at most ${change}`,
  unchanged: "unchanged",
  unchangedOrMore: "unchanged or more",
  unchangedOrFewer: "unchanged or fewer",
  between: (from, to) => `${from} to ${to}`,
  unknown: "change not known",
};
