import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Sentence } from "../../values/texts/sentence.ts";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import {
  ended,
  endedWithCode,
  inItsWords,
  mostSeconds,
  noBrowser,
  noPdf,
  noSuchBrowser,
  notPrinted,
} from "./browser-errors.ts";
import { chromiumPaths } from "./chromium-paths.ts";

/** How a browser ended: well, not found, or with an error. */
type Outcome = "done" | "missing" | { readonly reason: Sentence };

/**
 * Prints a page of HTML to PDF with an installed Chromium, which may be named; an EnvironmentError where there is
 * none, or where it fails. The browser works in a temporary folder, which is removed afterwards.
 */
export async function printPage(html: string, configured?: string): Promise<Uint8Array> {
  const folder = inTemporaryFolder(() => mkdtempSync(join(tmpdir(), "hamkor-print-")));
  try {
    inTemporaryFolder(() => writeFileSync(join(folder, "page.html"), html));
    await printWithFirst(configured ? [configured] : chromiumPaths(process.platform), folder, configured);
    return readPdf(folder);
  } finally {
    // Processes of the browser may still be ending and write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The result of writing there; system errors become an EnvironmentError. */
function inTemporaryFolder<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw noTemporaryFolder(reasonOf(error));
  }
}

const noTemporaryFolder = ({ en, ru, tg, uz }: Sentence): EnvironmentError =>
  new EnvironmentError(
    {
      en: `cannot write into the temporary folder ${tmpdir()}: ${en}`,
      ru: `не удалось записать во временную папку ${tmpdir()}: ${ru}`,
      tg: `ба ҷузвдони муваққатии ${tmpdir()} навиштан нашуд: ${tg}`,
      uz: `${tmpdir()} vaqtinchalik papkasiga yozib boʻlmadi: ${uz}`,
    },
    {
      en: "name another in TMPDIR (on Windows TEMP)",
      ru: "укажите другую в переменной TMPDIR (в Windows — TEMP)",
      tg: "дар тағйирёбандаи TMPDIR (дар Windows — TEMP) ҷузвдони дигарро нишон диҳед",
      uz: "TMPDIR oʻzgaruvchisida (Windowsda — TEMP) boshqa papkani koʻrsating",
    },
  );

async function printWithFirst(programs: readonly string[], folder: string, configured?: string): Promise<void> {
  for (const program of programs) {
    const outcome = await print(program, folder);
    if (outcome === "done") return;
    if (outcome !== "missing") throw notPrinted(program, outcome.reason);
  }
  throw configured ? noSuchBrowser(configured) : noBrowser();
}

function print(program: string, folder: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, browserOptions(folder), {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: mostSeconds * 1000,
      killSignal: "SIGKILL",
    });
    let stderr = "";
    child.stderr.on("data", (piece: Buffer) => {
      stderr = (stderr + piece.toString()).slice(-4000);
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "missing" : { reason: inItsWords(error.message) }),
    );
    child.on("exit", (code, signal) => resolve(code === 0 ? "done" : { reason: failureReason(stderr, code, signal) }));
  });
}

/** Headless, without prompts, network and persistent state. */
const browserOptions = (folder: string): string[] => [
  "--headless",
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
  `--print-to-pdf=${join(folder, "page.pdf")}`,
  `--user-data-dir=${join(folder, "profile")}`,
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  // Chromium refuses to run for root with its sandbox.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  pathToFileURL(join(folder, "page.html")).href,
];

function failureReason(stderr: string, code: number | null, signal: string | null): Sentence {
  if (signal !== null) return ended(signal);
  const lines = stderr.trim().split("\n");
  // After the reason, a crashing browser prints a stack trace.
  const reason = lines.find((line) => line.includes(":FATAL:")) ?? lines.at(-1);
  return reason ? inItsWords(reason.replace(/^\[[^\]]*\] ?/, "")) : endedWithCode(code);
}

function readPdf(folder: string): Uint8Array {
  try {
    const pdf = readFileSync(join(folder, "page.pdf"));
    if (pdf.subarray(0, 5).toString() === "%PDF-") return pdf;
  } catch {
    // A missing file is reported below.
  }
  throw noPdf();
}
