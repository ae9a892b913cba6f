import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { withoutStopping } from "../without-stopping.ts";

/** How an editor ended: well, with a code that says it did not, or it could not be started. */
export type EditorEnd =
  | { readonly is: "closed" }
  | { readonly is: "failed"; readonly code: string }
  | { readonly is: "missing" };

/** Opens a file in an editor that is named by a line, and waits until it is closed. The terminal is the editor's. */
export function runEditor(line: string, file: string): EditorEnd {
  const { error, status, signal } = withoutStopping(() => start(line, file));
  if (error) return { is: "missing" };
  if (status === 0) return { is: "closed" };
  if (!isPlain(line) && process.platform !== "win32" && (status === 126 || status === 127)) return { is: "missing" };
  return { is: "failed", code: String(status ?? signal) };
}

/** The line is taken apart as the system's shell does, with the file as its last word. */
function start(line: string, file: string): SpawnSyncReturns<Buffer> {
  const stdio = "inherit" as const;
  if (process.platform === "win32") return spawnSync(`${line} "${file}"`, { stdio, shell: true });
  const [program = "", ...words] = line.split(/\s+/);
  if (isPlain(line)) return spawnSync(program, [...words, file], { stdio });
  return spawnSync("/bin/sh", ["-c", `${line} "$@"`, line, file], { stdio });
}

/** Whether a line means the same without a shell. */
const isPlain = (line: string): boolean => /^[\w./][\w\s./:@,+-]*$/.test(line);
