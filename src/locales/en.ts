import type { Phrase, YearNote } from "../tables/phrase.ts";
import { enWords } from "./en-words.ts";
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
  ...enWords,
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
