import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

/** What a command line did: its exit code and what it wrote. */
export type Outcome = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/** Runs hamkor in this process, away from the real terminal, environment and clock. */
export async function hamkor(words: readonly string[], world: Partial<Io> = {}): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const io: Io = {
    stdout: (text) => {
      stdout += text;
      return undefined;
    },
    stderr: (text) => {
      stderr += text;
    },
    workingDirectory: process.cwd(),
    environment: {},
    columns: undefined,
    today: "2026-11-21",
    ...world,
  };
  const exitCode = await run(words, io);
  return { exitCode, stdout, stderr };
}
