import { isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { flowText } from "../edit/written-entry.ts";
import type { GivenUp } from "./merge-result.ts";

/** What becomes of notes: those of both records, and what is given up, in the registry's language. */
type Notes = {
  readonly kept: Value | undefined;
  readonly other: Value | undefined;
  /** The name of the record that is merged into the kept one. */
  readonly from: string;
  readonly givenUp: readonly GivenUp[];
  readonly comments: readonly string[];
};

/** The notes of both records below each other, and a line of what the merge does not keep in a field. */
export function mergeNotes(
  { kept, other, from, givenUp, comments }: Notes,
  { language, words }: { readonly language: string; readonly words: Language },
): Value | undefined {
  const said = lineOf(from, givenUp, comments, words);
  const notes = [kept, other, said].filter((note) => note !== undefined);
  if (notes.length <= 1) return notes[0];
  if (notes.every((note) => typeof note === "string")) return joined(notes);
  const versions = notes.map((note): ValueMap => (isMap(note) ? note : { [language]: note }));
  const languages = [...new Set(versions.flatMap((version) => Object.keys(version)))];
  return Object.fromEntries(
    languages.map((tag) => [tag, joined(versions.flatMap((version) => version[tag] ?? [])) ?? ""]),
  );
}

/** Notes below each other, what is no text as a file has it in brackets; what stands there already is not repeated. */
function joined(notes: readonly Value[]): string | undefined {
  const lines: string[] = [];
  for (const note of notes) {
    const line = typeof note === "string" ? note : flowText(note);
    if (!lines.includes(line)) lines.push(line);
  }
  return lines.length > 0 ? lines.join("\n") : undefined;
}

function lineOf(
  from: string,
  givenUp: readonly GivenUp[],
  comments: readonly string[],
  words: Language,
): string | undefined {
  const valuesOf = (side: GivenUp["of"]): string =>
    givenUp
      .filter(({ of }) => of === side)
      .map(({ field, value }) => `${field}: ${flowText(value)}`)
      .join("; ");
  const [others, mine] = [valuesOf("other"), valuesOf("kept")];
  const parts = [
    ...(others ? [notTaken(others)] : []),
    ...(mine ? [replaced(mine)] : []),
    ...(comments.length > 0 ? [commented(comments.join("; "))] : []),
  ].map((sentence) => sentence[words]);
  return parts.length > 0 ? `${mergedWith(from)[words]} ${parts.join(". ")}.` : undefined;
}

const mergedWith = (from: string): Sentence => ({
  en: `Merged with ${from}.`,
  ru: `Объединено с ${from}.`,
  tg: `Бо ${from} якҷоя шудааст.`,
  uz: `${from} bilan birlashtirilgan.`,
});

const notTaken = (values: string): Sentence => ({
  en: `It had ${values}`,
  ru: `Там было: ${values}`,
  tg: `Дар он ҷо буд: ${values}`,
  uz: `Unda bor edi: ${values}`,
});

const replaced = (values: string): Sentence => ({
  en: `Before the merge: ${values}`,
  ru: `До объединения: ${values}`,
  tg: `Пеш аз якҷоякунӣ: ${values}`,
  uz: `Birlashtirishdan oldin: ${values}`,
});

const commented = (comments: string): Sentence => ({
  en: `Its comments: ${comments}`,
  ru: `Комментарии там: ${comments}`,
  tg: `Шарҳҳои он: ${comments}`,
  uz: `Undagi izohlar: ${comments}`,
});
