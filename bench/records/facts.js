import { recordsOf } from "./records.js";

/**
 * The records of a registry as other programs can take them: flat, with a whole day, a number of people and the
 * country that follows from the partner.
 * @param {number} size
 * @param {number} seed
 */
export function factsOf(size, seed) {
  const records = [...recordsOf(size, seed)];
  const countries = new Map(
    records.filter(({ kind }) => kind === "partners").map(({ id, fields }) => [id, String(fields.country)]),
  );
  return records.map(({ kind, id, fields }) => ({
    kind,
    id,
    day: wholeDay(fields),
    people: kind === "mobilities" ? peopleIn(fields) : 0,
    country: countries.get(fields.partner) ?? fields.country,
    fields: flattened(fields),
    direction: fields.direction,
    who: fields.who,
    institution: fields.institution,
  }));
}

/** @typedef {ReturnType<typeof factsOf>[number]} Fact */

/** The first day a date can mean, or on which a term's academic year begins. @param {Record<string, unknown>} fields */
function wholeDay({ starts, term, signed, confirmed, period }) {
  if (term !== undefined) return `${String(term).slice(0, 4)}-09-01`;
  const [year, month = "01", day = "01"] =
    String(starts ?? signed ?? confirmed ?? period ?? "2000").match(/\d+/g) ?? [];
  return `${year}-${month.length === 2 ? month : "01"}-${day}`;
}

/** How many at least. @param {Record<string, unknown>} fields */
const peopleIn = ({ count, persons }) =>
  count === undefined ? (Array.isArray(persons) ? persons.length : 1) : Number(/\d+/.exec(String(count))?.[0]);

/**
 * The fields as pairs of a name and one line of text; of lists one pair an item, of maps their texts after one another.
 * @param {Record<string, unknown>} fields
 * @returns {[string, string][]}
 */
const flattened = (fields) =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((item) => textOf(item))
      .filter((text) => text !== "")
      .map((text) => /** @type {[string, string]} */ ([name, text])),
  );

/** @param {unknown} item @returns {string} */
const textOf = (item) =>
  typeof item === "object" && item !== null
    ? Object.values(item).map(textOf).filter(Boolean).join(" / ")
    : String(item ?? "");
