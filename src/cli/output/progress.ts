import { printableLine } from "../../values/texts/printable.ts";
import type { Io } from "../io.ts";

/** Messages about a long command while it runs, and one at its end. */
export type Progress = { readonly message: (doing: string) => void; readonly end: (done?: string) => void };

/** The start of the terminal's line, and all after it cleared. */
const lineStart = "\r\u001b[K";

/** One line on the terminal, rewritten again and again, at the end by what was done; nothing where stderr is no terminal. */
export function progressOn({ stderr, errorColumns, environment }: Io): Progress {
  if (errorColumns === undefined || environment.TERM === "dumb")
    return { message: () => undefined, end: () => undefined };
  const room = Math.max(1, errorColumns - 1);
  return {
    message: (doing) => stderr(`${lineStart}${printableLine(doing).slice(0, room)}`),
    end: (done) => stderr(done === undefined ? lineStart : `${lineStart}${printableLine(done)}\n`),
  };
}
