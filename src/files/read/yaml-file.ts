import { isUtf8 } from "node:buffer";
import type { FileFault, SourceFile } from "../source.ts";

/** The largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;

/** Whether a path is read as a record: by its extension, in any case. */
export const isYamlPath = (path: string): boolean => path.endsWith(".yaml") || /\.ya?ml$/i.test(path);

export const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

export const linkOutside: FileFault = {
  fault: "is a link that leads out of the registry",
  help: "replace the link with the file itself",
};

export const linkedFolder: FileFault = {
  fault: "is a link, and links to folders are not followed",
  help: "replace the link with the folder itself",
};

export const brokenLink = (reason: string): FileFault => ({
  fault: `is a link that leads nowhere (${reason})`,
  help: linkOutside.help,
});

export const tooLarge = (bytes: number): FileFault => ({
  fault: `is too large (${(bytes / largestFile).toFixed(1)} MiB; a record may have 1 MiB)`,
  help: "split the record, or keep the data in a document that the record names",
});

/** The text of a file's bytes without its byte order mark, or why they are no text. */
export function decode(bytes: Buffer): string | FileFault {
  const isText = isUtf8(bytes);
  // UTF-8 without zeros is not UTF-16, whose byte order mark is invalid in UTF-8.
  if (!isText || bytes.includes(0)) {
    if (isUtf16(bytes)) return otherEncoding("is written in UTF-16, not in UTF-8");
    if (!isText) return otherEncoding("is not written in UTF-8");
  }
  return bytes.toString("utf8", hasByteOrderMark(bytes) ? 3 : 0);
}

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** UTF-16 begins with its byte order mark, or, saved without one, has a zero in most pairs of bytes. */
function isUtf16(bytes: Buffer): boolean {
  if (bytes.length < 2 || bytes.length % 2 === 1) return false;
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  return zeros > Math.min(bytes.length, 1000) / 4;
}

const otherEncoding = (fault: string): FileFault => ({
  fault,
  help: "open it in an editor and save it with the encoding UTF-8",
});
