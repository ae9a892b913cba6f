import type { QuantityWords } from "../quantities-in-words.ts";

/** How quantities of which only bounds are known are said. */
export const ruQuantities: QuantityWords = {
  about: (number) => `около ${number}`,
  orMore: (number) => `не менее ${number}`,
  upTo: (number) => `не более ${number}`,
  fromTo: (from, to) => `${from}–${to}`,
  more: (number) => `на ${number} больше`,
  fewer: (number) => `на ${number} меньше`,
  atLeast: (change) => `не менее чем ${change}`,
  atMost: (change) => `не более чем ${change}`,
  unchanged: "без изменений",
  unchangedOrMore: "столько же или больше",
  unchangedOrFewer: "столько же или меньше",
  between: (from, to) => `от ${from} до ${to}`,
  unknown: "изменение неизвестно",
};
