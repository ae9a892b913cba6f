import fc from "fast-check";
import type { Files } from "../../../support/registry-of.ts";

const countries = ["RU", "CN", "UZ", "NO", "GR", "DE", "TJ", "IT"] as const;

/** A year in which something was, a span of years, or no date. */
const starts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("2018", "2019", "2019-05-03", "2019~") },
  { weight: 2, arbitrary: fc.constantFrom("2015", "2016-09", "2017") },
  { weight: 1, arbitrary: fc.constantFrom("201X", undefined, undefined) },
);

/** How many persons: exactly, by bounds, or as an estimate. */
const persons = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom(">=3", ">20", "~10", "4-7", "~30") },
);

const place = fc.integer({ min: 0, max: countries.length });

type Journey = {
  readonly direction: string;
  readonly who: string;
  readonly place: number;
  readonly starts: string | undefined;
  readonly persons: string;
};

const journey: fc.Arbitrary<Journey> = fc.record({
  direction: fc.constantFrom("outbound", "outbound", "inbound"),
  who: fc.constantFrom("student", "student", "teacher", "mixed"),
  place,
  starts,
  persons,
});

/** Students of one year by exact numbers: of these ties and shares come. */
const student: fc.Arbitrary<Journey> = fc.record({
  direction: fc.constant("outbound"),
  who: fc.constant("student"),
  place: fc.integer({ min: 0, max: countries.length - 2 }),
  starts: fc.constantFrom("2019-05-03", "2019", "2019", "2019", "2019", "2019", "2019", undefined),
  persons: fc.constantFrom("1", "2", "2", "6"),
});

const some = { minLength: 3, size: "max" } as const;

const agreement = fc.record({ place, signed: starts, confirmed: fc.constantFrom(undefined, undefined, "2019-06-30") });
const event = fc.record({ place, type: fc.constantFrom("visit", "seminar", "conference"), starts });
/** When something ended: in the year, on its last day, later, or on a day too coarse to say. */
const ends = fc.constantFrom(undefined, undefined, "2019-10-14", "2019", "2019-12-31", "2019~", "2021", "201X");
const project = fc.record({ place, starts, ends, programme: fc.constantFrom("tempus", "erasmus-plus", undefined) });
const programme = fc.record({ place, starts, stage: fc.constantFrom(undefined, undefined, "proposed") });

const dated = (field: string, value: string | undefined): string =>
  value === undefined ? "" : `${field}: "${value}"\n`;

/** Partners by their number; the last one has no country. */
const partnerOf = (at: number): string => `partners: [p${at}]\n`;

const named = (folder: string, texts: readonly string[]): Files =>
  Object.fromEntries(texts.map((text, index) => [`${folder}/r${index}.yaml`, `institution: mmit\n${text}`]));

const partners: Files = Object.fromEntries(
  [...countries, undefined].map((country, at) => [
    `partners/p${at}.yaml`,
    `name: Шарики ${at}\ntype: university\n${country ? `country: ${country}\n` : ""}`,
  ]),
);

/** A small registry of one institution: journeys, agreements, events, projects and joint programmes of known, coarse and unknown dates. */
export const anyRegistry: fc.Arbitrary<Files> = fc
  .record({
    smallCell: fc.constantFrom(0, 0, 0, 0, 0, 5),
    journeys: fc.oneof(
      fc.array(journey, { ...some, maxLength: 14 }),
      fc.array(student, { ...some, maxLength: 20 }),
      fc.array(
        student.map((one): Journey => ({ ...one, starts: "2019" })),
        { ...some, maxLength: 20 },
      ),
    ),
    agreements: fc.array(agreement, { maxLength: 6 }),
    events: fc.array(event, { maxLength: 6 }),
    projects: fc.array(project, { maxLength: 8 }),
    programmes: fc.array(programme, { maxLength: 4 }),
  })
  .map(({ smallCell, journeys, agreements, events, projects, programmes }) => ({
    "registry.yaml": `title: Ҳамкорӣ\n${smallCell > 0 ? `small_cell: ${smallCell}\n` : ""}`,
    "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
    ...partners,
    ...named(
      "mobilities",
      journeys.map(
        (one) =>
          `direction: ${one.direction}\nwho: ${one.who}\npurpose: exchange\npartner: p${one.place}\ncount: "${one.persons}"\n${dated("starts", one.starts)}`,
      ),
    ),
    ...named(
      "agreements",
      agreements.map(
        (one) =>
          `type: cooperation\n${partnerOf(one.place)}${dated("signed", one.signed)}${dated("confirmed", one.confirmed)}`,
      ),
    ),
    ...named(
      "events",
      events.map(
        (one) =>
          `title: Чорабинӣ\ntype: ${one.type}\n${one.type === "visit" ? "direction: inbound\n" : ""}${partnerOf(one.place)}${dated("starts", one.starts)}`,
      ),
    ),
    ...named(
      "projects",
      projects.map(
        (one) =>
          `title: Лоиҳа\n${partnerOf(one.place)}${dated("programme", one.programme)}${dated("starts", one.starts)}${dated("ends", one.ends)}`,
      ),
    ),
    ...named(
      "joint-programmes",
      programmes.map(
        (one) =>
          `type: joint-faculty\ntitle: Факултет\n${partnerOf(one.place)}${dated("stage", one.stage)}${dated("starts", one.starts)}`,
      ),
    ),
  }));
