import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { encoded } from "../../sheets/sheet-files.ts";
import type { Book } from "./seed-lists.ts";

/** Two sheets of one name are none to Excel. */
export const withOwnNames = (book: Book): Book =>
  book.map((sheet, index) =>
    book.findIndex(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()) === index
      ? sheet
      : { ...sheet, name: `${sheet.name.slice(0, 28)} ${index}` },
  );

/** A workbook as Excel's file. */
export const xlsxOf = (book: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.map(({ name, rows, merges, isHidden }) => ({
      name,
      rows: rows.map((cells) => [...cells]),
      merges: withoutOverlaps(merges),
      hidden: isHidden,
    })),
  });

const withoutOverlaps = (merges: Book[number]["merges"]) =>
  merges.filter(
    (one, index) =>
      !merges
        .slice(0, index)
        .some(
          (other) =>
            one.startRow <= other.endRow &&
            other.startRow <= one.endRow &&
            one.startCol <= other.endCol &&
            other.startCol <= one.endCol,
        ),
  );

/** The first sheet as text with a delimiter. */
export const csvOf = ([sheet]: Book, delimiter: string): string =>
  (sheet?.rows ?? []).map((cells) => cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)).join("\r\n");

function csvCell(cell: Book[number]["rows"][number][number], delimiter: string): string {
  const text =
    cell === null || cell === undefined ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type ByteEdit = (bytes: Uint8Array) => Uint8Array;

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 10 }).map(
  (changes): ByteEdit =>
    (bytes) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) if (changed.length > 0) changed[at % changed.length] = byte;
      return changed;
    },
);
const cut = fc.nat(100).map(
  (percent): ByteEdit =>
    (bytes) =>
      bytes.slice(0, Math.floor((bytes.length * percent) / 100)),
);

/** What is put in place of what in the files of a workbook. */
const xmlChanges: readonly (readonly [RegExp, string])[] = [
  [/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>'],
  [/<sheetData>/, '<dimension ref="A1:XFD1048576"/><sheetData>'],
  [/<v>\d+<\/v>/g, "<v>99999</v>"],
  [/<v>1<\/v>/g, "<v>-1</v>"],
  [/ t="s"/g, ' t="e"'],
  [/ t="s"/g, ' t="b"'],
  [/ t="s"/g, ' t="str"'],
  [/ t="s"/, ' t="inlineStr"'],
  [/ t="s"/, ' t="d"'],
  [/ t="s"/g, ""],
  [/<row r="2"/, '<row r="1"'],
  [/<row r="2"/, '<row r="0"'],
  [/<row r="2"/, '<row r="1048576"'],
  [/<row r="3"/, '<row r="99999999999"'],
  [/ r="B2"/, ' r="XFD2"'],
  [/ r="B2"/, ' r="ZZZZZZ2"'],
  [/ r="C3"/, ' r="A1"'],
  [/ r="([A-Z]+)(\d+)"/g, ""],
  [/<c /, "<c><f>1/0</f></c><c "],
  [/<v>/, "<f>SUM(A1:A9)</f><v>"],
  [/<v>[^<]*<\/v>/g, ""],
  [/<\/row>/, ""],
  [/<\/sheetData>/, ""],
  [/<\/t>/, ""],
  [/<si>/, "<si><r><t>a</t></r><rPh><t>b</t></rPh>"],
  [/<\?xml[^>]*\?>/, '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "bbbbbbbbbb"><!ENTITY c "&a;&a;&a;&a;">]>'],
  [/<t>/, "<t>&c;&#0;&#x1F600;&#xD800;&lt;"],
  [/ name="[^"]*" sheetId/, ' name="a/b[2J]:*?&#x9b;&#x202e;" sheetId'],
  [/<sheet /, '<sheet state="veryHidden" '],
  [/sheetId="1"/, 'sheetId="x"'],
  [/r:id="rId1"/, 'r:id="rId99"'],
  [/Target="[^"]*sheet1.xml"/, 'Target="../../../etc/passwd"'],
  [/Target="[^"]*sheet1.xml"/, 'Target="/xl/worksheets/sheet1.xml"'],
  [/numFmtId="\d+"/g, 'numFmtId="999"'],
  [/formatCode="[^"]*"/g, 'formatCode="[$-F800]dddd\\, mmmm;;;@"'],
  [/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'],
  [/<mergeCell /, '<mergeCell ref="A1:XFD1048576"/><mergeCell '],
  [/encoding="[^"]*"/i, 'encoding="windows-1251"'],
];

const xml = fc.array(fc.tuple(fc.constantFrom(...xmlChanges), fc.nat(10)), { minLength: 1, maxLength: 3 }).map(
  (changes): ByteEdit =>
    (bytes) => {
      const files = unzipSync(bytes);
      const names = Object.keys(files);
      for (const [[pattern, text]] of changes)
        for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) {
          const before = new TextDecoder().decode(files[name]);
          const after = before.replace(pattern, text);
          if (after !== before) files[name] = new TextEncoder().encode(after);
        }
      return zipSync(files);
    },
);

type Files = Record<string, Uint8Array>;

/** What is done with the file of a name in a workbook. */
const packagingChanges: readonly ((files: Files, name: string, content: Uint8Array) => Files)[] = [
  (files, name) => Object.fromEntries(Object.entries(files).filter(([other]) => other !== name)),
  (files, name, content) => ({ ...files, [`../../${name}`]: content }),
  (files, name, content) => ({ ...files, [name]: content.slice(0, content.length / 2) }),
  (files, name) => ({ ...files, [name]: new Uint8Array() }),
  (files, _, content) => ({ ...files, "xl/worksheets/sheet9.xml": content }),
  (files) => ({ ...files, "xl/externalLinks/externalLink1.xml": new TextEncoder().encode("<externalLink/>") }),
  (files) => ({ ...files, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) }),
];

const packaging = fc.tuple(fc.constantFrom(...packagingChanges), fc.nat(20)).map(
  ([change, at]): ByteEdit =>
    (bytes) => {
      const files = unzipSync(bytes);
      const names = Object.keys(files);
      const name = names[at % names.length] ?? "";
      return zipSync(change(files, name, files[name] ?? new Uint8Array()), { level: at % 2 === 0 ? 0 : 6 });
    },
);

/** What may happen to an Excel file. */
export const anyXlsxDamage: fc.Arbitrary<ByteEdit> = fc.oneof(
  { weight: 4, arbitrary: xml },
  { weight: 2, arbitrary: packaging },
  { weight: 1, arbitrary: flips },
  { weight: 1, arbitrary: cut },
);

const insertions: readonly string[] = [
  '"',
  "'",
  "\u0000",
  ";",
  "\t",
  "\r",
  "\n",
  "\ufeff",
  "sep=;\n",
  '""',
  '";"',
  "\\",
  "\u0085",
];
const inserted = fc.tuple(fc.constantFrom(...insertions), fc.nat()).map(
  ([text, at]): ByteEdit =>
    (bytes) => {
      const place = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, place), Buffer.from(text), bytes.subarray(place)]);
    },
);
const mixed = fc.constant((bytes: Uint8Array): Uint8Array => {
  const text = new TextDecoder().decode(bytes);
  return Buffer.concat([bytes.subarray(0, bytes.length / 2), encoded(text.slice(text.length / 2), "windows-1251")]);
});

/** What may happen to the bytes of a text. */
export const anyTextDamage: fc.Arbitrary<ByteEdit> = fc.oneof(
  { weight: 3, arbitrary: inserted },
  { weight: 1, arbitrary: flips },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: mixed },
);

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => encoded(text, "windows-1251"),
  (text) => encoded(text, "koi8-r"),
  (text) => encoded(text, "ibm866"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  (text) => Buffer.from(text, "utf16le").swap16(),
];
export const anyEncoding: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(encodings[0] ?? ((text: string) => new TextEncoder().encode(text))) },
  { weight: 2, arbitrary: fc.constantFrom(...encodings) },
);
