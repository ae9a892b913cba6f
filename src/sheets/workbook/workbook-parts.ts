import { inflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { packedBytes, type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** Why a workbook is not unpacked. */
export type PackageFault = "damaged" | "too-large";

const mebibyte = 1024 * 1024;
/** What the sheets and texts of a workbook may take unpacked; a list of 100,000 rows takes 50 MiB. */
const mostBytes = 160 * mebibyte;
/** Tags are what takes memory once they are read, those of cells most. */
const mostTags = { texts: 5_000_000, sheet: 40_000_000 };
/** 100,000 rows of 50 cells. */
const mostCells = 5_000_000;

/** The files that hold cells: not pictures, drawings, remarks, pivot tables, themes, macros. */
const holdsCells =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:[^/]+\/)?(?:_rels\/)?workbook[^/]*\.xml(?:\.rels)?|(?:[^/]+\/)?(?:sharedStrings|styles)\d*\.xml|(?:.+\/)?worksheets\/[^/]+\.xml)$/i;

/** Whether a workbook has remarks that hang on cells. */
export const hasCellRemarks = (bytes: Uint8Array): boolean =>
  zipDirectory(bytes)?.some(({ name }) => /(?:^|\/)(?:threadedComments\/|comments)[^/]*\.xml$/i.test(name)) === true;

/** The files of a workbook that hold cells, unpacked; sizes are looked at before. */
export function cellParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | PackageFault {
  const entries = zipDirectory(bytes)?.filter((entry) => holdsCells.test(entry.name));
  if (entries === undefined) return "damaged";
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > mostBytes) return "too-large";
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpacked(bytes, entry);
    if (typeof part === "string") return part;
    parts.set(entry.name, part);
  }
  return parts;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array | PackageFault {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) return "damaged";
  const part = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (part === undefined || part.length !== entry.size) return "damaged";
  return isTooLarge(part, /sharedStrings/i.test(entry.name) ? mostTags.texts : mostTags.sheet) ? "too-large" : part;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

const openingBracket = 0x3c;
const letterC = 0x63;
/** A space, the end of a tag, or of one without content: what the name of a cell's tag, `c`, ends with. */
const afterName: ReadonlySet<number | undefined> = new Set([0x20, 0x3e, 0x2f]);

function isTooLarge(xml: Uint8Array, most: number): boolean {
  let [tags, cells] = [0, 0];
  for (let at = xml.indexOf(openingBracket); at >= 0; at = xml.indexOf(openingBracket, at + 1)) {
    tags++;
    if (xml[at + 1] === letterC && afterName.has(xml[at + 2])) cells++;
  }
  return tags > most || cells > mostCells;
}

/** A ZIP of these files, not packed. */
export const packageOf = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0 });
