import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom } from "./records/random.js";
import { recordsOf, settings } from "./records/records.js";
import { writeYaml } from "./records/write-yaml.js";

/**
 * Makes a registry of `size` files in a folder that does not exist or is empty, and commits it to a git repository of
 * its own. The same seed gives the same bytes and the same commit.
 * @param {string} folder
 * @param {number} size
 * @param {number} [seed]
 */
export function generateRegistry(folder, size, seed = 1) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "registry.yaml"), writeYaml(settings, randomFrom(seed)), { flag: "wx" });
  const made = new Set();
  let number = 0;
  for (const { kind, id, folder: inner = "", fields } of recordsOf(size, seed)) {
    const place = join(folder, kind, inner);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    // The style has its own numbers, so that it does not decide on the facts.
    writeFileSync(join(place, `${id}.yaml`), writeYaml(fields, randomFrom(seed * 1_000_003 + number++)), {
      flag: "wx",
    });
  }
  commit(folder);
}

/** One commit of everything, by nobody in particular, at a fixed time, without housekeeping in the background. @param {string} folder */
function commit(folder) {
  const when = "2025-12-01T00:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const options = ["gc.auto=0", "core.looseCompression=0", "core.autocrlf=false", "commit.gpgsign=false"];
  const identity = ["user.name=bench", "user.email=bench@example.org"];
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync("git", [...[...options, ...identity].flatMap((option) => ["-c", option]), ...words], {
      cwd: folder,
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "--no-verify", "-m", "A generated registry");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, size, seed = "1"] = process.argv.slice(2);
  if (!folder || !(Number(size) >= 100)) {
    console.error("usage: node bench/generate-registry.js FOLDER NUMBER [SEED]   (NUMBER of files, at least 100)");
    process.exit(2);
  }
  generateRegistry(folder, Number(size), Number(seed));
}
