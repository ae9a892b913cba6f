import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A file of an office as LibreOffice prints it, with a profile of its own, so that no other window's settings matter. */
export const pdfOf = (bytes: Uint8Array, ending: "docx" | "xlsx"): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, `file.${ending}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `file.${ending}`)];
    execFileSync("soffice", [profile, ...options], { stdio: "pipe" });
    return readFileSync(join(folder, "file.pdf"));
  });

/** A workbook that LibreOffice opened and saved again, or saved as CSV (semicolons, UTF-8) with cells as it shows them. */
export const savedAs = (workbook: Uint8Array, ending: "xlsx" | "csv"): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const format = ending === "csv" ? "csv:Text - txt - csv (StarCalc):59,34,76,1" : "xlsx";
    const options = [
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "saved"),
      join(folder, "file.xlsx"),
    ];
    execFileSync("soffice", [profile, ...options], { stdio: "pipe" });
    return readFileSync(join(folder, "saved", `file.${ending}`));
  });

/** The rows of a CSV file as LibreOffice reads and shows them, where it takes for dates and numbers whatever it can. */
export const rowsReadFrom = (csv: string, delimiter: string): string[][] =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.csv"), csv);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const read = `--infilter=CSV:${delimiter.charCodeAt(0)},34,76,1,,0,false,true`;
    const shown = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false";
    const options = [
      "--headless",
      read,
      "--convert-to",
      shown,
      "--outdir",
      join(folder, "read"),
      join(folder, "file.csv"),
    ];
    execFileSync("soffice", [profile, ...options], { stdio: "pipe" });
    const text = readFileSync(join(folder, "read", "file.csv"), "utf8").replace(/^\ufeff/, "");
    return text
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
  });

/** The pages of a PDF as a reader reads them, laid out as they are. */
export const pagesOf = (pdf: Uint8Array): string[] =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    const text = execFileSync("pdftotext", ["-layout", join(folder, "file.pdf"), "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  });

/** A page of a PDF: how much of the height between its head and its foot has words, and the last words of its head. */
export type FilledPage = { readonly filled: number; readonly head: string };

/** How full the pages of a PDF are; what is in the first and last twelfth of a page is its head and foot. */
export const filledPages = (pdf: Uint8Array): FilledPage[] =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    const words = execFileSync("pdftotext", ["-bbox", join(folder, "file.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return words
      .split("<page ")
      .slice(1)
      .map((page) => {
        const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
        const found = [...page.matchAll(/yMax="([\d.]+)">(.*?)</g)].map(([, y, word = ""]) => ({ y: Number(y), word }));
        const [first, last] = [height / 12, (height * 11) / 12];
        const inner = found.filter(({ y }) => y > first && y < last).map(({ y }) => y);
        const head = found.filter(({ y }) => y <= first).map(({ word }) => word);
        return { filled: (Math.max(first, ...inner) - first) / (last - first), head: head.join(" ") };
      });
  });

/** The pictures in a PDF: width and height in dots. */
export const picturesOf = (pdf: Uint8Array): { readonly width: number; readonly height: number }[] =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    const list = execFileSync("pdfimages", ["-list", join(folder, "file.pdf")], { encoding: "utf8" });
    const lines = list
      .split("\n")
      .slice(2)
      .map((line) => line.trim().split(/\s+/));
    return lines.flatMap(([, , type, width, height]) =>
      type === "image" ? [{ width: Number(width), height: Number(height) }] : [],
    );
  });

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "hamkor-office-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
