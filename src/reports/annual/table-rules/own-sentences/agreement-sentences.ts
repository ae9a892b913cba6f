import { countSentence } from "../../../../locales/number-sentences.ts";
import { type Cell, codeOf, countCell, countOf } from "../../../../tables/cell.ts";
import type { Phrase } from "../../../../tables/phrase.ts";
import type { Column } from "../../../../tables/table.ts";
import { exactly } from "../../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../../values/texts/sentence.ts";
import { small } from "../../small-words.ts";
import { isBlankOrZero } from "../ruled-table.ts";
import { justIt, type OnlyRow, sentenceOfParts, type Told, told } from "./told-row.ts";

/** `Evidence of use: MIREA, memorandum 2018 – Visit to Moscow (27 Oct 2023; cites the agreement; possibly).` */
export function evidenceOfUse({ at }: OnlyRow): Phrase {
  const certain = at("certain");
  const doubt = codeOf(certain) === "yes" ? [] : [small(certain)];
  const brackets = [small(at("date")), small(at("how")), ...doubt].filter(({ is }) => is !== "nothing");
  const opened = brackets.map((cell, index): Told => {
    const [before, after] = [index === 0 ? " (" : "; ", index === brackets.length - 1 ? ")" : ""];
    return { cell, text: sentenceOf(() => `${before}{cell}${after}`) };
  });
  return sentenceOfParts(
    [...told(at("institution"), owner), ...told(at("id"), evidence), ...told(at("record"), justIt), ...opened],
    [],
  );
}

/** `Agreements in force, 2019: 1 at the beginning; 2 at the end; new: 1; expired, terminated, replaced: 0.` */
export function flowOfYear({ table, at }: OnlyRow): Phrase {
  const moves = table.columns.filter(({ key }) => !["year", "opening", "closing"].includes(key));
  const [none, some] = [
    moves.filter(({ key }) => isBlankOrZero(at(key))),
    moves.filter(({ key }) => !isBlankOrZero(at(key))),
  ];
  const zeros = none.length > 0 ? [headed(headingsOf(none), zero)] : [];
  const numbers = [...some.map(({ key, heading }) => headed([heading], at(key))), ...zeros];
  return sentenceOfParts(
    told(at("year"), inForce),
    [
      ...told(at("opening"), atBeginning),
      ...told(at("closing"), atEnd),
      ...numbers.map((cell) => ({ cell, text: justIt })),
    ],
    { between: "; " },
  );
}

const headingsOf = (columns: readonly Column[]): Cell[] => columns.map(({ heading }) => heading);

const zero: Cell = countCell(exactly(0));

/** Headings before one number that all of them have. */
function headed(headings: readonly Cell[], number: Cell): Cell {
  const count = countOf(number);
  const places = headings.map((_, index) => `{h${index}:small}`).join(", ");
  return {
    is: "filled",
    code: "",
    sentence: sentenceOf(() => `${places}: {number}`),
    cells: {
      ...Object.fromEntries(headings.map((heading, index) => [`h${index}`, heading])),
      number: count ? { is: "text", text: countSentence(count) } : number,
    },
  };
}

const owner: Sentence = sentenceOf(() => "{cell}. ");
const evidence: Sentence = {
  en: "Evidence of use: {cell} – ",
  ru: "Подтверждение использования: {cell} — ",
  tg: "Далели истифода: {cell} — ",
  uz: "Foydalanilganiga dalil: {cell} – ",
};
const inForce: Sentence = {
  en: "Agreements in force, {cell}: ",
  ru: "Действующие соглашения, {cell}: ",
  tg: "Созишномаҳои амалкунанда, {cell}: ",
  uz: "Amaldagi shartnomalar, {cell}: ",
};
const atBeginning: Sentence = {
  en: "{cell} at the beginning",
  ru: "на начало года — {cell}",
  tg: "дар оғози сол {cell}",
  uz: "yil boshida {cell}",
};
const atEnd: Sentence = {
  en: "{cell} at the end",
  ru: "на конец года — {cell}",
  tg: "дар охири сол {cell}",
  uz: "yil oxirida {cell}",
};
