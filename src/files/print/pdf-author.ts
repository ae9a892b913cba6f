/**
 * A PDF with its author, and with hamkor for the program it was made with, added as PDF has it for changed files: what is
 * new stands behind the rest (ISO 32000-1, 7.5.6). One that is not written as Chromium does stays as it is.
 */
export function withAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const trailer = /trailer\n<<\/Size (\d+)\n\/Root (\d+) 0 R\n\/Info (\d+) 0 R>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(
    text,
  );
  const [, size = "", root = "", info = "", start = ""] = trailer ?? [];
  const [, entries] = new RegExp(`\\n${info} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(text) ?? [];
  if (!trailer || entries === undefined) return pdf;
  const kept = entries.replace(/\/Creator \((?:\\.|[^\\)])*\)\s*/, "");
  const object = `${info} 0 obj\n<</Author ${pdfText(author)}\n/Creator (hamkor)\n${kept}>>\nendobj\n`;
  const at = String(text.length).padStart(10, "0");
  const table = `xref\n${info} 1\n${at} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${start}>>\nstartxref\n${text.length + object.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`${object}${table}${end}`, "latin1")]);
}

/** A text in UTF-16 after its mark, in hexadecimal digits. */
const pdfText = (text: string): string =>
  `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
