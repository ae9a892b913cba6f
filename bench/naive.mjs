// The check as anyone would write it first: every file read and parsed with positions, each record held against its
// schema, each reference looked up. Without a cache, and with far fewer checks than hamkor has. What hamkor is measured by.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { references, schemas } from "./naive-schemas.mjs";

const root = process.argv[2] ?? "registry";
const findings = [];
const records = new Map(Object.keys(schemas).map((kind) => [kind, new Map()]));

for (const path of readdirSync(root, { recursive: true })) {
  const [kind] = path.split(sep);
  if (path.endsWith(".yaml") && records.has(kind)) read(kind, path);
}
for (const byId of records.values()) for (const record of byId.values()) checkReferences(record);

for (const { path, line, col, message } of findings) console.log(`${path}:${line}:${col}: ${message}`);
console.log(`${findings.length} findings in ${[...records.values()].reduce((sum, { size }) => sum + size, 0)} records`);
process.exitCode = findings.length > 0 ? 1 : 0;

function read(kind, path) {
  const lineCounter = new LineCounter();
  // Failsafe: NO is Norway, 0721 keeps its zero, 2018 is a date.
  const document = parseDocument(readFileSync(join(root, path), "utf8"), { lineCounter, schema: "failsafe" });
  for (const { message, pos } of document.errors) findings.push({ path, ...lineCounter.linePos(pos[0]), message });
  const value = withoutEmpty(document.toJS());
  const record = { kind, path, value, document, lineCounter };
  const id = basename(path, ".yaml");
  const byId = records.get(kind);
  if (byId.has(id)) findings.push({ path, line: 1, col: 1, message: `duplicate id ${id}` });
  byId.set(id, record);
  const result = schemas[kind].safeParse(value);
  for (const issue of result.error?.issues ?? []) report(record, issue.path, issue.message);
}

/** An empty value is an absent field. */
function withoutEmpty(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== "" && inner !== null));
}

function checkReferences(record) {
  for (const [name, kind] of Object.entries(references)) {
    const value = record.value?.[name];
    if (Array.isArray(value))
      for (const [index, id] of value.entries()) checkReference(record, [name, index], kind, id);
    else if (value !== undefined) checkReference(record, [name], kind, value);
  }
}

function checkReference(record, place, kind, id) {
  if (!records.get(kind).has(id)) report(record, place, `there is no ${id} in ${kind}`);
}

function report({ path, document, lineCounter }, place, message) {
  const node = document.getIn(place, true) ?? document.contents;
  findings.push({ path, ...lineCounter.linePos(node?.range?.[0] ?? 0), message: `${place.join(".")}: ${message}` });
}
