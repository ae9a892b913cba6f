import type { Grid } from "./grid.ts";

/** Letters of other Cyrillic alphabets that old fonts showed as Tajik ones, and the letters that they were typed for. */
const meant: Readonly<Record<string, string>> = {
  ...{ њ: "ҳ", љ: "ҷ", ќ: "қ", ѓ: "ғ", ў: "ӯ", ї: "ӣ" },
  ...{ Њ: "Ҳ", Љ: "Ҷ", Ќ: "Қ", Ѓ: "Ғ", Ў: "Ӯ", Ї: "Ӣ" },
};
const sure = /[њљќѓ]/gi;
const hasSure = /[њљќѓЊЉЌЃ]/;
/** Letters that Uzbek and Ukrainian have too. */
const shared = { uzbek: /ў/gi, ukrainian: /ї(?!\p{L})/giu };

/** Beginnings of Tajik words that have such a letter. */
const tajikWords =
  /(?<!\p{L})(?:донишгоҳ|донишҷӯ|ҷумҳур|ҳамкор|ҳуҷҷат|м[ӯу]ҳлат|хориҷ|тоҷик|таҳсил|ҳамаг|ҷамъ|қирғиз|қазоқ|афғон|созишномаҳо|муассисаҳо|меҳмон|шартномаҳо|ёддоштҳо|чорабиниҳо)/iu;

/** One text that was typed with an old Tajik font, and as it is meant. */
export type TypedInOldFont = { readonly typed: string; readonly meant: string };

/**
 * Sheets that were typed with a font that showed letters of other alphabets as Tajik ones (`Донишгоњ` for `Донишгоҳ`), with the letters
 * that are meant, and an example. Only where a Tajik word shows it; texts with other letters of those alphabets stay.
 */
export function withTajikLetters(grids: readonly Grid[]): {
  readonly grids: readonly Grid[];
  readonly example?: TypedInOldFont;
} {
  const example = exampleIn(grids);
  if (example === undefined) return { grids };
  const mended = grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(inTajik) })),
  }));
  return { grids: mended, example };
}

function exampleIn(grids: readonly Grid[]): TypedInOldFont | undefined {
  for (const { rows } of grids)
    for (const { cells } of rows) {
      const cell = cells.find((text) => typedIn(text) !== undefined);
      const typed = cell === undefined ? undefined : typedIn(cell);
      if (typed !== undefined) return { typed, meant: inTajik(typed) };
    }
  return undefined;
}

const typedIn = (text: string): string | undefined =>
  hasSure.test(text) ? text.match(/[\p{L}\p{M}]+/gu)?.find(isTajik) : undefined;

const isTajik = (word: string): boolean => hasSure.test(word) && tajikWords.test(inTajik(word));

/** Serbian, Macedonian and Ukrainian letters that no font showed as Tajik ones. */
const ofOthers = /[ђћџјѕіє]/i;

const letter = (typed: string): string => meant[typed] ?? typed;

function inTajik(text: string): string {
  if (ofOthers.test(text)) return text;
  const isUzbek = /[қғҳ]/i.test(text);
  const plain = text.replace(sure, letter).replace(shared.ukrainian, letter);
  return isUzbek ? plain : plain.replace(shared.uzbek, letter);
}
