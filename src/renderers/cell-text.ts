import { dayRange } from "../locales/day-range.ts";
import { wordsIn } from "../locales/index.ts";
import { lowerFirst } from "../locales/lower-first.ts";
import { changeSentence, countSentence } from "../locales/number-sentences.ts";
import type { Words } from "../locales/words.ts";
import type { Cell } from "../tables/cell.ts";
import { iscedName } from "../values/codes/isced-names.ts";
import type { Count } from "../values/count.ts";
import { countryName } from "../values/geography/countries.ts";
import { regionTable } from "../values/geography/region-table.ts";
import { printableLine } from "../values/texts/printable.ts";
import { type Sentence, sentenceIn } from "../values/texts/sentence.ts";
import { textIn } from "../values/texts/text.ts";
import type { Style } from "./style.ts";

/** The text of a cell in a language, for readers. */
export function cellText(cell: Cell, style: Style): string {
  const words = wordsIn(style.language);
  switch (cell.is) {
    case "nothing":
      return "";
    case "count":
      return boundsText(cell.count, words.number);
    case "number":
      return words.number(cell.number);
    case "money":
      return words.money(cell.amount, cell.currency);
    case "under":
      return `<${words.number(cell.limit)}`;
    case "difference":
      return differenceText(cell, words);
    case "percent":
      return sharesText(cell, words);
    case "list":
      return cell.items.map((item) => cellText(item, style)).join("; ");
    case "map":
      return cell.entries.map(([name, value]) => entryText(name, value, style)).join(", ");
    case "days":
      return printableLine(dayRange(cell.written, style.language));
    case "composed":
      return composedText(cell, style);
    case "filled":
      return filledCellText(cell, style);
    default:
      return nameText(cell, words, style);
  }
}

/** The text of a cell where people read it by itself: `42 or more`, `at most 7 fewer`. */
export function cellInWords(cell: Cell, style: Style): string {
  if (cell.is === "count") return sentenceIn(countSentence(cell.count), style.language);
  return cell.is === "difference" ? sentenceIn(changeSentence(cell), style.language) : cellText(cell, style);
}

/** Words of hamkor's own are written small after the first part. */
const composedText = ({ parts }: Extract<Cell, { is: "composed" }>, style: Style): string =>
  parts
    .map((part, index) =>
      part.map((cell) => (index > 0 && cell.is === "word" ? lowerFirst(cellText(cell, style)) : cellText(cell, style))),
    )
    .map((words) => words.join(" "))
    .join(", ");

function filledCellText({ sentence, cells }: Extract<Cell, { is: "filled" }>, style: Style): string {
  return sentenceIn(sentence, style.language).replace(/\{(\w+)(:small)?\}/g, (place, name: string, small?: string) => {
    const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
    if (!cell) return place;
    return small ? lowerFirst(cellText(cell, style)) : cellText(cell, style);
  });
}

type Name = Extract<
  Cell,
  { is: "plain" | "excerpt" | "date" | "isced" | "text" | "country" | "region" | "word" | "field" | "named" }
>;

function nameText(cell: Name, words: Words, { language, textLanguage, registryLanguage }: Style): string {
  switch (cell.is) {
    case "plain":
    case "excerpt":
      return printableLine(cell.text);
    case "date":
      return printableLine(words.date(cell.text));
    case "isced":
      return `${cell.code} ${iscedName(cell.code, language)}`.trimEnd();
    case "text":
      return printableLine(textIn(cell.text, textLanguage, registryLanguage));
    case "country":
      return countryName(cell.code, language);
    case "region": {
      const region = regionTable.get(cell.code);
      if (!region) return printableLine(cell.code);
      const name = sentenceIn(region.name, language);
      return cell.isAmongOthers && isM49(cell.code) ? `${name} (${unitedNations[language]})` : name;
    }
    case "word":
      return wordOf(words.values, cell.reads ?? cell.code);
    case "field":
      return wordOf(words.fields, cell.name);
    case "named":
      return printableLine(cell.name === undefined ? cell.code : textIn(cell.name, textLanguage, registryLanguage));
  }
}

/** Whether a region is one of the UN's, which have numbers for codes. */
const isM49 = (code: string): boolean => /^\d{3}$/.test(code);

const unitedNations: Sentence = { en: "UN", ru: "ООН", tg: "СММ", uz: "BMT" };

/** Fields of a map that need no label: `Huang Raibo, Position: rector`. */
const selfExplanatory = ["name", "text", "title"];

const entryText = (name: string, value: Cell, style: Style): string =>
  selfExplanatory.includes(name)
    ? cellText(value, style)
    : `${wordOf(wordsIn(style.language).fields, name)}: ${cellText(value, style)}`;

/** The word for a code; a code without a word stays as it is. */
function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? printableLine(code);
}

/** Bounds as a table shows them: `213`, `≥213`, `4–7`, `~18`, `~≥31`. */
function boundsText({ min, max, approximate }: Count, digits: (value: number) => string): string {
  const mark = approximate ? "~" : "";
  if (max === null) return `${mark}≥${digits(min)}`;
  // Shares may differ by less than what is shown of them.
  const [lower, upper] = [digits(min), digits(max)];
  return lower === upper ? `${mark}${lower}` : `${mark}${lower}–${upper}`;
}

/** A share, of bounds with one percent sign: `0–20%`. */
function sharesText({ share, of, isWhole }: Extract<Cell, { is: "percent" }>, words: Words): string {
  const text = boundsText(share, (value) => (isWhole ? wholePercent(value, words) : words.percent(value, of)));
  return text.replace(/\s?%–/u, "–");
}

/** What is not quite nothing or all is not rounded to it: `<1%`, `>99%`. */
function wholePercent(share: number, { percent }: Words): string {
  const isNear = (end: number): boolean => share !== end && Math.round(share * 100) === end * 100;
  return isNear(0) ? `<${percent(0.01, 1)}` : isNear(1) ? `>${percent(0.99, 1)}` : percent(share, 1);
}

/** A difference with its sign: `+3`, `−2`, `0`, `−4…+7`, `≥+2`, `≤−3`; `?` where it has no bound at all. */
function differenceText({ min, max, approximate }: Extract<Cell, { is: "difference" }>, words: Words): string {
  const mark = approximate ? "~" : "";
  const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${words.number(Math.abs(value))}`;
  if (min === null) return max === null ? "?" : `${mark}≤${signed(max)}`;
  if (max === null) return `${mark}≥${signed(min)}`;
  return min === max ? `${mark}${signed(min)}` : `${mark}${signed(min)}…${signed(max)}`;
}
