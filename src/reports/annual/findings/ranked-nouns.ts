import type { Sentence } from "../../../values/texts/sentence.ts";
import type { RankedMeasure } from "./finding.ts";

/** What sentences on the countries of a measure need: what is counted, and in English also what it did. */
type RankedNouns = {
  readonly en: readonly [many: string, verb: string, preposition: string];
  /** In the genitive plural: after "по числу" and "больше всего". */
  readonly ru: string;
  /** After "шумораи". */
  readonly tg: string;
  /** After a number, of those that have no date. */
  readonly tgOne: "нафар" | "созишнома" | "шарик";
  /** Before "soni", with the word that counts one. */
  readonly uz: readonly [many: string, one: "nafar" | "ta"];
};

export const rankedNouns: Readonly<Record<RankedMeasure, RankedNouns>> = {
  "students-out": {
    en: ["students", "went", "to"],
    ru: "выехавших студентов",
    tg: "донишҷӯёни ба хориҷа рафта",
    tgOne: "нафар",
    uz: ["xorijga borgan talabalar", "nafar"],
  },
  "students-in": {
    en: ["students", "came", "from"],
    ru: "прибывших студентов",
    tg: "донишҷӯёни аз хориҷа омада",
    tgOne: "нафар",
    uz: ["xorijdan kelgan talabalar", "nafar"],
  },
  "staff-out": {
    en: ["members of staff", "went", "to"],
    ru: "выехавших сотрудников",
    tg: "кормандони ба хориҷа рафта",
    tgOne: "нафар",
    uz: ["xorijga borgan xodimlar", "nafar"],
  },
  "staff-in": {
    en: ["members of staff", "came", "from"],
    ru: "прибывших сотрудников",
    tg: "кормандони аз хориҷа омада",
    tgOne: "нафар",
    uz: ["xorijdan kelgan xodimlar", "nafar"],
  },
  "people-out": {
    en: ["people", "went", "to"],
    ru: "выехавших за рубеж",
    tg: "ҳамаи шахсони ба хориҷа рафта",
    tgOne: "нафар",
    uz: ["xorijga borganlar", "nafar"],
  },
  "people-in": {
    en: ["people", "came", "from"],
    ru: "прибывших из-за рубежа",
    tg: "ҳамаи шахсони аз хориҷа омада",
    tgOne: "нафар",
    uz: ["xorijdan kelganlar", "nafar"],
  },
  agreements: {
    en: ["agreements signed", "are with partners", "in"],
    ru: "подписанных соглашений",
    tg: "созишномаҳои имзошуда",
    tgOne: "созишнома",
    uz: ["imzolangan shartnomalar", "ta"],
  },
  "partners-with-agreement": {
    en: ["partners with an agreement on record", "are", "in"],
    ru: "партнёров с соглашением",
    tg: "шарикони дорои созишнома",
    tgOne: "шарик",
    uz: ["shartnomali hamkorlar", "ta"],
  },
};

/** The places of so many names in a sentence: `{a}`, `{a} and {b}`, `{a}, {b} and {c}`. */
export function places(names: readonly string[]): Sentence {
  const marks = names.map((name) => `{${name}}`);
  const joined = (word: string): string =>
    marks.length < 2 ? marks.join("") : `${marks.slice(0, -1).join(", ")} ${word} ${marks.at(-1)}`;
  return { en: joined("and"), ru: joined("и"), tg: joined("ва"), uz: joined("va") };
}
