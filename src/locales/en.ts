import type { Phrase, YearNote } from "../tables/phrase.ts";
import type { Say, Words } from "./words.ts";

const numbers = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 6 });

const yearRules: Record<YearNote, string> = {
  start: "Each counts in the year it starts.",
  signed: "Each counts in the year it was signed, else in the year it starts.",
  runs: "Each counts in every year it runs.",
  stands: "Each counts in every year in which it stood on any day.",
  period: "Each counts in the year it is for.",
  output: "Each counts in the year of its own date, else of its record.",
  end: "Each counts in the year it ends.",
  overlap: "Each counts in every year it touches; without an end, up to the day asked about.",
};

const records = (number: number): string => (number === 1 ? "1 record" : `${numbers.format(number)} records`);

/** Everything hamkor says in English. */
export const en: Words = {
  fields: {
    kind: "Kind",
    id: "ID",
    file: "File",
    name: "Name",
    aliases: "Aliases",
    short: "Short name",
    parent: "Part of",
    country: "Country",
    city: "City",
    address: "Address",
    established: "Established",
    ids: "Identifiers",
    ror: "ROR",
    schac: "SCHAC",
    pic: "PIC",
    oid: "OID",
    erasmus_code: "Erasmus code",
    website: "Website",
    contacts: "Contacts",
    role: "Role",
    phone: "Telephone",
    email: "E-mail",
    enrolment: "Enrolment",
    year: "Year",
    students: "Students",
    international: "International",
    claims: "Claims",
    text: "Text",
    measure: "Measure",
    where: "Where",
    count: "Count",
    as_of: "As of",
    source: "Source",
    notes: "Notes",
    tags: "Tags",
    sources: "Sources",
    document: "Document",
    quote: "Quote",
    url: "Web address",
    date: "Date",
    type: "Type",
    successor: "Successor",
    closed: "Closed",
    partner_of: "Partner of",
    rankings: "Rankings",
    system: "System",
    rank: "Rank",
    institution: "Institution",
    partners: "Partners",
    countries: "Countries",
    title: "Title",
    scope: "Scope",
    stage: "Stage",
    signed: "Signed",
    starts: "Start",
    ends: "End",
    terminated: "Terminated",
    confirmed: "Confirmed",
    renewal: "Renewal",
    replaces: "Replaces",
    under: "Belongs to",
    basis: "Basis",
    fields: "Fields of education",
    quotas: "Quotas",
    direction: "Direction",
    who: "Who",
    per_year: "Per year",
    months: "Months",
    level: "Level",
    field: "Field of education",
    commitments: "Commitments",
    due: "Due",
    outputs: "Outputs",
    value: "Value",
    amount: "Amount",
    currency: "Currency",
    documents: "Documents",
    acronym: "Acronym",
    programme: "Programme",
    action: "Action",
    number: "Number",
    coordinator: "Coordinator",
    agreement: "Agreement",
    budget: "Budget",
    share: "Share",
    purpose: "Purpose",
    partner: "Partner",
    project: "Project",
    event: "Event",
    persons: "Persons",
    position: "Position",
    year_of_study: "Year of study",
    award: "Award",
    term: "Term",
    mode: "Mode",
    funding: "Funding",
    visa: "Visa",
    expires: "Expires",
    place: "Place",
    participants: "Participants",
    staff: "Staff",
    guests: "Guests",
    hours: "Hours",
    follow_ups: "Follow-ups",
    done: "Done",
    topics: "Topics",
    specialties: "Specialties",
    code: "Code",
    years_home: "Years at home",
    years_abroad: "Years abroad",
    cost: "Cost",
    period: "Period",
    targets: "Targets",
    evidence: "Evidence",
    region: "Region",
    partner_type: "Partner type",
    ranking: "Ranking",
    state: "State",
    duration: "Duration",
    linked: "Linked to activities",
    definition: "Definition",
    check: "Check",
    severity: "Severity",
    summary: "What it shows",
    report: "Report",
    meaning: "Meaning",
    needed: "Needed",
  },
  values: {
    checks: "Checks",
    measures: "Measures",
    reports: "Reports",
    kinds: "Kinds of record",
    institutions: "Institutions",
    partners: "Partners",
    agreements: "Agreements",
    projects: "Projects",
    mobilities: "Mobilities",
    events: "Events",
    "joint-programmes": "Joint programmes",
    plans: "Plans",
    university: "University",
    college: "College",
    academy: "Academy",
    "research-institute": "Research institute",
    company: "Company",
    government: "Government",
    embassy: "Embassy",
    agency: "Agency",
    "international-organisation": "International organisation",
    foundation: "Foundation",
    ngo: "NGO",
    other: "Other",
    qs: "QS",
    the: "THE",
    arwu: "ARWU",
    cooperation: "Cooperation",
    memorandum: "Memorandum",
    exchange: "Exchange",
    "joint-programme": "Joint programme",
    consortium: "Consortium",
    framework: "Framework",
    protocol: "Protocol",
    contract: "Contract",
    "letter-of-intent": "Letter of intent",
    "student-exchange": "Student exchange",
    "staff-exchange": "Staff exchange",
    "joint-research": "Joint research",
    training: "Training",
    publications: "Publications",
    conferences: "Conferences",
    language: "Language",
    equipment: "Equipment",
    "degree-study": "Degree study",
    proposed: "Proposed",
    "in-preparation": "In preparation",
    automatic: "Automatic",
    "by-consent": "By consent",
    "not-renewable": "Not renewable",
    outbound: "Outbound",
    inbound: "Inbound",
    student: "Student",
    staff: "Staff",
    "short-cycle": "Short cycle",
    bachelor: "Bachelor",
    specialist: "Specialist",
    master: "Master",
    doctorate: "Doctorate",
    textbook: "Textbook",
    article: "Article",
    curriculum: "Curriculum",
    patent: "Patent",
    dissertation: "Dissertation",
    laboratory: "Laboratory",
    planned: "Planned",
    "erasmus-plus": "Erasmus+",
    "erasmus-mundus": "Erasmus Mundus",
    tempus: "Tempus",
    fp7: "FP7",
    "horizon-2020": "Horizon 2020",
    "horizon-europe": "Horizon Europe",
    giz: "GIZ",
    daad: "DAAD",
    "el-yurt-umidi": "El-Yurt Umidi",
    bilateral: "Bilateral",
    national: "National",
    coordinator: "Coordinator",
    partner: "Partner",
    associated: "Associated",
    rejected: "Rejected",
    cancelled: "Cancelled",
    running: "Running",
    completed: "Completed",
    "doctoral-candidate": "Doctoral candidate",
    teacher: "Teacher",
    researcher: "Researcher",
    mixed: "Mixed",
    degree: "Degree",
    "summer-school": "Summer school",
    traineeship: "Traineeship",
    "language-course": "Language course",
    teaching: "Teaching",
    research: "Research",
    conference: "Conference",
    "expert-visit": "Expert visit",
    physical: "Physical",
    blended: "Blended",
    virtual: "Virtual",
    visit: "Visit",
    meeting: "Meeting",
    seminar: "Seminar",
    "round-table": "Round table",
    lecture: "Lecture",
    course: "Course",
    competition: "Competition",
    exhibition: "Exhibition",
    signing: "Signing",
    "joint-faculty": "Joint faculty",
    "joint-degree": "Joint degree",
    "double-degree": "Double degree",
    "scientific-school": "Scientific school",
    centre: "Centre",
    venture: "Venture",
    upcoming: "Upcoming",
    "in-force": "In force",
    undated: "Undated",
    expired: "Expired",
    terminated: "Terminated",
    replaced: "Replaced",
    "under-1": "Under 1 month",
    "1-3": "1–3 months",
    "3-6": "3–6 months",
    "over-6": "6 months and over",
    "top-100": "Top 100",
    "101-500": "101–500",
    "501-1000": "501–1000",
    "over-1000": "Over 1000",
    yes: "Yes",
    no: "No",
    none: "Not stated",
    total: "Total",
    rest: "Others",
    "refers-to": "Refers to",
    "referred-by": "Referred to by",
  },
  number: (value) => numbers.format(value),
  money: (amount, currency) => `${numbers.format(amount)} ${currency}`,
  phrase: (phrase, say) => {
    switch (phrase.say) {
      case "sentence":
        return say.sentence(phrase.sentence);
      case "cell":
        return say.cell(phrase.cell);
      case "grouped":
        return `${say.sentence(phrase.what)} by ${list(phrase.by.map((cell) => lowerFirst(say.cell(cell))))}`;
      case "in-several":
        return inSeveral(phrase, say);
      case "year-rule":
        return `${yearRules[phrase.rule]}${phrase.academic ? " Years are academic years." : ""}`;
      case "years-as-bounds":
        return "Where a date is too coarse to tell the year, cells show bounds.";
      case "not-happened":
        return `Left out: ${records(phrase.records)} of something proposed, planned or cancelled.`;
      case "stages-too":
        return phrase.records === 0
          ? ""
          : `${records(phrase.records)} of something proposed, planned or cancelled ${phrase.records === 1 ? "is" : "are"} counted too, because stages are asked for.`;
      case "unknown-state":
        return `Left out: ${records(phrase.records)} without any date, of which nobody can tell.`;
      case "virtual":
        return `Left out: ${records(phrase.records)} of virtual mobility.`;
      case "without-date":
        return `Left out: ${records(phrase.records)} without a date.`;
      case "undecided":
        return `Left out: ${records(phrase.records)} whose dates or counts are too coarse to tell whether the question holds.`;
      case "with-errors":
        return `${records(phrase.records)} ${phrase.records === 1 ? "has" : "have"} errors: hamkor check`;
      case "nothing-found":
        return "No record answers this question.";
      case "limited":
        return `${numbers.format(phrase.shown)} of ${numbers.format(phrase.of)} records shown.`;
      case "number-of-records":
        return `${records(phrase.records)}.`;
      case "also-a-value":
        return `"${phrase.word}" was looked for in names and texts; to ask for the field: ${phrase.questions.join(" or ")}`;
      case "provenance":
        return `registry ${say.text(phrase.title)} · ${revision(phrase)} · on ${phrase.on}`;
    }
  },
};

/** The usual case, several countries, is said as people say it. */
function inSeveral({ records, dimensions }: Extract<Phrase, { say: "in-several" }>, say: Say): string {
  const [have, stand, count] = records === 1 ? ["has", "stands", "counts"] : ["have", "stand", "count"];
  const number = numbers.format(records);
  if (dimensions.length === 1 && dimensions[0]?.is === "field" && dimensions[0].name === "country")
    return `${number} ${have} partners in several countries and ${count} once in each row, once in the total.`;
  const names = list(dimensions.map((cell) => lowerFirst(say.cell(cell))));
  return `${number} ${stand} under several values of ${names} and ${count} once under each, once in the total.`;
}

function revision({ revision, dirty }: { revision: string | null; dirty: number }): string {
  if (revision === null) return "no revision";
  return `revision ${revision}${dirty > 0 ? ` (+${dirty} changed ${dirty === 1 ? "file" : "files"})` : ""}`;
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** A heading inside a sentence; one that begins with two capitals (ISCED) stays. */
const lowerFirst = (word: string): string =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
