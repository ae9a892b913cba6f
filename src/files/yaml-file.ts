import type { FileFault, SourceFile } from "./source.ts";

/** The largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;

/** Whether a path is read as a record: by its ending, however that is written. */
export const isYamlPath = (path: string): boolean => /\.ya?ml$/i.test(path);

export const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

export const leadsOut: FileFault = {
  fault: "is a link that leads out of the registry",
  help: "replace the link with the file itself",
};

export const linkedFolder: FileFault = {
  fault: "is a link to a folder, which is not followed",
  help: "replace the link with the folder itself",
};

export const leadsNowhere = (reason: string): FileFault => ({
  fault: `is a link that leads nowhere (${reason})`,
  help: leadsOut.help,
});

export const tooLarge = (bytes: number): FileFault => ({
  fault: `is too large (${(bytes / largestFile).toFixed(1)} MiB; a record may have 1 MiB)`,
  help: "split the record, or keep the data in a document that the record names",
});

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of a file's bytes, or why they are no text. */
export function decode(bytes: Uint8Array): string | FileFault {
  try {
    return utf8.decode(bytes);
  } catch {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      fault: isUtf16 ? "is written in UTF-16, not in UTF-8" : "is not written in UTF-8",
      help: "open it in an editor and save it with the encoding UTF-8",
    };
  }
}
