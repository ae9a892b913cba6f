import { lengthOfTime } from "../../reading/dates/length-of-time.ts";
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
  const halves = monthsOfHalves(bare);
  if (halves !== undefined) return halves;
  const [, digits = "", word = "", rest = ""] = /^(\d{1,2}) ?\(([\p{L}ʻ’']+)\) ?(.*)$/u.exec(bare) ?? [];
  if (digits !== "" && numberNamed().get(fold(word)) === String(Number(digits))) return `${digits} ${rest}`;
  const [, first = "", other = ""] = /^([\p{L}ʻ’']+) (.+)$/u.exec(bare) ?? [];
  const number = first === "" ? undefined : numberNamed().get(fold(first));
  return number === undefined ? bare : `${number} ${other}`;
}

/** A year and a half, or half a year, in words. */
const halfYears: Readonly<Record<number, string>> = {
  6: "полгода|пол года|half a year|half year|ним сол|нимсол|yarim yil|ярим йил|un semestre|altı ay|ein halbes jahr|pół roku",
  18: "полтора года|полтора год|1 ½ года|1½ года|one and a half years|a year and a half|якуним сол|яку ним сол|як сол у ним|bir yarim yil|бир ярим йил|bir buçuk yıl|anderthalb jahre|półtora roku|un an et demi|un año y medio",
};

const monthsNamed = lazy(
  () =>
    new Map(
      Object.entries(halfYears).flatMap(([months, words]) => words.split("|").map((word) => [fold(word), months])),
    ),
);

/** `1,5 года`, `2.5 years`, `полтора года` in months; what stands behind the length stays. */
function monthsOfHalves(bare: string): string | undefined {
  const months = monthsNamed().get(fold(bare));
  if (months !== undefined) return `${months} months`;
  const [, years = "", word = "", rest = ""] = /^(\d)[.,]5 ?([\p{L}ʻ’']+)(.*)$/u.exec(bare) ?? [];
  const isOfYears = years !== "" && lengthOfTime(`1 ${word}`)?.months === 12;
  return isOfYears ? `${Number(years) * 12 + 6} months${rest}` : undefined;
}
