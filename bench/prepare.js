import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { generateRegistry } from "./generate-registry.js";
import { writeJournal } from "./journal.js";
import { references, schemas } from "./naive-schemas.mjs";
import { writeRecfile } from "./recfile.js";

const seed = 1;

/** Where the facts of one size are kept, in each form. @param {string} folder @param {number} size */
export const placesOf = (folder, size) => ({
  registry: join(folder, `registry-${size}`),
  journal: join(folder, `registry-${size}.journal`),
  recfile: join(folder, `registry-${size}.rec`),
  schemas: join(folder, "schemas.json"),
});

/** @typedef {ReturnType<typeof placesOf>} Places */

/**
 * Makes a registry of one size and its facts for the other programs, or takes those of an earlier run that were made by
 * the same generator; what that run edited is put back.
 * @param {string} folder
 * @param {number} size
 */
export function prepare(folder, size) {
  const places = placesOf(folder, size);
  const stamp = join(folder, `registry-${size}.stamp`);
  const wanted = generatorStamp();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    execFileSync("git", ["checkout", "-q", "--", "."], { cwd: places.registry });
    return places;
  }
  rmSync(places.registry, { recursive: true, force: true });
  generateRegistry(places.registry, size, seed);
  writeJournal(places.journal, size, seed);
  writeRecfile(places.recfile, size, seed);
  writeFileSync(places.schemas, JSON.stringify({ schemas: jsonSchemas(), references }));
  writeFileSync(stamp, wanted);
  return places;
}

/** What naive.mjs checks with, for Python. */
const jsonSchemas = () =>
  Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, z.toJSONSchema(schema)]));

/** Changes whenever anything that makes the registries does. */
function generatorStamp() {
  const here = import.meta.dirname;
  const inner = readdirSync(join(here, "records")).sort();
  const files = ["generate-registry.js", "journal.js", "recfile.js", "naive-schemas.mjs"];
  const hash = createHash("sha256");
  for (const file of [...files, ...inner.map((name) => join("records", name))])
    hash.update(readFileSync(join(here, file)));
  return hash.digest("hex");
}
