import { crc32 } from "node:zlib";
import { unzipSync, type Zippable, zipSync } from "fflate";

/** The files of a ZIP by their paths, in its order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The files in a ZIP; an error where it is none or is damaged. */
export function unzip(zip: Uint8Array): Parts {
  const sums = checksums(zip);
  const parts = new Map(Object.entries(unzipSync(zip, { filter: ({ name }) => !name.endsWith("/") })));
  for (const [name, content] of parts)
    if (crc32(content) !== sums.get(name)) throw new Error("a file in the ZIP is damaged");
  return parts;
}

/** What the list at the end of a ZIP says of its files, which fflate does not hold against them. */
function checksums(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const sums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    sums.set(textDecoder.decode(zip.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true));
    at += 46 + name + extra + comment;
  }
  return sums;
}

const textDecoder = new TextDecoder();
const endSign = 0x06054b50;

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === endSign) return at;
  throw new Error("this is no ZIP");
}

/** A ZIP of files, each dated with the same day, so that the same files give the same bytes on any day and in any zone. */
export function zip(parts: Parts, day: string): Uint8Array {
  const mtime = noonOf(day);
  const files: Zippable = Object.fromEntries(
    // Pictures are packed already.
    [...parts].map(([name, content]) => [name, [content, { level: /\.(png|jpe?g)$/i.test(name) ? 0 : 9 }]]),
  );
  return zipSync(files, { mtime });
}

/** A ZIP holds the time of a clock on the wall, and none before 1980. Noon is on that day in every zone. */
const noonOf = (day: string): Date => new Date(`${day < "1980" ? "1980-01-01" : day}T12:00:00`);
