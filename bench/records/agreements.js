import { dayOf, dayText, written, yearOf } from "./days.js";
import { commonFields, fieldsOfEducation } from "./texts.js";

/**
 * The papers, each with the days on which journeys may start under it (`from` to `until`). `shape` says how it stands:
 * open, renewed automatically, ended early, replaced by the next one in the list, only confirmed, or not signed yet.
 * @param {import("./random.js").Random} random
 * @param {Pick<import("./world.js").World, "institutions" | "partners">} parties
 * @param {number} size
 */
export function planAgreements(random, { institutions, partners }, size) {
  const withPapers = partners.slice(0, Math.ceil(partners.length * 0.7));
  /** @type {Agreement[]} */
  const agreements = [];
  while (agreements.length < size) {
    const institution = random.pickEarly(institutions);
    const others = random.chance(0.05)
      ? random.pickSome(withPapers, random.between(3, 7))
      : [random.pickEarly(withPapers)];
    const paper = { id: `${institution.id}-${others[0].id}-${agreements.length + 1}`, institution, partners: others };
    for (const partner of others) partner.hasAgreement = true;
    const shape = random.weighted({ open: 45, automatic: 20, terminated: 10, replaced: 15, confirmed: 5, unsigned: 3 });
    const planned = { ...paper, shape, ...daysOf(random, shape), quotaUse: new Map() };
    agreements.push(planned);
    if (shape === "replaced" && agreements.length < size) agreements.push(renewalOf(planned));
    else if (shape === "replaced") planned.shape = "terminated";
  }
  return agreements;
}

/**
 * @typedef {{ id: string, institution: import("./institutions.js").Institution,
 *   partners: import("./partners.js").Partner[], shape: string, from: number, until: number, replaces?: string,
 *   quotaUse: Map<string, Map<number, number>> }} Agreement
 */

const lastStart = dayOf("2024-06-30");

/** @param {import("./random.js").Random} random @param {string} shape */
function daysOf(random, shape) {
  const from = dayOf("2005-01-01") + random.below(365 * 15);
  const ends = shape === "terminated" || shape === "replaced";
  return { from, until: ends ? from + random.between(400, 1400) : lastStart };
}

/** The paper that takes the place of one, from the day after its end. @param {Agreement} replaced @returns {Agreement} */
const renewalOf = (replaced) => ({
  ...replaced,
  id: `${replaced.id}-renewed`,
  shape: "open",
  from: replaced.until + 1,
  until: lastStart,
  replaces: replaced.id,
  quotaUse: new Map(),
});

/**
 * Written after the journeys, so that every quota is as high as its use.
 * @param {import("./world.js").World} world
 */
export function* agreementRecords({ random, agreements }) {
  for (const agreement of agreements) {
    const { id, institution, partners, replaces } = agreement;
    const fields = {
      institution: institution.id,
      partners: partners.map((partner) => partner.id),
      type: partners.length > 1 ? "consortium" : random.pick(["cooperation", "memorandum", "exchange", "protocol"]),
      ...(random.chance(0.3) && { title: `Созишномаи ҳамкорӣ / Agreement No. ${random.between(1, 900)}` }),
      scope: random.pickSome(["student-exchange", "staff-exchange", "joint-research", "training", "publications"], 3),
      ...datesWritten(random, agreement),
      ...(replaces && { replaces }),
      ...(random.chance(0.3) && { fields: random.pickSome(fieldsOfEducation, 2) }),
      ...(random.chance(0.25) && { quotas: quotasOf(random, agreement) }),
      ...(random.chance(0.1) && { commitments: [{ text: "Joint publication of textbooks: two a year" }] }),
      ...(random.chance(0.97) && { documents: [`https://papers.example.org/${id}.pdf`] }),
      ...commonFields(random, yearOf(agreement.from)),
    };
    yield { kind: "agreements", id, fields };
  }
}

/** @param {import("./random.js").Random} random @param {Agreement} agreement */
function datesWritten(random, { shape, from, until }) {
  if (shape === "unsigned") return { stage: "in-preparation" };
  if (shape === "confirmed") return { confirmed: written(random, from) };
  const begins = random.chance(0.3)
    ? { signed: dayText(from - random.below(60)), starts: dayText(from) }
    : { signed: written(random, from) };
  const ends = {
    automatic: { ends: written(random, from + 1826), renewal: "automatic" },
    terminated: { ends: dayText(until + 300), terminated: dayText(until) },
    replaced: { ends: dayText(until), renewal: "by-consent" },
  };
  return { ...begins, ...ends[shape] };
}

/** @param {import("./random.js").Random} random @param {Agreement} agreement */
const quotasOf = (random, { quotaUse }) =>
  ["outbound", "inbound"].map((direction) => ({
    direction,
    who: "student",
    per_year: String(Math.max(2, ...(quotaUse.get(direction)?.values() ?? [])) + random.below(3)),
    months: random.pick(["1", "5", "10", "4.5"]),
  }));
