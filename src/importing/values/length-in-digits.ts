import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** Numbers in words, in the cases that stand before years and months; each list is closed. */
const numbers: Readonly<Record<number, string>> = {
  1: "one один одного як yak bir бир",
  2: "two два двух ду ikki икки",
  3: "three три трёх трех се uch уч",
  4: "four четыре четырёх четырех чор чаҳор toʻrt тўрт",
  5: "five пять пяти панҷ besh беш",
  6: "six шесть шести шаш olti олти",
  7: "seven семь семи ҳафт yetti етти",
  8: "eight восемь восьми ҳашт sakkiz саккиз",
  9: "nine девять девяти нӯҳ toʻqqiz тўққиз",
  10: "ten десять десяти даҳ oʻn ўн",
};

const numberNamed = lazy(
  () =>
    new Map(Object.entries(numbers).flatMap(([number, words]) => words.split(" ").map((word) => [fold(word), number]))),
);

const before =
  /^(?:for (?:a |the )?(?:period|term) of |valid for |срок (?:действия )?|сроком (?:действия )?на |в течение |(?:ба|дар) м[ӯу][ҳх]лати |дар давоми |барои )/i;
const behind = / (?:muddatga|muddatli|muddat|муддатга|муддатли|муддат)$/i;

/** A length with its number in digits and nothing that says only that it is one: `3 (три) года`, `five years`, `ба муҳлати 5 сол`. */
export function withLengthInDigits(plain: string): string {
  const bare = plain.replace(before, "").replace(behind, "");
  const [, digits = "", word = "", rest = ""] = /^(\d{1,2}) ?\(([\p{L}ʻ’']+)\) ?(.*)$/u.exec(bare) ?? [];
  if (digits !== "" && numberNamed().get(fold(word)) === String(Number(digits))) return `${digits} ${rest}`;
  const [, first = "", other = ""] = /^([\p{L}ʻ’']+) (.+)$/u.exec(bare) ?? [];
  const number = first === "" ? undefined : numberNamed().get(fold(first));
  return number === undefined ? bare : `${number} ${other}`;
}
