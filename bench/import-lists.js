// Times `hamkor import` over lists of 10,000 and 100,000 rows: node bench/import-lists.js [--sizes 10000,100000] [--folder FOLDER]
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listedPartners, writeList } from "./lists.js";
import { measure } from "./measure.js";
import { randomFrom } from "./records/random.js";
import { writeYaml } from "./records/write-yaml.js";

const { values: flags } = parseArgs({
  options: { sizes: { type: "string", default: "10000,100000" }, folder: { type: "string" } },
});
const folder = flags.folder ?? mkdtempSync(join(tmpdir(), "hamkor-bench-"));
const program = join(import.meta.dirname, "..", "bin", "hamkor.js");
const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), NO_COLOR: "1" };
const onFile = 100;

/**
 * A list as Excel's file and as CSV, the first time and again.
 * @param {string} empty
 * @param {"agreements" | "mobilities"} kind
 * @param {number} size
 * @param {import("./lists.js").Quality} quality
 */
async function timeList(empty, kind, size, quality) {
  for (const ending of quality === "usual" ? ["xlsx", "csv"] : ["csv"]) {
    const name = `${kind}-${size}-${quality}`;
    const [list, registry] = [join(folder, `${name}.${ending}`), join(folder, `${name}-${ending}`)];
    await writeList(list, kind, size, quality);
    rmSync(registry, { recursive: true, force: true });
    cpSync(empty, registry, { recursive: true });
    mkdirSync(join(registry, ".hamkor", "imports"), { recursive: true });
    writeFileSync(join(registry, ".hamkor", "imports", `${name}.yaml`), mappingOf(kind));
    const words = [program, "-C", registry, "import", list, "--yes", "--review", join(folder, `${name}.review.csv`)];
    for (const [how, more] of /** @type {const} */ ([
      ["written", []],
      ["again", []],
      ["with --update", ["--update"]],
    ])) {
      const run = await measure(process.execPath, [...words, ...more], { env, limit: 600 });
      const said =
        run === "over"
          ? "over 600 | | "
          : `${run.seconds.toFixed(1)} | ${(run.processorSeconds ?? 0).toFixed(1)} | ${Math.round(run.mebibytes ?? 0)}`;
      console.log(`| ${name}.${ending} | ${how} | ${said} |`);
    }
  }
}

/** A registry of one institution and the first of the partners. @param {string} registry */
function writeRegistry(registry) {
  rmSync(registry, { recursive: true, force: true });
  const write = (/** @type {string} */ path, /** @type {Record<string, unknown>} */ fields) => {
    mkdirSync(join(registry, path, ".."), { recursive: true });
    writeFileSync(join(registry, path), writeYaml(fields, randomFrom(1)));
  };
  write("registry.yaml", { title: "Реестр", language: "ru", institution: "tut" });
  write("institutions/tut.yaml", { name: "Технологический университет Таджикистана", country: "TJ" });
  for (const { id, english, russian, type, country } of listedPartners.slice(0, onFile))
    write(`partners/${id}.yaml`, { name: english, aliases: [russian], type, country });
}

const columns = {
  agreements: {
    "№": "skip",
    Страна: "partner.country",
    "ВУЗ-партнёр": "partner.name",
    "Вид документа": "type",
    "Дата подписания": "signed",
    "Срок действия": "ends",
    Примечание: "notes as they are",
  },
  mobilities: {
    "№": "skip",
    ФИО: "persons.name",
    Страна: "partner.country",
    "Принимающий вуз": "partner.name",
    Цель: "purpose",
    Начало: "starts",
    Окончание: "ends",
    Ступень: "level",
    Примечание: "notes as they are",
  },
};
const purposes = { стажировка: "traineeship", учёба: "degree", "летняя школа": "summer-school", обмен: "exchange" };

/** How the list is read, with the answers that an office has given. @param {"agreements" | "mobilities"} kind */
function mappingOf(kind) {
  const others = listedPartners.slice(onFile);
  const answers = {
    "partner.name": Object.fromEntries(
      others.flatMap(({ english, russian }) => [
        [russian, "new"],
        [english, russian],
      ]),
    ),
    "partner.type": Object.fromEntries(
      others.flatMap(({ english, russian, type }) => [english, russian].map((name) => [name, type])),
    ),
    ...(kind === "mobilities" && { purpose: purposes }),
  };
  const always = kind === "mobilities" ? "always:\n  who: student\n  direction: outbound\n" : "";
  return `kind: ${kind}\n${linesOf({ columns: columns[kind] })}${always}${linesOf({ answers })}`;
}

/** @param {Record<string, unknown>} map @param {string} [indent] @returns {string} */
function linesOf(map, indent = "") {
  return Object.entries(map)
    .map(([name, value]) =>
      typeof value === "string"
        ? `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}\n`
        : `${indent}${JSON.stringify(name)}:\n${linesOf(/** @type {Record<string, unknown>} */ (value), `${indent}  `)}`,
    )
    .join("");
}

mkdirSync(folder, { recursive: true });
try {
  const empty = join(folder, "registry");
  writeRegistry(empty);
  console.log("| list | import | seconds | of the processor | peak MiB |\n| :--- | :--- | ---: | ---: | ---: |");
  for (const size of flags.sizes.split(",").map(Number))
    for (const kind of /** @type {const} */ (["agreements", "mobilities"]))
      for (const quality of /** @type {const} */ (["usual", "spellings"])) await timeList(empty, kind, size, quality);
} finally {
  if (flags.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
