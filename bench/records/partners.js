import { cities, houses } from "./places.js";

/**
 * Everybody the institutions work with. About a third has no agreement; of those, each is claimed by an institution.
 * @param {import("./random.js").Random} random
 * @param {readonly import("./institutions.js").Institution[]} institutions
 * @param {number} size
 */
export function planPartners(random, institutions, size) {
  const combinations = cities.length * houses.length;
  if (size > combinations)
    throw new Error(`only ${combinations} partners can be told apart, and ${size} are asked for`);
  const stride = strideOver(combinations);
  return Array.from({ length: size }, (_, index) => {
    const place = (index * stride) % combinations;
    const city = cities[place % cities.length];
    const house = houses[Math.floor(place / cities.length)];
    const claimedBy = random.pickSome(institutions, random.between(1, 2)).map(({ id }) => id);
    return { id: `${city.slug}-${house.slug}`, city, house, claimedBy, hasAgreement: false };
  });
}

/** @typedef {ReturnType<typeof planPartners>[number]} Partner */

/** Steps that meet every combination once, far apart, so that the first partners are from many countries. @param {number} total */
function strideOver(total) {
  const common = (/** @type {number} */ a, /** @type {number} */ b) => (b === 0 ? a : common(b, a % b));
  let stride = Math.floor(total * 0.382);
  while (common(stride, total) !== 1) stride++;
  return stride;
}

/** @param {import("./world.js").World} world */
export function* partnerRecords({ random, partners }) {
  for (const partner of partners) {
    const { id, city, house, claimedBy, hasAgreement } = partner;
    const fields = {
      ...namesOf(random, partner),
      type: house.type,
      country: city.country,
      city: city.latin,
      ...(!hasAgreement && { partner_of: claimedBy }),
      ...(random.chance(0.3) && { ids: idsOf(random, partner) }),
      ...(random.chance(0.5) && { website: `https://${id}.example.org` }),
      ...(house.type === "university" && random.chance(0.15) && { rankings: [ranking(random)] }),
      ...(random.chance(0.03) && { notes: "Which of its two campuses is meant is not always stated." }),
    };
    yield { kind: "partners", id, fields };
  }
}

/** The name, often with other spellings, now and then a name in each language. @param {import("./random.js").Random} random @param {Partner} partner */
function namesOf(random, { city, house }) {
  const english = house.english.replace("{}", city.latin);
  const tajik = house.tajik.replace("{}", city.cyrillic);
  const russian = house.russian.replace("{}", city.cyrillic);
  if (random.chance(0.15)) return { name: { en: english, tg: tajik, ru: russian } };
  if (random.chance(0.1)) return { name: tajik, aliases: [english] };
  const aliases = [tajik, russian, `${city.latin}, ${house.english.replace("{}", "").trim()}`];
  return { name: english, ...(random.chance(0.5) && { aliases: random.pickSome(aliases, random.between(1, 3)) }) };
}

/** @param {import("./random.js").Random} random @param {Partner} partner */
const idsOf = (random, { id, city }) => ({
  ror: ror(random),
  ...(random.chance(0.5) && { schac: `${id}.example.org` }),
  ...(random.chance(0.4) && { pic: String(random.between(900_000_000, 999_999_999)) }),
  ...(city.country === "DE" && { erasmus_code: `D  ${city.slug.toUpperCase()}${random.between(10, 99)}` }),
});

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** An identifier as the Research Organization Registry gives them: `0`, six characters, two check digits (MOD 97-10). @param {import("./random.js").Random} random */
function ror(random) {
  const digits = Array.from({ length: 6 }, () => random.below(32));
  const number = digits.reduce((sum, digit) => sum * 32 + digit, 0);
  const check = String(98 - ((number * 100) % 97)).padStart(2, "0");
  return `0${digits.map((digit) => crockford[digit]).join("")}${check}`;
}

/** @param {import("./random.js").Random} random */
const ranking = (random) => ({
  system: random.pick(["qs", "the", "arwu"]),
  year: String(random.between(2015, 2024)),
  rank: random.pick(["601", "801-900", "1501+", "351", "1001-1200"]),
});
