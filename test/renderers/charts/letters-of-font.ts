/** The letters that a font (OpenType) has glyphs for, by the segments of its table `cmap`, format 4. */
export function lettersOfFont(font: Buffer): ReadonlySet<string> {
  const map = segmentsOf(font);
  const size = font.readUInt16BE(map + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((part) => map + part) as [
    number,
    number,
    number,
    number,
  ];
  const letters = new Set<string>();
  for (let at = 0; at < size; at += 2) {
    const [first, last] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let code = first; code <= last; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + 2 * (code - first));
      if (glyph !== 0 && (glyph + delta) % 65536 !== 0) letters.add(String.fromCharCode(code));
    }
  }
  return letters;
}

/** Where the map of segments begins. */
function segmentsOf(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmap = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const start = font.readUInt32BE(cmap + 8);
  const maps = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + 4 + 8 * index);
  const map = maps.map((at) => start + font.readUInt32BE(at + 4)).find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error("the font has no map of segments");
  return map;
}
