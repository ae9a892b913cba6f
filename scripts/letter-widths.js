// Writes how wide the letters of DejaVu Sans are, from the font's own tables, for charts that are laid out without a screen.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const font = readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bd],
  [0x2100, 0x2150],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
];

const tables = new Map(
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    return [font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8)];
  }),
);
const table = (name) => tables.get(name) ?? 0;
const unitsPerEm = font.readUInt16BE(table("head") + 18);
const numberOfWidths = font.readUInt16BE(table("hhea") + 34);

/** The segments of the Unicode BMP: from where to where, and how a character's glyph is found. */
const segments = (() => {
  const cmap = table("cmap");
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) === 4) return { at, size: font.readUInt16BE(at + 6) };
  }
  throw new Error("the font has no table of the Unicode BMP");
})();

function glyphOf(code) {
  const { at, size } = segments;
  const ends = at + 14;
  const starts = ends + size + 2;
  for (let offset = 0; offset < size; offset += 2) {
    if (font.readUInt16BE(ends + offset) < code) continue;
    const start = font.readUInt16BE(starts + offset);
    if (start > code) return 0;
    const delta = font.readUInt16BE(starts + size + offset);
    const place = starts + 2 * size + offset;
    const range = font.readUInt16BE(place);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(place + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

const advanceOf = (glyph) => font.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, numberOfWidths - 1));

const byWidth = new Map();
for (const [first, last] of ranges) {
  for (let code = first; code <= last; code += 1) {
    const glyph = glyphOf(code);
    if (glyph === 0) continue;
    const width = Math.ceil((advanceOf(glyph) * 1000) / unitsPerEm);
    byWidth.set(width, (byWidth.get(width) ?? "") + String.fromCodePoint(code));
  }
}

const lines = [...byWidth]
  .sort(([a], [b]) => a - b)
  .map(
    ([width, letters]) =>
      `  [${width}, ${JSON.stringify(letters).replace(/[^\x21-\u052f\u2013-\u2015\u2026]|\p{M}|\u00ad/gu, (letter) => (letter === " " ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`))}],`,
  );
writeFileSync(
  "src/renderers/charts/letter-width-table.ts",
  `/** How far the letters of DejaVu Sans advance, in thousandths of the font's size; \`node scripts/letter-widths.js\` writes it. */
export const letterWidths: readonly (readonly [width: number, letters: string])[] = [
${lines.join("\n")}
];
`,
);
