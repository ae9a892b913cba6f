import { dayOf, dayText, written, yearOf } from "./days.js";
import { persons } from "./people.js";
import { commonFields, topics } from "./texts.js";

/** @param {import("./world.js").World} world */
export function* projectRecords({ random, institutions, partners, sizes }) {
  for (let number = 1; number <= sizes.projects; number++) {
    const institution = random.pickEarly(institutions);
    const [coordinator, ...others] = random.pickSome(partners, random.between(1, 6)).map(({ id }) => id);
    const starts = dayOf("2006-01-01") + random.below(6500);
    const acronym = `${random.pick(["QUADRIGA", "UNIWORK", "SILK", "PAWER", "MIND"])}-${number}`;
    const fields = {
      institution: institution.id,
      acronym,
      title: `${random.pick(topics)}, phase ${random.between(1, 3)}`,
      aliases: random.chance(0.3) ? [acronym.replace("-", " ")] : undefined,
      programme: random.pick(["erasmus-plus", "tempus", "horizon-2020", "giz", "bilateral"]),
      number: random.chance(0.4) ? `5${random.between(10000, 99999)}-EPP-1-2016` : undefined,
      role: random.pick(["coordinator", "partner", "partner", "associated"]),
      coordinator,
      ...(others.length > 0 && { partners: others }),
      starts: written(random, starts),
      ends: dayText(starts + 1095),
      ...(random.chance(0.4) && { budget: { amount: String(random.between(50, 900) * 1000), currency: "EUR" } }),
      ...commonFields(random, yearOf(starts)),
    };
    yield { kind: "projects", id: `${institution.id}-${acronym.toLowerCase()}`, fields };
  }
}

/** @param {import("./world.js").World} world */
export function* eventRecords({ random, institutions, partners, sizes }) {
  for (let number = 1; number <= sizes.events; number++) {
    const institution = random.pickEarly(institutions);
    const guests = random.pickSome(partners, random.between(1, 3)).map(({ id }) => id);
    const starts = dayOf("2006-01-01") + random.below(6500);
    const type = random.pick(["visit", "meeting", "conference", "seminar", "lecture", "course"]);
    const fields = {
      institution: institution.id,
      type,
      title: `${random.pick(topics)} (${number})`,
      direction: type === "visit" ? random.pick(["outbound", "inbound"]) : undefined,
      mode: random.chance(0.15) ? "virtual" : undefined,
      starts: written(random, starts),
      place: institution.city.latin,
      partners: guests,
      ...(random.chance(0.5) && { persons: persons(random, random.between(1, 4), true) }),
      ...(random.chance(0.6) && {
        participants: { students: `>=${random.between(2, 80)}`, guests: String(guests.length) },
      }),
      ...(random.chance(0.1) && {
        follow_ups: [{ text: "Invite them to sign the agreement", done: dayText(starts + 90) }],
      }),
      ...commonFields(random, yearOf(starts)),
    };
    yield { kind: "events", id: `${institution.id}-${type}-${number}`, folder: String(yearOf(starts)), fields };
  }
}
