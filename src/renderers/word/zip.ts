import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** The files of a ZIP by their paths, in its order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The files in a ZIP; an error where it is none or is damaged. */
export function unzip(zip: Uint8Array): Parts {
  const view = viewOf(zip);
  const end = endOf(view);
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== signs.entry) throw new Error("the ZIP's list of files is damaged");
    const name = textDecoder.decode(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (!name.endsWith("/")) parts.set(name, contentOf(zip, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === signs.end) return at;
  throw new Error("this is no ZIP");
}

function contentOf(zip: Uint8Array, view: DataView, entry: number): Uint8Array {
  const [method, sum] = [view.getUint16(entry + 10, true), view.getUint32(entry + 16, true)];
  const [packed, size] = [view.getUint32(entry + 20, true), view.getUint32(entry + 24, true)];
  const file = view.getUint32(entry + 42, true);
  const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  const bytes = zip.subarray(start, start + packed);
  const content = method === 0 ? bytes : new Uint8Array(inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) }));
  if (content.length !== size || crc32(content) !== sum) throw new Error("a file in the ZIP is damaged");
  return content;
}

/** A ZIP of files, each dated with the same day, so that the same files give the same bytes on any day and in any zone. */
export function zip(parts: Parts, day: string): Uint8Array {
  const files = [...parts].map(([name, content]) => ({
    name: textEncoder.encode(name),
    ...packed(name, content),
    content,
  }));
  const body: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, method, content } of files) {
    const facts = [20, 0x800, method, 0, dosDay(day)].map(short);
    const sizes = [crc32(content), bytes.length, content.length].map(long);
    const head = joined([long(signs.file), ...facts, ...sizes, short(name.length), short(0), name]);
    const nothing = [0, 0, 0, 0].map(short);
    list.push(
      long(signs.entry),
      short(20),
      ...facts,
      ...sizes,
      short(name.length),
      ...nothing,
      long(0),
      long(at),
      name,
    );
    body.push(head, bytes);
    at += head.length + bytes.length;
  }
  const directory = joined(list);
  const counts = [0, 0, files.length, files.length].map(short);
  return joined([...body, directory, long(signs.end), ...counts, long(directory.length), long(at), short(0)]);
}

const signs = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
const textDecoder = new TextDecoder();
const textEncoder = new TextEncoder();

/** Pictures are packed already. */
function packed(name: string, content: Uint8Array): { readonly bytes: Uint8Array; readonly method: number } {
  if (/\.(png|jpe?g)$/i.test(name)) return { bytes: content, method: 0 };
  return { bytes: deflateRawSync(content, { level: 9 }), method: 8 };
}

/** A day as ZIP has it: years from 1980, which is where it begins. */
function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return year < 1980 ? 0x21 : ((year - 1980) << 9) | (month << 5) | date;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const short = (number: number): Uint8Array => new Uint8Array([number & 0xff, (number >> 8) & 0xff]);
const long = (number: number): Uint8Array => new Uint8Array([0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff));
const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
