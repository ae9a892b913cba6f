// Holds the layers of docs/architecture.md against the imports, and fails where nothing was looked at.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { layers, onlyIn } from "./layers.js";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`);

/** What a file imports, types too: paths of files, names of packages. */
const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? posix.join(posix.dirname(file), fileName) : fileName,
    );

const graph = new Map(files.map((file) => [file, importsOf(file)]));

const layerOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

function* forbiddenIn(file, imported) {
  const [from, to] = [layerOf(file), layerOf(imported)];
  const allowed = layers[from];
  if (imported.startsWith("src/") && !graph.has(imported)) yield "there is no such file";
  if (allowed && to && to !== from && !allowed.includes(to)) yield `${from} imports only itself, ${allowed.join(", ")}`;
  for (const { what, packages, places } of onlyIn) if (packages.test(imported) && !places.test(file)) yield what;
}

/** Circles of imports, each by one of its imports. */
function circles() {
  const found = [];
  const done = new Set();
  const open = new Set();
  const visit = (file) => {
    open.add(file);
    for (const imported of graph.get(file) ?? []) {
      if (open.has(imported)) found.push(`${file} → ${imported}: files import each other in a circle`);
      else if (!done.has(imported)) visit(imported);
    }
    open.delete(file);
    done.add(file);
  };
  for (const file of files) if (!done.has(file)) visit(file);
  return found;
}

const violations = [...graph].flatMap(([file, imports]) =>
  imports.flatMap((imported) => [...forbiddenIn(file, imported)].map((rule) => `${file} → ${imported}: ${rule}`)),
);
violations.push(...circles());
for (const violation of violations) console.error(violation);
const imports = [...graph.values()].flat().length;
console.log(`layers: ${graph.size} modules, ${imports} imports, ${violations.length} violations`);
if (graph.size < 1000 || imports < graph.size || violations.length > 0) process.exitCode = 1;
