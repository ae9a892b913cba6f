/** The words a field may take, in the order tables show them. */
export const partnerTypes = [
  "university",
  "college",
  "academy",
  "research-institute",
  "company",
  "government",
  "embassy",
  "agency",
  "international-organisation",
  "foundation",
  "ngo",
  "other",
] as const;

export const agreementTypes = [
  "cooperation",
  "memorandum",
  "exchange",
  "joint-programme",
  "consortium",
  "framework",
  "protocol",
  "contract",
  "letter-of-intent",
  "other",
] as const;

export const agreementScopes = [
  "student-exchange",
  "staff-exchange",
  "joint-research",
  "joint-programme",
  "training",
  "publications",
  "conferences",
  "language",
  "equipment",
  "degree-study",
  "other",
] as const;

export const programmes = [
  "erasmus-plus",
  "erasmus-mundus",
  "tempus",
  "fp7",
  "horizon-2020",
  "horizon-europe",
  "giz",
  "daad",
  "el-yurt-umidi",
  "bilateral",
  "national",
  "other",
] as const;

export const purposes = [
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
] as const;

export const travellers = ["student", "doctoral-candidate", "teacher", "researcher", "staff", "mixed"] as const;

export const eventTypes = [
  "visit",
  "meeting",
  "conference",
  "seminar",
  "round-table",
  "lecture",
  "course",
  "competition",
  "exhibition",
  "signing",
  "other",
] as const;

export const jointProgrammeTypes = [
  "joint-faculty",
  "joint-degree",
  "double-degree",
  "scientific-school",
  "centre",
  "laboratory",
  "venture",
  "other",
] as const;

export const outputTypes = [
  "textbook",
  "article",
  "curriculum",
  "patent",
  "dissertation",
  "equipment",
  "laboratory",
  "other",
] as const;

/** EQF 5, 6, 7 (the five-year degree), 7 and 8. */
export const levels = ["short-cycle", "bachelor", "specialist", "master", "doctorate"] as const;

export type Level = (typeof levels)[number];

/** The level of each in the European Qualifications Framework. */
export const eqfLevels: Readonly<Record<Level, number>> = {
  "short-cycle": 5,
  bachelor: 6,
  specialist: 7,
  master: 7,
  doctorate: 8,
};

export const directions = ["outbound", "inbound"] as const;
export const modes = ["physical", "blended", "virtual"] as const;
