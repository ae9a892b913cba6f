import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import { chromiumPaths } from "./chromium-paths.ts";

/** How a browser ended: well, not found, or with an error. */
type Outcome = "done" | "missing" | { readonly reason: string };

const help =
  "install Chromium, Google Chrome or Microsoft Edge, or name one in HAMKOR_CHROMIUM; or write .html and print it from any browser";

/** Milliseconds after which a browser that still prints is killed. */
const timeout = 120_000;

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
    throw new EnvironmentError(
      `cannot write into the temporary folder ${tmpdir()}: ${reasonOf(error)}`,
      "name another in TMPDIR (on Windows TEMP)",
    );
  }
}

async function printWithFirst(programs: readonly string[], folder: string, configured?: string): Promise<void> {
  for (const program of programs) {
    const outcome = await print(program, folder);
    if (outcome === "done") return;
    if (outcome !== "missing") throw new EnvironmentError(`${program} cannot print the page: ${outcome.reason}`, help);
  }
  throw configured
    ? new EnvironmentError(
        `there is no program ${configured}, which HAMKOR_CHROMIUM names`,
        "name an installed Chromium",
      )
    : new EnvironmentError("a PDF is printed by Chromium, and none was found", help);
}

function print(program: string, folder: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, browserOptions(folder), {
      stdio: ["ignore", "ignore", "pipe"],
      timeout,
      killSignal: "SIGKILL",
    });
    let stderr = "";
    child.stderr.on("data", (piece: Buffer) => {
      stderr = (stderr + piece.toString()).slice(-4000);
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "missing" : { reason: error.message }),
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

function failureReason(stderr: string, code: number | null, signal: string | null): string {
  if (signal !== null) return `it was ended (${signal}) after ${timeout / 1000} seconds`;
  const lines = stderr.trim().split("\n");
  // After the reason, a crashing browser prints a stack trace.
  const reason = lines.find((line) => line.includes(":FATAL:")) ?? lines.at(-1);
  return reason ? reason.replace(/^\[[^\]]*\] ?/, "") : `it ended with code ${code}`;
}

function readPdf(folder: string): Uint8Array {
  try {
    const pdf = readFileSync(join(folder, "page.pdf"));
    if (pdf.subarray(0, 5).toString() === "%PDF-") return pdf;
  } catch {
    // A missing file is reported below.
  }
  throw new EnvironmentError(
    "the browser wrote no PDF",
    "a Chromium that was installed as a snap cannot see the temporary folder: install another and name it in HAMKOR_CHROMIUM",
  );
}
