import { isZip } from "./workbook/zip-directory.ts";

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | "workbook"
  | "text"
  | "old-excel"
  | "binary-workbook"
  | "encrypted"
  | "open-document"
  | "word"
  | "slides"
  | "numbers"
  | "zip"
  | "pdf"
  | "web-page"
  | "rich-text"
  | "picture"
  | "archive"
  | "empty";

const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rich-text", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
];
/** The container of old Office files, and of encrypted new ones. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** The old Excel without a container, versions 2 to 4. */
const oldestExcel = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const begins = (signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);
  const [kind] = beginnings.find(([, signs]) => begins(signs)) ?? [];
  if (kind !== undefined) return kind;
  if (begins(compoundFile)) return has(bytes, "EncryptedPackage", "utf-16le") ? "encrypted" : "old-excel";
  if (oldestExcel.some(begins)) return "old-excel";
  if (isZip(bytes)) return kindOfZip(bytes);
  return isWebPage(bytes) ? "web-page" : "text";
}

/** Names of files in a ZIP stand in it unpacked. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const names: readonly (readonly [FileKind, string])[] = [
    ["binary-workbook", "xl/workbook.bin"],
    ["workbook", "xl/"],
    ["word", "word/document"],
    ["slides", "ppt/presentation"],
    ["open-document", "application/vnd.oasis.opendocument"],
    ["numbers", "Index/Document.iwa"],
    ["workbook", "[Content_Types].xml"],
  ];
  const [kind] = names.find(([, name]) => has(bytes, name)) ?? [];
  return kind ?? "zip";
}

/** Programs save tables as web pages under the name of an Excel file. */
function isWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^[^<]{0,8}<(?:!doctype|html|head|body|table|\?xml)/i.test(start.trimStart());
}

function has(bytes: Uint8Array, text: string, encoding: "latin1" | "utf-16le" = "latin1"): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(text, 0, encoding === "latin1" ? "latin1" : "utf16le");
}
