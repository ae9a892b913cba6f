import type { Cell } from "../../../tables/cell.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** A heading as a sentence has it: what is short over a column of a table is said in plain words. */
export function headingInSentence(heading: Cell): Cell {
  if (heading.is === "composed")
    return { ...heading, parts: heading.parts.map((part) => part.map((cell) => headingInSentence(cell))) };
  const text = heading.is === "field" ? plainWords.get(heading.name) : undefined;
  return text ? { is: "text", text } : heading;
}

/** The same of what is not on record. */
export function factHeading(heading: Cell): Cell {
  const text = heading.is === "field" ? factWords.get(heading.name) : undefined;
  return text ? { is: "text", text } : heading;
}

const factWords: ReadonlyMap<string, Sentence> = new Map([
  ["persons_out", { en: "persons sent abroad", ru: "выезд", tg: "ба хориҷа рафтагон", uz: "xorijga borganlar" }],
  ["persons_in", { en: "persons received", ru: "приём", tg: "аз хориҷа омадагон", uz: "xorijdan kelganlar" }],
]);

const plainWords: ReadonlyMap<string, Sentence> = new Map([
  [
    "persons_out",
    {
      en: "persons sent abroad",
      ru: "выехало человек",
      tg: "ба хориҷа рафтагон, нафар",
      uz: "xorijga borganlar, nafar",
    },
  ],
  [
    "days_out",
    {
      en: "their days abroad, added up",
      ru: "человеко-дней за рубежом",
      tg: "рӯзҳояшон дар хориҷа, ҷамъ",
      uz: "ularning xorijdagi kunlari jami",
    },
  ],
  [
    "persons_in",
    { en: "persons received", ru: "принято человек", tg: "аз хориҷа омадагон, нафар", uz: "xorijdan kelganlar, nafar" },
  ],
  [
    "days_in",
    {
      en: "days of their stay, added up",
      ru: "человеко-дней пребывания",
      tg: "рӯзҳои иқоматашон, ҷамъ",
      uz: "ularning bu yerdagi kunlari jami",
    },
  ],
]);
