import { writeFileSync } from "node:fs";
import { factsOf } from "./records/facts.js";

const date = "regexp /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?]?$/";

/** Of each kind: the fields it cannot be without, and what its fields may hold. */
const descriptors = {
  institutions: { mandatory: "name country", types: {} },
  partners: { mandatory: "name type", types: { country: "regexp /^[A-Z]{2}$/" } },
  agreements: { mandatory: "institution type", types: { signed: date, starts: date, ends: date } },
  projects: { mandatory: "institution acronym", types: { starts: date, ends: date } },
  events: { mandatory: "institution type title", types: { starts: date } },
  "joint-programmes": { mandatory: "institution type title", types: { starts: date } },
  plans: { mandatory: "institution title", types: {} },
  mobilities: {
    mandatory: "institution direction who purpose people",
    types: {
      direction: "enum outbound inbound",
      who: "enum student doctoral-candidate teacher researcher staff mixed",
      mode: "enum physical blended virtual",
      starts: date,
      people: "int",
      partner: "rec partners",
      agreement: "rec agreements",
    },
  },
};

/**
 * The facts of a generated registry as one file of recutils, with keys, mandatory fields and types.
 * @param {string} file
 * @param {number} size
 * @param {number} seed
 */
export function writeRecfile(file, size, seed) {
  const facts = factsOf(size, seed);
  const sections = Object.entries(descriptors).map(([kind, { mandatory, types }]) => {
    const typed = Object.entries(types).map(([name, type]) => `%type: ${name} ${type}`);
    const head = [`%rec: ${recordType(kind)}`, "%key: id", `%mandatory: ${mandatory}`, ...typed].join("\n");
    const records = facts.filter((fact) => fact.kind === kind).map(record);
    return [head, ...records].join("\n\n");
  });
  writeFileSync(file, `${sections.join("\n\n")}\n`);
}

/** recutils allows no hyphen in a type's name. @param {string} kind */
const recordType = (kind) => kind.replace("-", "_");

/** @param {import("./records/facts.js").Fact} fact */
function record({ kind, id, people, country, fields }) {
  const derived = kind === "mobilities" ? [`people: ${people}`, ...(country ? [`land: ${country}`] : [])] : [];
  return [`id: ${id}`, ...fields.map(([name, text]) => `${name}: ${text}`), ...derived].join("\n");
}
