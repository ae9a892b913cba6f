import { homeCities, houses } from "./places.js";

/**
 * The home institutions: of each city one, then of each city the next.
 * @param {import("./random.js").Random} random
 * @param {number} size
 */
export function planInstitutions(random, size) {
  return Array.from({ length: size }, (_, index) => {
    const city = homeCities[index % homeCities.length];
    const house = houses[Math.floor(index / homeCities.length)];
    const id = `${city.slug}-${house.slug}`;
    return { id, city, house, established: random.between(1930, 1998), studentsOut: 0 };
  });
}

/** @typedef {ReturnType<typeof planInstitutions>[number]} Institution */

/**
 * Written last, when it is known how many students went abroad: what an institution has published is on record.
 * @param {import("./world.js").World} world
 */
export function* institutionRecords({ random, institutions }) {
  for (const { id, city, house, established, studentsOut } of institutions) {
    const named = (/** @type {string} */ pattern, /** @type {string} */ place) => pattern.replace("{}", place);
    const students = Math.floor(studentsOut * 0.8);
    const fields = {
      name: { en: named(house.english, city.latin), tg: named(house.tajik, city.cyrillic) },
      aliases: [named(house.russian, city.cyrillic), `${city.latin} ${house.slug.toUpperCase()}`],
      short: `${city.latin.slice(0, 3)}${house.slug.toUpperCase()}`,
      country: city.country,
      city: city.latin,
      address: `735${random.between(100, 999)}, ${city.latin}, Rudaki avenue ${random.between(1, 200)}`,
      established: String(established),
      website: `https://${id}.example.org`,
      contacts: [{ role: "Head of the International Relations Office", phone: "+992 92 710 04 63" }],
      enrolment: [2021, 2022, 2023].map((year) => ({
        year: `${year}/${year + 1}`,
        students: String(random.between(2000, 9000)),
        international: String(random.between(0, 200)),
      })),
      claims: [
        ...(students > 0 ? [claim(students)] : []),
        { text: "The institution is known far beyond the region", source: "Department of International Relations" },
      ],
    };
    yield { kind: "institutions", id, fields };
  }
}

/** A published figure in the words of a report. @param {number} students */
const claim = (students) => ({
  text: `More than ${students} students have studied abroad`,
  measure: "students-out",
  count: `>=${students}`,
  as_of: "2025-09",
  source: "Annual report, Department of International Relations",
});
