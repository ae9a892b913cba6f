import type { Blocks, Piece } from "./block.ts";
import { type DocxSection, roomOf } from "./docx-page.ts";

/** The pages that headings are about on, by their bookmarks. Only Word knows them: it has other fonts, and breaks lines. */
export function headingPages(sections: readonly DocxSection[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let at: Place = { page: 0, used: 0 };
  for (const section of sections) at = afterSection(section, { page: at.page + 1, used: 0 }, pages);
  return pages;
}

/** The place after a section; its headings are noted. */
const afterSection = ({ blocks, isSideways }: DocxSection, start: Place, pages: Map<string, number>): Place =>
  unitsOf(blocks).reduce((at, unit) => {
    const place = placed(unit, at, roomOf(isSideways).height);
    for (const bookmark of unit.bookmarks) pages.set(bookmark, place.page);
    return place;
  }, start);

/** On how many upright pages blocks are, if a part of each page stays free. */
export function pagesOf(blocks: Blocks, leftFree: number): number {
  const height = roomOf(false).height * (1 - leftFree);
  return unitsOf(blocks).reduce((at, unit) => placed(unit, at, height), { page: 1, used: 0 }).page;
}

/** Whether blocks begin a page of their own after others: they would be divided, and only a small part fits in front. */
export function needsNewPage(blocks: Blocks, others: Blocks): boolean {
  const { height } = roomOf(false);
  const { used } = unitsOf(others).reduce((at, unit) => placed(unit, at, height), { page: 1, used: 0 });
  const needed = heightOf(blocks.flatMap(({ pieces }) => pieces));
  return used + needed > height && height - used < smallPart * height;
}

/** So much of a page may stay empty. */
const smallPart = 0.35;

type Place = { readonly page: number; readonly used: number };
/** Pieces that stay on one page, and the headings among them. */
type Unit = { readonly pieces: readonly Piece[]; readonly bookmarks: readonly string[] };

/** The place after a unit. One that is higher than a page goes on over the next. */
function placed({ pieces }: Unit, { page, used }: Place, height: number): Place {
  const needed = heightOf(pieces);
  if (used + needed <= height && !pieces[0]?.startsPage) return { page, used: used + needed };
  if (needed <= height) return { page: page + 1, used: needed };
  return pieces.reduce<Place>(
    (at, piece) =>
      at.used + piece.height <= height
        ? { page: at.page, used: at.used + piece.height }
        : { page: at.page + 1, used: piece.height },
    { page, used },
  );
}

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0);

function unitsOf(blocks: Blocks): Unit[] {
  const units: { pieces: Piece[]; bookmarks: string[] }[] = [];
  let isOpen = false;
  for (const { pieces, heading } of blocks)
    for (const [index, piece] of pieces.entries()) {
      if (!isOpen) units.push({ pieces: [], bookmarks: [] });
      units.at(-1)?.pieces.push(piece);
      if (heading && index === 0) units.at(-1)?.bookmarks.push(heading.bookmark);
      isOpen = piece.keepsNext;
    }
  return units;
}
