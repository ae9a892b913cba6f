import type { QuantityWords } from "../quantities-in-words.ts";

/** How quantities of which only bounds are known are said. */
export const tgQuantities: QuantityWords = {
  about: (number) => `тақрибан ${number}`,
  orMore: (number) => `на камтар аз ${number}`,
  upTo: (number) => `на зиёда аз ${number}`,
  fromTo: (from, to) => `аз ${from} то ${to}`,
  more: (number) => `${number} бештар`,
  fewer: (number) => `${number} камтар`,
  atLeast: (change) => `ҳадди ақал ${change}`,
  atMost: (change) => `ҳадди аксар ${change}`,
  unchanged: "бетағйир",
  unchangedOrMore: "баробар ё бештар",
  unchangedOrFewer: "баробар ё камтар",
  between: (from, to) => `аз ${from} то ${to}`,
  unknown: "тағйирот номаълум",
};
