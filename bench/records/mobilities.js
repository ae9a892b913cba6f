import { dayText, termOf, written, yearOf } from "./days.js";
import { persons } from "./people.js";
import { countries } from "./places.js";
import { commonFields, fieldsOfEducation } from "./texts.js";

const purposes = {
  student: ["exchange", "exchange", "degree", "summer-school", "traineeship", "language-course"],
  staff: ["teaching", "training", "research", "conference", "expert-visit"],
};

/**
 * The journeys: three of four under an agreement and while it is in force, the others to a partner without one, or to a
 * country.
 * @param {import("./world.js").World} world
 */
export function* mobilityRecords(world) {
  const { random, sizes } = world;
  const told = new Set();
  for (let number = 1; number <= sizes.mobilities; ) {
    const host = hostOf(world);
    const { fields, people } = journey(random, host);
    const facts = JSON.stringify(fields);
    if (told.has(facts)) continue;
    told.add(facts);
    if (fields.stage === undefined) tally(host, fields, people);
    const place = host.partner?.id ?? host.country.toLowerCase();
    const year = yearOf(host.day);
    const id = `${host.institution.id}-${place.slice(0, 30)}-${year}-${number}`;
    yield { kind: "mobilities", id, folder: String(year), fields: { ...fields, ...commonFields(random, year) } };
    number++;
  }
}

/** Whose journey it is, where it leads, on which paper and when it begins. @param {import("./world.js").World} world */
function hostOf({ random, institutions, partners, agreements }) {
  const way = random.weighted({ agreement: 75, partner: 15, country: 10 });
  const agreement = way === "agreement" ? random.pick(agreements) : undefined;
  if (agreement && agreement.shape !== "unsigned") {
    const { institution, from, until } = agreement;
    const partner = random.pick(agreement.partners);
    return { institution, agreement, partner, day: from + random.below(until - from + 1) };
  }
  const without = partners.slice(Math.ceil(partners.length * 0.7));
  const place = way === "country" ? { country: random.pickEarly(countries) } : { partner: random.pick(without) };
  return { institution: random.pickEarly(institutions), ...place, day: 12_784 + random.below(7100) };
}

/** @typedef {ReturnType<typeof hostOf>} Host */

/** Everything a journey states but notes and sources. @param {import("./random.js").Random} random @param {Host} host */
function journey(random, { institution, agreement, partner, country, day }) {
  const isStaff = random.chance(0.3);
  const group = groupOf(random, isStaff);
  const fields = {
    institution: institution.id,
    direction: random.chance(0.65) ? "outbound" : "inbound",
    who: isStaff
      ? random.pick(["teacher", "researcher", "staff"])
      : random.weighted({ student: 9, "doctoral-candidate": 1 }),
    purpose: random.pick(purposes[isStaff ? "staff" : "student"]),
    partner: partner?.id,
    country,
    agreement: agreement?.id,
    ...group.fields,
    ...(!isStaff && random.chance(0.4) && { level: random.pick(["bachelor", "master", "specialist", "doctorate"]) }),
    ...(random.chance(0.3) && { field: random.pick(fieldsOfEducation) }),
    ...timeOf(random, day, agreement?.from ?? 0),
    mode: random.weighted({ "": 92, virtual: 5, blended: 3 }) || undefined,
    stage: random.chance(0.01) ? "cancelled" : undefined,
    ...(random.chance(0.12) && { funding: [fundingOf(random)] }),
  };
  return { fields, people: group.people };
}

/** How many travel, and who they are; `people` is how many at least. @param {import("./random.js").Random} random @param {boolean} isStaff */
function groupOf(random, isStaff) {
  const people = random.weighted({ 1: 55, 2: 20, 3: 10, 5: 8, 12: 7 });
  if (random.chance(0.55) && people !== "12")
    return { people: Number(people), fields: { persons: persons(random, Number(people), isStaff) } };
  if (people === "1" && random.chance(0.5)) return { people: 1, fields: {} };
  const count = random.weighted({ exact: 90, over: 3, atLeast: 3, about: 3, between: 1 });
  const ways = {
    exact: people,
    over: `>${people}`,
    atLeast: `>=${people}`,
    about: `~${people}`,
    between: `${people}-${Number(people) + 3}`,
  };
  return { people: Number(people) + (count === "over" ? 1 : 0), fields: { count: ways[count] } };
}

/**
 * A term that begins before the paper does would not stand under it: then the days are given.
 * @param {import("./random.js").Random} random
 * @param {number} day
 * @param {number} notBefore
 */
function timeOf(random, day, notBefore) {
  const { term, begins } = termOf(random, day);
  if (random.chance(0.2) && begins >= notBefore) return { term };
  const end = day + random.pick([3, 6, 10, 30, 120, 150, 290]);
  if (random.chance(0.05)) return { starts: dayText(day), ends: dayText(end), visa: { expires: dayText(end + 60) } };
  const starts = written(random, day);
  if (starts.length < 10) return { starts, ...(random.chance(0.1) && { ends: "" }) };
  return { starts, ...(random.chance(0.7) && { ends: random.chance(0.8) ? dayText(end) : written(random, end) }) };
}

/** @param {import("./random.js").Random} random */
const fundingOf = (random) => ({
  source: random.pick(["Erasmus+", "DAAD", "the institution", "Бунёди «Эл-юрт умиди»"]),
  ...(random.chance(0.6) && {
    amount: { amount: String(random.between(3, 90) * 100), currency: random.pick(["EUR", "TJS", "USD"]) },
  }),
});

/** Keeps what quotas and published figures are to be held against. @param {Host} host @param {Record<string, unknown>} fields @param {number} people */
function tally({ institution, agreement, day }, { direction, who, mode, starts, term }, people) {
  const isStudent = who === "student" || who === "doctoral-candidate";
  if (!isStudent || mode === "virtual") return;
  if (direction === "outbound") institution.studentsOut += people;
  const use = agreement?.quotaUse;
  if (!use) return;
  const years = use.get(direction) ?? new Map();
  const year = Number(String(starts ?? term).slice(0, 4)) + (String(term).endsWith("2/2") ? 1 : 0) || yearOf(day);
  use.set(direction, years.set(year, (years.get(year) ?? 0) + people));
}
