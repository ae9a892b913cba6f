import type { QuantityWords } from "../quantities-in-words.ts";

/** How quantities of which only bounds are known are said. */
export const uzQuantities: QuantityWords = {
  about: (number) => `taxminan ${number}`,
  orMore: (number) => `kamida ${number}`,
  upTo: (number) => `koʻpi bilan ${number}`,
  fromTo: (from, to) => `${from}–${to}`,
  more: (number) => `${number} taga koʻp`,
  fewer: (number) => `${number} taga kam`,
  atLeast: (change) => `kamida ${change}`,
  atMost: (change) => `koʻpi bilan ${change}`,
  unchanged: "oʻzgarmagan",
  unchangedOrMore: "teng yoki koʻp",
  unchangedOrFewer: "teng yoki kam",
  between: (from, to) => `${from} dan ${to} gacha`,
  unknown: "oʻzgarishi nomaʼlum",
};
