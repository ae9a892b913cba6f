import type { Column } from "../../../importing/columns/proposed-column.ts";
import { type ColumnUse, separators, type Target } from "../../../importing/mapping/mapping.ts";
import { partsOf } from "../../../importing/plan/rows/row-texts.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Conversation } from "./conversation.ts";
import { askAgreed, type SplitCell } from "./split-cells.ts";
import { targetOptions } from "./target-options.ts";
import { targetTitle } from "./target-title.ts";

type Parts = Extract<ColumnUse, { readonly is: "parts" }>;

/** Asks how the cells of a column are split and what each part is; shown and agreed, or nothing. */
export async function askParts(
  conversation: Conversation,
  { texts }: Column,
  kind: KindName,
): Promise<Parts | undefined> {
  const { asks, said, show, style } = conversation;
  const cells = [...texts.keys()];
  const ways = waysToSplit(cells);
  if (ways.length === 0) {
    show([`  ${said(nothingParts)}`]);
    return undefined;
  }
  const chosen = await asks.choose({
    message: said(whatParts),
    options: ways.map(({ separator, parts, example }, index) => ({
      value: String(index),
      label: example.join("  |  "),
      hint: `${said(sign)} ${separator.trim()} · ${said(partsIn(parts, cells.length))}`,
    })),
  });
  const way = ways[Number(chosen)];
  if (!way) return undefined;
  const fields: Target[] = [];
  for (const part of way.example)
    fields.push(await asks.search({ message: said(whatIs(part)), options: targetOptions(conversation, kind) }));
  const use: Parts = { is: "parts", fields, separator: way.separator };
  const titles = fields.map((field) => targetTitle(field, kind, style.language));
  return (await askAgreed(conversation, splitCells(cells, use, titles))) ? use : undefined;
}

const splitCells = (cells: readonly string[], use: Parts, titles: readonly string[]): readonly SplitCell[] =>
  cells.map((cell) => ({
    cell,
    parts: partsOf(cell, use)?.map((text, index) => ({ title: titles[index] ?? "", text })),
  }));

type Way = {
  readonly separator: Parts["separator"];
  /** How many cells have a separator. */
  readonly parts: number;
  readonly example: readonly string[];
};

const mostParts = 4;

/** Each separator that parts cells, the one that parts most of them first; one that stands in another is left out. */
function waysToSplit(cells: readonly string[]): readonly Way[] {
  const found = separators.flatMap((separator): Way[] => {
    const split = cells.map((cell) =>
      cell
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean),
    );
    const parted = split.filter(({ length }) => length > 1 && length <= mostParts);
    const example = parted.find(({ length }) => length === usualLength(parted));
    return example ? [{ separator, parts: parted.length, example }] : [];
  });
  const unlike = found.filter(
    (way, index) =>
      !found.slice(0, index).some(({ parts, separator }) => parts === way.parts && separator.includes(way.separator)),
  );
  return unlike.sort((a, b) => b.parts - a.parts);
}

function usualLength(split: readonly (readonly string[])[]): number {
  const times = [2, 3, 4].map((length) => split.filter((parts) => parts.length === length).length);
  return 2 + times.indexOf(Math.max(...times));
}

const nothingParts: Sentence = {
  en: "No sign parts these cells: / - : ; or a comma.",
  ru: "В ячейках нет знака, который их делит: / - : ; или запятой.",
  tg: "Дар чашмакҳо аломати ҷудокунанда нест: / - : ; ё вергул.",
  uz: "Kataklarda ajratuvchi belgi yoʻq: / - : ; yoki vergul.",
};
const whatParts: Sentence = {
  en: "How are the cells to be split?",
  ru: "Как разделить ячейки?",
  tg: "Чашмакҳоро чӣ тавр ҷудо кунем?",
  uz: "Kataklarni qanday boʻlamiz?",
};
const sign: Sentence = { en: "at", ru: "знак", tg: "аломат", uz: "belgi" };
const partsIn = (parts: number, cells: number): Sentence => ({
  en: `cells: ${parts} of ${cells}`,
  ru: `ячеек: ${parts} из ${cells}`,
  tg: `чашмакҳо: ${parts} аз ${cells}`,
  uz: `kataklar: ${cells} dan ${parts}`,
});
const whatIs = (part: string): Sentence => ({
  en: `What is "${part}"?`,
  ru: `Что такое «${part}»?`,
  tg: `«${part}» чист?`,
  uz: `“${part}” nima?`,
});
