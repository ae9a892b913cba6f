import type { AnyRecord } from "../../registry/record.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** A fact that most tables group by is not known. */
export const incompleteRecord = defineCheck({
  id: "incomplete-record",
  severity: "info",
  summary: {
    en: "A record does not say where, when or in which role.",
    ru: "В записи не сказано, где, когда или в какой роли.",
    tg: "Дар сабт навишта нашудааст, ки дар куҷо, кай ё бо кадом нақш.",
    uz: "Yozuvda qayerda, qachon yoki qanday rolda ekani aytilmagan.",
  },
  why: {
    en: "It counts among the undated or under no country in the annual tables.",
    ru: "В годовых таблицах она остаётся без даты или без страны.",
    tg: "Дар ҷадвалҳои солона он бе сана ё бе кишвар мемонад.",
    uz: "Yillik jadvallarda u sanasiz yoki mamlakatsiz qoladi.",
  },
  fix: {
    en: "Add the fact when it is known; leave it out as long as it is not.",
    ru: "Добавьте эти сведения, когда они станут известны; пока они неизвестны, не пишите ничего.",
    tg: "Вақте ки ин маълумот маълум мешавад, онро илова кунед; то он вақт чизе нанависед.",
    uz: "Maʼlum boʻlganda bu maʼlumotni qoʻshing; maʼlum boʻlmaguncha hech narsa yozmang.",
  },
  example: { wrong: "acronym: PROMIS\nprogramme: tempus", right: "acronym: PROMIS\nprogramme: tempus\nrole: partner" },
  reads: {
    partners: ["country", "type"],
    projects: ["role", "starts", "stage"],
    mobilities: ["partner", "country", "starts", "term"],
    events: ["starts", "term"],
    "joint-programmes": ["starts", "stage"],
  },
  *run({ registry }) {
    yield* incompleteIn(registry.allOf("partners"), [
      [country, (partner) => isSet(partner.country) || partner.type === "international-organisation"],
    ]);
    yield* incompleteIn(registry.allOf("projects"), [
      [role, (project) => isSet(project.role)],
      [start, (project) => isSet(project.starts) || project.stage === "proposed"],
    ]);
    yield* incompleteIn(registry.allOf("mobilities"), [
      [countryOrPartner, (mobility) => isSet(mobility.partner ?? mobility.country)],
      [start, (mobility) => isSet(mobility.starts ?? mobility.term)],
    ]);
    yield* incompleteIn(registry.allOf("events"), [[start, (event) => isSet(event.starts ?? event.term)]]);
    yield* incompleteIn(registry.allOf("joint-programmes"), [
      [start, (programme) => isSet(programme.starts ?? programme.stage)],
    ]);
  },
});

const country: Sentence = { en: "country", ru: "страна", tg: "кишвар", uz: "mamlakat" };
const role: Sentence = { en: "role", ru: "роль", tg: "нақш", uz: "roli" };
const start: Sentence = { en: "start", ru: "начало", tg: "оғоз", uz: "boshlanishi" };
const countryOrPartner: Sentence = {
  en: "country or partner",
  ru: "страна или партнёр",
  tg: "кишвар ё шарик",
  uz: "mamlakat yoki hamkor",
};

/**
 * The facts that a kind is grouped by, with a test whether each is known of a record or need not be. Tests read a second
 * field only where the first is not enough, because there are many records.
 */
type Facts<R> = readonly (readonly [fact: Sentence, isKnown: (record: R) => boolean])[];

function* incompleteIn<R extends AnyRecord>(records: readonly R[], facts: Facts<R>): Generator<Found> {
  for (const record of records) {
    const missing = facts.filter(([, isKnown]) => !isKnown(record));
    if (missing.length === 0) continue;
    const message = notKnown(missing.map(([fact]) => fact));
    yield { at: record, field: [], part: "first-line", message, help: addWhenKnown };
  }
}

function notKnown(facts: readonly Sentence[]): Sentence {
  const { en, ru, tg, uz } = sentenceOf((language) => facts.map((fact) => fact[language]).join(", "));
  return { en: `not known: ${en}`, ru: `неизвестно: ${ru}`, tg: `маълум нест: ${tg}`, uz: `nomaʼlum: ${uz}` };
}

const addWhenKnown: Sentence = {
  en: "add it when a source says so",
  ru: "добавьте, когда это станет известно из источника",
  tg: "вақте ки ин аз манбаъ маълум мешавад, илова кунед",
  uz: "manbadan maʼlum boʻlganda qoʻshing",
};

const isSet = (value: unknown): boolean => value !== undefined;
