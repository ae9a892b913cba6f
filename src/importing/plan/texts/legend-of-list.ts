import type { SheetTable } from "../../../sheets/sheet-table.ts";
import { fold } from "../../../values/texts/fold.ts";

/** What a list itself says that a sign in its cells stands for; nothing where it does not, or says two things. */
export type Legend = (text: string) => string | undefined;

/** `МВ – меморандум о взаимопонимании`, in a line above or below the rows, or in two cells of one. */
const line = /^\s*([\p{L}\d*+]{1,8})\s*(?:[-–—=:]|\s\|)\s*(\p{L}[^|]{2,80}?)[\s.]*$/u;

export function legendOf(tables: readonly SheetTable[]): Legend {
  const meanings = new Map<string, Set<string>>();
  const texts = tables.flatMap(({ titles, leftOut }) => [...titles, ...leftOut.map(({ text }) => text)]);
  for (const part of texts.flatMap((text) => text.split(/[;\n]/))) {
    const [, sign = "", meaning = ""] = line.exec(part) ?? [];
    if (sign !== "") meanings.set(fold(sign), (meanings.get(fold(sign)) ?? new Set()).add(meaning));
  }
  return (text) => {
    const found = text.length <= 8 && meanings.size > 0 ? meanings.get(fold(text)) : undefined;
    const [only, ...others] = found ?? [];
    return others.length === 0 ? only : undefined;
  };
}
