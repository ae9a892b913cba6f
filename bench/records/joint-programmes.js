import { dayOf, written, yearOf } from "./days.js";
import { persons } from "./people.js";
import { commonFields, topics } from "./texts.js";

/** @param {import("./world.js").World} world */
export function* jointProgrammeRecords({ random, institutions, agreements, sizes }) {
  for (let number = 1; number <= sizes["joint-programmes"]; number++) {
    const agreement = random.pick(agreements);
    const starts = agreement.from + random.below(300);
    const fields = {
      institution: agreement.institution.id,
      type: random.pick(["joint-faculty", "double-degree", "scientific-school", "centre", "laboratory"]),
      title: { en: `${random.pick(topics)} (${number})`, tg: `Маркази муштарак (${number})` },
      partners: agreement.partners.map(({ id }) => id),
      agreement: agreement.id,
      persons: persons(random, 1, true),
      ...(random.chance(0.5) && { specialties: [{ code: "1360701", name: "Мошинҳо ва дастгоҳҳои саноати химия" }] }),
      years_home: "2",
      years_abroad: random.pick(["2", "2-3"]),
      starts: written(random, starts),
      ...(random.chance(0.5) && { enrolment: [{ year: "2022/2023", students: String(random.between(5, 60)) }] }),
      ...commonFields(random, yearOf(starts)),
    };
    yield { kind: "joint-programmes", id: `${institutions[0].id}-programme-${number}`, fields };
  }
}

/** @param {import("./world.js").World} world */
export function* planRecords({ random, institutions, agreements, sizes }) {
  for (let number = 1; number <= sizes.plans; number++) {
    const institution = random.pick(institutions);
    const year = yearOf(dayOf("2012-01-01") + random.below(4000));
    const fields = {
      institution: institution.id,
      title: `Plan of work, ${year} (${number})`,
      period: random.chance(0.5) ? String(year) : `${year}/${year + 1}`,
      targets: [
        { text: "Conferences and seminars with partners: five", measure: "events", count: "5", done: `${year}-12` },
        { text: "Омода кардани созишномаҳои нав", evidence: [`agreements/${random.pick(agreements).id}`] },
        { text: "Visa support for visiting scholars", done: `${year}-11-30` },
      ],
      ...commonFields(random, year),
    };
    yield { kind: "plans", id: `${institution.id}-plan-${number}`, fields };
  }
}
