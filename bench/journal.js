import { writeFileSync } from "node:fs";
import { factsOf } from "./records/facts.js";

/**
 * The facts of a generated registry as one hledger journal, in the order of days: each journey moves its people from
 * the institution to an account of their group, direction, country and partner; papers, projects and events are entries
 * that move nobody; partners and institutions are declared accounts. Every field is a tag.
 * @param {string} file
 * @param {number} size
 * @param {number} seed
 */
export function writeJournal(file, size, seed) {
  const facts = factsOf(size, seed);
  const standing = facts.filter(({ kind }) => kind === "partners" || kind === "institutions");
  const dated = facts.filter((fact) => !standing.includes(fact) && fact.kind !== "partners");
  dated.sort((a, b) => (a.day < b.day ? -1 : 1));
  const used = new Set(facts.filter(({ kind }) => kind === "mobilities").map(accountOf));
  const accounts = [...used].map((account) => `account ${account}\n`);
  writeFileSync(file, [...standing.map(declaration), ...accounts, "\n", ...dated.map(transaction)].join(""));
}

/** @param {import("./records/facts.js").Fact} fact */
const declaration = ({ kind, id, fields }) => `account ${kind}:${id}\n${tagsOf(fields)}`;

/** @param {import("./records/facts.js").Fact} fact */
function transaction(fact) {
  const { kind, id, day, people, institution, fields } = fact;
  const postings =
    kind === "mobilities" ? `    ${accountOf(fact)}  ${people} persons\n    institutions:${institution}\n` : "";
  return `${day} ${kind} ${id}\n${tagsOf(fields)}${postings}\n`;
}

/** @param {import("./records/facts.js").Fact} fact */
function accountOf({ who, direction, country, fields }) {
  const partner = fields.find(([name]) => name === "partner")?.[1] ?? "unnamed";
  return `people:${who}:${direction}:${country}:${partner}`;
}

/** A tag ends at a comma, and hledger has its own meaning for `type`. @param {[string, string][]} fields */
const tagsOf = (fields) =>
  fields.map(([name, text]) => `    ; ${name === "type" ? "form" : name}:${text.replaceAll(",", ";")}\n`).join("");
