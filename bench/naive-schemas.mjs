// What each kind of record may hold, written down plainly with zod.
import { z } from "zod";

const text = z.union([z.string().min(1), z.record(z.string(), z.string())]);
const line = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not a slug");
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?]?$/, "not a date");
const term = z.string().regex(/^\d{4}\/\d{4}(-\d\/\d)?$/, "not a term");
const count = z.string().regex(/^((>=?|~)?[1-9]\d*|[1-9]\d*-[1-9]\d*)$/, "not a count");
const number = z.string().regex(/^\d+(\.\d+)?$/, "not a number");
const country = z.string().regex(/^[A-Z]{2}$/, "not a country code");
const field = z.string().regex(/^\d{2,4}$/, "not a field of education");
const level = z.enum(["short-cycle", "bachelor", "specialist", "master", "doctorate"]);
const money = z.strictObject({ amount: number, currency: z.string().regex(/^[A-Z]{3}$/) });
const direction = z.enum(["outbound", "inbound"]);
const mode = z.enum(["physical", "blended", "virtual"]);
const measured = { measure: slug, where: line, count };
const persons = z.array(z.strictObject({ name: line, position: line.optional(), partner: slug.optional() }));

/** Makes every field optional but those named. */
const kind = (fields, required) =>
  z
    .strictObject({ ...fields, ...common })
    .partial()
    .required(Object.fromEntries(required.map((name) => [name, true])));

const source = z.strictObject({ document: line, quote: line, url: line, date }).partial();
const common = { institution: slug, notes: text, tags: z.array(slug), sources: z.array(source) };
const outputs = z.array(
  z
    .strictObject({ type: line, title: text, date, count, value: money, stage: line })
    .partial()
    .required({ type: true }),
);
const ids = z.strictObject({ ror: line, schac: line, pic: line, oid: line, erasmus_code: line }).partial();
const contacts = z.array(z.strictObject({ role: line, name: line, phone: line, email: line }).partial());
const place = { name: text, aliases: z.array(line), country, city: line, parent: slug, ids, website: line, contacts };
const work = { partners: z.array(slug), countries: z.array(country), agreement: slug, project: slug, outputs };
const days = { starts: date, ends: date };
const enrolment = z.array(z.strictObject({ year: term, students: count, international: number.optional() }));

const claim = z
  .strictObject({ text, ...measured, as_of: date, source: line })
  .partial()
  .required({ text: true });
const quota = z
  .strictObject({ direction, who: z.enum(["student", "staff"]), per_year: number, months: number, level, field })
  .partial({ months: true, level: true, field: true });
const commitment = z
  .strictObject({ text, ...measured, due: date })
  .partial()
  .required({ text: true });
const target = z
  .strictObject({ text, ...measured, due: date, evidence: z.array(line), done: date })
  .partial()
  .required({ text: true });
const ranking = z.strictObject({ system: z.enum(["qs", "the", "arwu", "other"]), year: number, rank: line });
const traveller = z.strictObject({ name: line, position: line, year_of_study: line, award: line }).partial();

export const schemas = {
  institutions: kind({ ...place, short: line, address: line, established: date, enrolment, claims: z.array(claim) }, [
    "name",
    "country",
  ]),
  partners: kind(
    {
      ...place,
      type: z.enum(
        "university college academy research-institute company government embassy agency international-organisation foundation ngo other".split(
          " ",
        ),
      ),
      successor: slug,
      closed: date,
      partner_of: z.array(slug),
      rankings: z.array(ranking),
    },
    ["name", "type"],
  ),
  agreements: kind(
    {
      ...work,
      ...days,
      type: z.enum(
        "cooperation memorandum exchange joint-programme consortium framework protocol contract letter-of-intent other".split(
          " ",
        ),
      ),
      title: text,
      scope: z.array(slug),
      stage: z.enum(["proposed", "in-preparation"]),
      signed: date,
      terminated: date,
      confirmed: date,
      renewal: z.enum(["automatic", "by-consent", "not-renewable"]),
      replaces: slug,
      under: slug,
      basis: text,
      fields: z.array(field),
      quotas: z.array(quota),
      commitments: z.array(commitment),
      documents: z.array(line),
    },
    ["type"],
  ),
  projects: kind(
    {
      ...work,
      ...days,
      acronym: line,
      title: text,
      aliases: z.array(line),
      programme: slug,
      action: line,
      number: line,
      role: z.enum(["coordinator", "partner", "associated"]),
      coordinator: slug,
      stage: z.enum(["proposed", "rejected", "cancelled", "running", "completed"]),
      fields: z.array(field),
      budget: money,
      share: money,
    },
    [],
  ),
  mobilities: kind(
    {
      ...days,
      direction,
      who: z.enum(["student", "doctoral-candidate", "teacher", "researcher", "staff", "mixed"]),
      purpose: z.enum(
        "exchange degree summer-school traineeship language-course teaching training research conference expert-visit other".split(
          " ",
        ),
      ),
      partner: slug,
      country,
      agreement: slug,
      project: slug,
      event: slug,
      count,
      persons: z.array(traveller),
      level,
      field,
      term,
      mode,
      stage: z.enum(["planned", "cancelled"]),
      funding: z.array(z.strictObject({ source: line, amount: money.optional() })),
      visa: z.strictObject({ expires: date }),
    },
    ["direction", "who", "purpose"],
  ),
  events: kind(
    {
      ...work,
      ...days,
      type: z.enum(
        "visit meeting conference seminar round-table lecture course competition exhibition signing other".split(" "),
      ),
      title: text,
      direction,
      mode,
      stage: z.enum(["planned", "cancelled"]),
      term,
      place: text,
      country,
      persons,
      participants: z.strictObject({ students: count, staff: count, guests: count }).partial(),
      hours: number,
      follow_ups: z.array(z.strictObject({ text, due: date, done: date }).partial().required({ text: true })),
    },
    ["type", "title"],
  ),
  "joint-programmes": kind(
    {
      ...work,
      ...days,
      type: slug,
      title: text,
      persons,
      topics: z.array(text),
      specialties: z.array(z.strictObject({ code: line.optional(), name: text })),
      level,
      years_home: line,
      years_abroad: line,
      stage: z.enum(["proposed", "in-preparation"]),
      enrolment,
      cost: money,
    },
    ["type", "title"],
  ),
  plans: kind({ title: text, period: z.union([date, term]), targets: z.array(target) }, ["title", "targets"]),
};

/** Which fields name a record of which kind. */
export const references = {
  institution: "institutions",
  partner: "partners",
  partners: "partners",
  partner_of: "institutions",
  parent: "partners",
  successor: "partners",
  coordinator: "partners",
  agreement: "agreements",
  replaces: "agreements",
  under: "agreements",
  project: "projects",
  event: "events",
};
