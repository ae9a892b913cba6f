/** A record as it is written: texts, lists and maps of texts. */
export type Plain = { readonly [field: string]: unknown };

/** Records by kind and id. */
export type Generated = { readonly [kind: string]: { readonly [id: string]: Plain } };

const purposes = [
  "exchange",
  "degree",
  "summer-school",
  "traineeship",
  "language-course",
  "teaching",
  "training",
  "research",
  "conference",
  "expert-visit",
  "other",
];

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fullSizes = {
  partners: 240,
  agreements: 500,
  projects: 260,
  mobilities: 3300,
  events: 560,
  "joint-programmes": 90,
  plans: 40,
};

/** About 5,000 records, or a share of them, with partial dates, inexact counts, several partners, terms, stages and gaps. */
export function generateRecords(seed: number, share = 1): Generated {
  const sizeOf = (kind: keyof typeof fullSizes): number => Math.ceil(fullSizes[kind] * share);
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const some = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => one(values))),
  ];
  const maybe = <T>(chance: number, value: () => T): T | undefined => (random() < chance ? value() : undefined);
  const two = (number: number): string => String(number).padStart(2, "0");
  const dated = (year: number): string => {
    const form = random();
    const mark = random() < 0.1 ? one(["~", "?"]) : "";
    if (form < 0.02) return `${String(year).slice(0, 3)}X${mark}`;
    if (form < 0.3) return `${year}${mark}`;
    const month = `${year}-${two(1 + below(12))}`;
    return form < 0.5 ? `${month}${mark}` : `${month}-${two(1 + below(28))}${mark}`;
  };
  const year = (): number => 2012 + below(16);
  const count = (): string =>
    one([
      `${1 + below(9)}`,
      `${1 + below(30)}`,
      `>${10 + below(90)}`,
      `>=${2 + below(9)}`,
      `~${5 + below(30)}`,
      `${2 + below(3)}-${6 + below(5)}`,
    ]);
  const term = (): string => {
    const first = year();
    return `${first}/${first + 1}${one(["", "-1/2", "-2/2", "-3/4", "-2/3"])}`;
  };
  const academic = (first: number): string => `${first}/${first + 1}`;
  const ids = (kind: string, number: number): string[] =>
    Array.from({ length: number }, (_, index) => `${kind}-${index + 1}`);
  const institutions = ["mmit", "tut", "khujand-su"];
  const partnerIds = ids("p", sizeOf("partners"));
  const agreementIds = ids("a", sizeOf("agreements"));
  const institutionOfAgreement = agreementIds.map(() => one(institutions));
  const yearOfAgreement = agreementIds.map(year);
  const projectIds = ids("pr", sizeOf("projects"));
  const eventIds = ids("e", sizeOf("events"));
  const citizenships = ["TJ", "UZ", "AF", "UA"];
  const countries = ["RU", "UZ", "CN", "DE", "KZ", "TR", "NO", "GR", "US", "KG", "IR", "TJ", "XK", "GB", "BY", "GE"];
  const text = (stem: string): unknown =>
    random() < 0.5 ? `${stem} ${below(12)}` : { en: `${stem} ${below(12)}`, tg: `Ҳамкорӣ ${below(9)}` };
  const outputs = (): Plain[] =>
    Array.from({ length: 1 + below(3) }, () => ({
      type: one(["textbook", "article", "equipment", "patent"]),
      title: text("Output"),
      date: maybe(0.5, () => dated(year())),
      count: maybe(0.4, count),
      stage: maybe(0.2, () => "planned"),
    }));
  const rankedIn = (year: string): Plain => ({
    system: one(["qs", "the"]),
    year,
    rank: one(["55", "101", "450-500", "501-600", "801-900", "1501+"]),
  });
  const common = (): Plain => ({ tags: maybe(0.2, () => some(["north", "grant", "mining"], 2)) });
  const parties = (): Plain => ({
    partners: maybe(0.85, () => some(partnerIds, 3)),
    countries: maybe(0.2, () => some(countries, 2)),
  });
  const period = (): { starts?: string | undefined; ends?: string | undefined } => {
    const first = year();
    return { starts: maybe(0.85, () => dated(first)), ends: maybe(0.6, () => dated(first + 1 + below(4))) };
  };
  /** Partners whose place one or two that stand before them took; some on a day that is known. */
  const succession = (index: number): Plain => ({
    successor: maybe(0.1, () => some(partnerIds.slice(0, index), 2)),
    closed: maybe(0.1, () => dated(year())),
  });
  /** Persons of a journey; women and citizenship may be told of all of them, or of each. */
  const persons = (index: number): Plain => {
    const named = maybe(0.25, () =>
      Array.from(
        { length: 1 + below(3) },
        (_person, at): Plain => ({
          name: one([`Раҳимов ${below(40)}`, `Каримова ${index}-${at}`]),
          citizenship: maybe(0.3, () => one(citizenships)),
          sex: maybe(0.4, () => one(["female", "male"])),
        }),
      ),
    );
    const number = (named?.length ?? 1) + below(4);
    const distinct = named?.filter(({ name }, at) => named.findIndex((other) => other["name"] === name) === at);
    const women = (named ?? []).filter(({ sex }) => sex === "female").length;
    const men = (named ?? []).filter(({ sex }) => sex === "male").length;
    const isCounted = random() < 0.3;
    return {
      count: isCounted ? `${number}` : named ? undefined : maybe(0.5, count),
      women: isCounted ? maybe(0.5, () => `${women + below(number - women - men + 1)}`) : undefined,
      citizenship: maybe(0.1, () => one(citizenships)),
      persons: distinct,
    };
  };
  /** A paper that changes an agreement before it, or one that changes it already. */
  const addendum = (index: number): Plain => {
    const amended = below(index);
    const first = (yearOfAgreement[amended] ?? 2012) + 1 + below(4);
    yearOfAgreement[index] = first;
    const month = `${first}-${two(1 + below(12))}`;
    institutionOfAgreement[index] = institutionOfAgreement[amended] ?? "";
    return {
      institution: institutionOfAgreement[index],
      amends: agreementIds[amended],
      partners: maybe(0.4, () => some(partnerIds, 2)),
      countries: maybe(0.1, () => some(countries, 1)),
      type: "protocol",
      scope: maybe(0.2, () => some(["training", "publications"], 1)),
      stage: maybe(0.1, () => "proposed"),
      signed: `${first}`,
      starts: maybe(0.8, () => one([month, `${month}-15`])),
      ends: maybe(0.6, () => dated(first + 1 + below(6))),
      renewal: maybe(0.2, () => one(["automatic", "by-consent"])),
      fields: maybe(0.1, () => ["0311"]),
      outputs: maybe(0.2, outputs),
    };
  };
  const agreement = (index: number): Plain => {
    const first = yearOfAgreement[index] ?? year();
    const known = parties();
    return {
      institution: institutionOfAgreement[index],
      ...known,
      partners: known["partners"] ?? (known["countries"] ? undefined : some(partnerIds, 2)),
      type: one(["cooperation", "memorandum", "exchange", "contract"]),
      title: maybe(0.3, () => text("Agreement")),
      scope: maybe(0.5, () => some(["student-exchange", "training", "joint-research"], 3)),
      stage: maybe(0.08, () => one(["proposed", "in-preparation"])),
      signed: maybe(0.75, () => dated(first)),
      starts: maybe(0.25, () => dated(first + 1)),
      ends: maybe(0.5, () => dated(first + 2 + below(5))),
      terminated: maybe(0.08, () => dated(first + 2)),
      confirmed: maybe(0.15, () => dated(first + 1)),
      renewal: maybe(0.4, () => one(["automatic", "by-consent", "not-renewable"])),
      replaces: index > 0 ? maybe(0.08, () => agreementIds[below(index)]) : undefined,
      under: index > 0 ? maybe(0.05, () => agreementIds[below(index)]) : undefined,
      fields: maybe(0.2, () => some(["07", "0721", "0311"], 2)),
      documents: maybe(0.2, () => ["https://example.org/mou.pdf"]),
      outputs: maybe(0.1, outputs),
      ...common(),
    };
  };
  /** A journey's days: both within a year or the next, a term, or nothing. */
  const journey = (): Plain => {
    const form = random();
    if (form < 0.15) return {};
    if (form < 0.3) return { term: term() };
    const first = year();
    if (form < 0.6) return { starts: dated(first) };
    const month = 1 + below(9);
    return {
      starts: `${first}-${two(month)}-${two(1 + below(28))}`,
      ends: one([`${first}-${two(month + below(3))}-28`, `${first}-12`, `${first + 1}-05-10`]),
    };
  };
  const all = (idsOf: readonly string[], make: (id: string, index: number) => Plain): { [id: string]: Plain } =>
    Object.fromEntries(idsOf.map((id, index) => [id, make(id, index)]));
  return {
    institutions: all(institutions, (id) => ({
      name: id.toUpperCase(),
      country: "TJ",
      city: one(["Душанбе", "Хуҷанд"]),
    })),
    partners: all(partnerIds, (id, index) => ({
      name: `Донишгоҳи ${id}`,
      aliases: maybe(0.3, () => [`Университет ${id}`]),
      type: one(["university", "company", "ngo", "embassy"]),
      country: maybe(0.9, () => one(countries)),
      city: maybe(0.4, () => one(["Москва", "Берлин", "Тошкент"])),
      parent: index > 0 ? maybe(0.1, () => partnerIds[below(index)]) : undefined,
      ...(index > 0 ? succession(index) : {}),
      partner_of: maybe(0.2, () => some(institutions, 2)),
      rankings: maybe(0.3, () => ["2020", one(["2017", "2023", "2025"])].map(rankedIn)),
      ...common(),
    })),
    agreements: all(agreementIds, (_, index) => (index > 0 && random() < 0.08 ? addendum(index) : agreement(index))),
    projects: all(projectIds, (id) => ({
      institution: one(institutions),
      acronym: id.toUpperCase(),
      programme: maybe(0.8, () => one(["erasmus-plus", "tempus", "daad"])),
      action: maybe(0.3, () => one(["KA1", "KA2"])),
      role: maybe(0.7, () => one(["coordinator", "partner"])),
      coordinator: maybe(0.4, () => one(partnerIds)),
      ...parties(),
      agreement: maybe(0.1, () => one(agreementIds)),
      ...period(),
      stage: maybe(0.2, () => one(["proposed", "rejected", "cancelled", "running", "completed"])),
      fields: maybe(0.2, () => some(["07", "0721", "0311"], 2)),
      outputs: maybe(0.2, outputs),
      ...common(),
    })),
    mobilities: all(ids("m", sizeOf("mobilities")), (_, index) => {
      const partner = maybe(0.7, () => one(partnerIds));
      return {
        institution: one(institutions),
        direction: one(["outbound", "outbound", "inbound"]),
        who: one(["student", "student", "doctoral-candidate", "teacher", "researcher", "staff", "mixed"]),
        purpose: one(purposes),
        partner,
        country: partner ? undefined : maybe(0.8, () => one(countries)),
        agreement: maybe(0.3, () => one(agreementIds)),
        project: maybe(0.1, () => one(projectIds)),
        event: maybe(0.05, () => one(eventIds)),
        ...persons(index),
        level: maybe(0.5, () => one(["bachelor", "master", "doctorate"])),
        field: maybe(0.3, () => one(["07", "0721", "0311"])),
        ...journey(),
        days: maybe(0.1, () => one(["5", "29", "30", "140", "365"])),
        mode: maybe(0.2, () => one(["physical", "virtual", "blended"])),
        stage: maybe(0.1, () => one(["planned", "cancelled"])),
        ...common(),
      };
    }),
    events: all(eventIds, (id) => ({
      institution: one(institutions),
      type: one(["visit", "visit", "conference", "lecture", "course", "meeting"]),
      title: text(`Event ${id}`),
      direction: maybe(0.6, () => one(["outbound", "inbound"])),
      mode: maybe(0.3, () => one(["physical", "virtual"])),
      stage: maybe(0.1, () => one(["planned", "cancelled"])),
      ...journey(),
      place: maybe(0.2, () => text("Hall")),
      country: maybe(0.4, () => one(countries)),
      ...parties(),
      agreement: maybe(0.1, () => one(agreementIds)),
      project: maybe(0.1, () => one(projectIds)),
      hours: maybe(0.2, () => one(["2", "2.5", "36"])),
      outputs: maybe(0.05, outputs),
      ...common(),
    })),
    "joint-programmes": all(ids("j", sizeOf("joint-programmes")), () => ({
      institution: one(institutions),
      type: one(["joint-faculty", "double-degree", "scientific-school"]),
      title: text("Programme"),
      ...parties(),
      agreement: maybe(0.3, () => one(agreementIds)),
      topics: maybe(0.3, () => some(["Water", "Обогащение"], 2)),
      level: maybe(0.5, () => one(["bachelor", "master"])),
      years_home: maybe(0.3, () => one(["2", "2-3"])),
      stage: maybe(0.1, () => one(["proposed", "in-preparation"])),
      ...period(),
      enrolment: maybe(0.6, () =>
        Array.from({ length: 1 + below(4) }, (_, at) => ({
          year: academic(2016 + 3 * at + below(3)),
          students: count(),
        })),
      ),
      outputs: maybe(0.1, outputs),
      ...common(),
    })),
    plans: all(ids("pl", sizeOf("plans")), () => ({
      institution: one(institutions),
      title: text("Plan"),
      period: maybe(0.8, () => one([dated(year()), term()])),
      targets: [{ text: "Sign more agreements" }],
    })),
  };
}

/** The files of a registry that holds generated records; JSON values are YAML. */
export function filesOf(records: Generated): Record<string, string> {
  const files: Record<string, string> = {
    "registry.yaml": "title: Generated\nregions: { neighbours: [UZ, KG, CN] }\n",
  };
  for (const [kind, byId] of Object.entries(records))
    for (const [id, record] of Object.entries(byId))
      files[`${kind}/${id}.yaml`] = Object.entries(record)
        .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${JSON.stringify(value)}\n`]))
        .join("");
  return files;
}
