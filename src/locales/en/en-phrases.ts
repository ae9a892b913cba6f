import type { Phrase, YearNote } from "../../tables/phrase.ts";
import { columnsWithKeys } from "../columns-with-keys.ts";
import { filledText, listedText } from "../filled-phrases.ts";
import { foreignTexts } from "../foreign-texts.ts";
import { lowerFirst } from "../lower-first.ts";
import { ofPersons } from "../of-persons.ts";
import { tablePhrases } from "../table-phrases.ts";
import { placesListed, unreadSentences } from "../unread-words.ts";
import { areUnrealised, unrealised } from "../unrealised-words.ts";
import type { PartFormatters, Phrases } from "../words.ts";
import { enCounted } from "./en-counted.ts";
import { enDateInText } from "./en-date.ts";
import { enCount, enFigure } from "./en-figures.ts";
import { enNumber } from "./en-number.ts";
import { enUnread } from "./en-unread.ts";

const yearRules: Record<YearNote, string> = {
  start: "Each counts in the year it starts.",
  signed: "Each counts in the year it was signed, else in the year it starts.",
  runs: "Each counts in every year it runs, up to the day asked about.",
  stands: "Each counts in every year in which it stood on any day.",
  stays: "Each counts in every year in which the stay had a day.",
  enrolled: "Each number is of its own year; those of several years are not added up.",
  period: "Each counts in the year it is for.",
  output: "Each counts in the year of its own date, else of its record.",
  end: "Each counts in the year it ends.",
  overlap: "Each counts in every year it touches; without an end, up to the day asked about.",
};

const records = (number: number): string => (number === 1 ? "1 record" : `${enNumber(number)} records`);

const leftOut = (
  { records: number, kind }: { readonly records: number; readonly kind?: string | undefined },
  which: string,
): string => `Not included: ${enCounted(number, kind)} ${which}.`;

const inTables = tablePhrases({
  all: (value) => `all: ${value}`,
  allUndated: "all without a date",
  dash: "–",
  fullList: (shown, of) =>
    `The first ${enNumber(shown)} of ${enNumber(of)}; all of them are in the Excel file of this report.`,
  lowerFirst,
});

/** Titles and notes in English. */
export const enPhrases: Phrases = {
  ...inTables,
  sentence: (phrase, format) => format.sentence(phrase.sentence),
  filled: filledText,
  listed: listedText((number) => `and ${enNumber(number)} more`),
  cell: (phrase, format) => format.cell(phrase.cell),
  "foreign-texts": foreignTexts({
    names: { ru: "in Russian", tg: "in Tajik", uz: "in Uzbek" },
    other: (code) => `in another language (${code})`,
    note: (languages) => `Texts are shown as recorded, some ${languages}.`,
  }),
  grouped: (phrase, format) =>
    `${format.sentence(phrase.what)} by ${list(phrase.by.map((cell) => lowerFirst(format.cell(cell))))}`,
  "in-several": (phrase, format) => inSeveral(phrase, format),
  "year-rule": (phrase) => `${yearRules[phrase.rule]}${phrase.academic ? " Years are academic years." : ""}`,
  "years-as-bounds": () => "Where a date is too coarse to tell the year, cells show bounds.",
  "not-happened": (phrase) => leftOut(phrase, unrealised(phrase.records, phrase.kind).en),
  "still-to-come": (phrase) => leftOut(phrase, `dated after ${enDateInText(phrase.on)}`),
  "stages-too": (phrase) =>
    phrase.records === 0
      ? ""
      : `Of these, ${enCounted(phrase.records, phrase.kind)} ${areUnrealised(phrase.records, phrase.kind).en}.`,
  "unknown-state": (phrase) => leftOut(phrase, "of which no date tells the state"),
  virtual: (phrase) => leftOut(phrase, "of virtual mobility"),
  domestic: (phrase) => leftOut(phrase, "within the country"),
  closed: (phrase) => `Not included: ${records(phrase.records)} of partners closed before ${enDateInText(phrase.on)}.`,
  "without-date": (phrase) =>
    leftOut(phrase, `without a date${ofPersons(phrase.persons, (persons) => `${enCount(persons)} persons`)}`),
  "left-out": (phrase, format) => leftOut(phrase, format.sentence(phrase.what)),
  "members-on": (phrase) => `Members of unions on ${enDateInText(phrase.on)}.`,
  "states-on": (phrase) => `As of ${enDateInText(phrase.on)}.`,
  "in-days": (phrase) => `Period: ${enDateInText(phrase.from)} to ${enDateInText(phrase.to)}.`,
  "small-cells": (phrase) =>
    `Counts of persons below ${phrase.below} are shown as <${phrase.below}; other numbers are left blank where one of these could be calculated from them.`,
  undecided: (phrase) =>
    `Not included: ${records(phrase.records)} whose dates or counts are too coarse to tell whether the question holds.`,
  "with-errors": (phrase) => `${records(phrase.records)} ${phrase.records === 1 ? "has" : "have"} errors: hamkor check`,
  "not-read": ({ places }) => unreadSentences(places, enUnread),
  "unread-counts": ({ places }) => enUnread.asBounds(placesListed(places, enUnread)),
  none: ({ why }, format) => (why ? format.sentence(why) : "There are none."),
  "cache-folder": ({ folder }) => `Kept in ${folder}. It can be removed at any time: hamkor cache --clear`,
  "cache-cleared": ({ registries, folder }) =>
    registries === 0
      ? `Nothing was kept in ${folder}.`
      : `Removed what was kept of ${registries === 1 ? "1 registry" : `${enNumber(registries)} registries`} in ${folder}.`,
  "nothing-found": () => "No record answers this question.",
  "near-words": (phrase) => `No record has what was looked for. Did you mean ${phrase.words.join(", ")}?`,
  "some-words": (phrase) =>
    `No record has all of the words; these have some of them.${phrase.missing.length > 0 ? ` Found nowhere: ${phrase.missing.join(", ")}.` : ""}`,
  limited: (phrase) => `${enNumber(phrase.shown)} of ${enNumber(phrase.of)} records shown.`,
  "number-of-records": (phrase) => `${records(phrase.records)}.`,
  "no-room": (phrase, format) =>
    `Not shown for want of room: ${columnsWithKeys(phrase.columns, format)}; --columns NAME,… or a wider terminal shows them.`,
  "also-a-value": (phrase) =>
    `"${phrase.word}" was looked for in names and texts; to ask for the field: ${phrase.questions.join(" or ")}`,
  "with-units": ({ partner, records: found, more }) =>
    `partner:${partner} leaves out its units: main_partner:${partner} finds ${records(found)}, ${enNumber(more)} more.`,
  "with-predecessors": ({ partner, predecessors, current, records: left }) =>
    `partner:${partner} leaves out ${records(left)} of its ${predecessors.length === 1 ? "predecessor" : "predecessors"} ${list(predecessors)}: current_partner:${current} finds ${left === 1 ? "it" : "them"} too.`,
  "key-figure": (phrase) => enFigure(phrase),
  provenance: (phrase, format) => `registry ${format.text(phrase.title)} · ${revision(phrase)} · on ${phrase.on}`,
};

/** The usual case, several countries, has a sentence of its own. */
function inSeveral(
  { records, dimensions }: Extract<Phrase, { message: "in-several" }>,
  format: PartFormatters,
): string {
  const [have, count, covers] = records === 1 ? ["has", "counts", "belongs"] : ["have", "count", "belong"];
  const number = enNumber(records);
  if (dimensions.length === 1 && dimensions[0]?.is === "field" && dimensions[0].name === "country")
    return `${number} ${have} partners in several countries and ${count} once in each row, once in the total.`;
  const names = list(dimensions.map((cell) => lowerFirst(format.cell(cell))));
  return `${number} ${covers} to several groups by ${names}: shown under each, counted once in the total.`;
}

function revision({ revision, dirty }: { revision: string | null; dirty: number }): string {
  if (revision === null) return "no revision";
  return `revision ${revision}${dirty > 0 ? ` (+${dirty} changed ${dirty === 1 ? "file" : "files"})` : ""}`;
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
