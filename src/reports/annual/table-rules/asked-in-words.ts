import { isUnion } from "../../../derived/regions.ts";
import { lowerFirst } from "../../../locales/lower-first.ts";
import type { Measure } from "../../../measures/define-measure.ts";
import { parseWord, splitQuery, type Word } from "../../../queries/query-words.ts";
import type { Question } from "../../../queries/question.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { Language } from "../../../values/codes/languages.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { type ConditionPattern, conditionPatterns, type PlaceRole, placePattern } from "./condition-patterns.ts";
import { asFarAsReadable, conditionsInWords, shortNames, valueCells } from "./conditions-in-words.ts";
import { recordName } from "./name-records.ts";

/**
 * What is counted as a person would say it: `Projects of the Tempus programme, except those tagged “new-phase”`. What has
 * no words of its own stands in brackets by the name of its field. Within a sentence it begins with a small letter.
 */
export function askedInWords(measure: Measure, query: string, question: Question, isInSentence = false): Cell {
  const conditions = conditionsOf(query, measure, question);
  const placeOf = (index: number, at: number): string => `v${index}_${at}`;
  const cells = Object.fromEntries(
    conditions.flatMap(({ values }, index) => values.map((cell, at) => [placeOf(index, at), cell] as const)),
  );
  const told = conditions.map(({ is, text, values }, index) => {
    const places = (small = ""): string => values.map((_, at) => `{${placeOf(index, at)}${small}}`).join(", ");
    return {
      is,
      text: sentenceOf((language) => text[language].replace(/\{v(:small)?\}/, (_, small?: string) => places(small))),
    };
  });
  const title = isInSentence ? sentenceOf((language) => lowerFirst(measure.title[language])) : measure.title;
  const sentence = sentenceOf((language) => {
    const of = (wanted: Condition["is"]): string[] =>
      told.flatMap(({ is, text }) => (is === wanted ? [text[language]] : []));
    return phraseIn(language, title[language], { said: of("said"), named: of("named"), except: of("except") });
  });
  return { is: "filled", code: `${measure.name} ${query}`, sentence, cells };
}

/** A condition with its place `{v}`: said in words, named in brackets, or what is excepted. */
type Condition = {
  readonly is: "said" | "named" | "except";
  readonly text: Sentence;
  readonly values: readonly Cell[];
};

type Told = { readonly [is in Condition["is"]]: readonly string[] };

function phraseIn(language: Language, title: string, { said, named, except }: Told): string {
  // In Uzbek what tells a noun apart stands before it.
  const nouns = language === "uz" && said.length > 0 ? [...said, lowerFirst(title)] : [title, ...said];
  const brackets = named.length > 0 ? [`(${named.join("; ")})`] : [];
  // What stands in brackets beside each other shares one pair of them.
  const whole = [...nouns, ...brackets].join(" ").replaceAll(") (", "; ");
  return except.length > 0 ? `${whole}, ${exceptions(language, except)}` : whole;
}

/** What is excepted, one after the other; that it is, once where all are said alike. */
function exceptions(language: Language, except: readonly string[]): string {
  const [before, and] = exceptWords[language];
  if (before === "" || !except.every((one) => one.startsWith(before))) return except.join("; ");
  return `${before}${except.map((one) => one.slice(before.length)).join(and)}`;
}

/** What exceptions of places begin with, and what stands between two of them. */
const exceptWords: Readonly<Record<Language, readonly [before: string, and: string]>> = {
  en: ["except ", " and "],
  ru: ["кроме: ", ", "],
  tg: ["ба ғайр аз ", " ва "],
  uz: ["", "; "],
};

function conditionsOf(query: string, measure: Measure, question: Question): Condition[] {
  const words = asFarAsReadable(query, () => splitQuery(query));
  if (!Array.isArray(words)) return [{ is: "named", text: justIt, values: [words] }];
  return words.flatMap((written): Condition[] => {
    const word = wordOf(written);
    const said = word && saidOf(word, measure, question);
    if (said) return [said];
    const [is, text] = word?.is === "not" ? (["except", justIt] as const) : (["named", smallIt] as const);
    return conditionsInWords(written, measure.of, question).map((cell) => ({ is, text, values: [cell] }));
  });
}

/** A word of a query, `undefined` where it cannot be read. */
function wordOf(written: string): Word | undefined {
  const read = asFarAsReadable(written, () => ({ word: parseWord(written) }));
  return "word" in read ? read.word : undefined;
}

/** A condition on a field of which people speak in words of their own. */
function saidOf(word: Word, measure: Measure, question: Question): Condition | undefined {
  const isExcept = word.is === "not";
  const field = isExcept ? word.word : word;
  if (field.is !== "field" || field.parts.some(isPresence)) return undefined;
  const pattern = patternOf(field, measure);
  if (!pattern) return undefined;
  const values = asFarAsReadable(field.text, () => valuesOf(field, measure, question));
  if (!Array.isArray(values)) return undefined;
  return { is: isExcept ? "except" : "said", text: textOf(pattern, isExcept, values.length === 1), values };
}

/** The values of a field, those that name records by what readers call them. */
function valuesOf(field: FieldWord, { of }: Measure, question: Question): Cell[] {
  const kind = recordFields.get(field.name);
  const named = (text: string): Cell | undefined =>
    kind ? recordName(`${kind}/${text}`, question.registry) : undefined;
  return valueCells(field, of, question).map((cell, index) => named(field.parts[index]?.text ?? "") ?? cell);
}

/** The kinds of the records that fields of that name refer to. */
const recordFields: ReadonlyMap<string, string> = new Map([
  ["project", "projects"],
  ["event", "events"],
]);

function textOf(
  { one, several, exceptOne, exceptSeveral }: ConditionPattern,
  isExcept: boolean,
  isOne: boolean,
): Sentence {
  if (isExcept) return isOne ? exceptOne : exceptSeveral;
  return isOne ? one : several;
}

type FieldWord = Extract<Word, { is: "field" }>;

/** That a field is empty, or that it is not, is said of the field. */
const isPresence = ({ text, quoted }: FieldWord["parts"][number]): boolean => !quoted && /^(?:none|any)$/i.test(text);

function patternOf({ name, parts }: FieldWord, measure: Measure): ConditionPattern | undefined {
  const field = shortNames.get(name) ?? name;
  const isRegion = field === "region";
  if (!isRegion && field !== "country") return conditionPatterns.get(field);
  const isOfUnion = isRegion && parts.some(({ text }) => isUnion(text.toLowerCase()));
  return placePattern(roleOf(measure), { isOfUnion });
}

/** Partners are in a country, guests come from it, all else is with it. */
function roleOf({ name, of }: Measure): PlaceRole {
  if (of.includes("partners") || of.includes("institutions") || inPlaces.test(name)) return "in";
  return /-in$|^guests$/.test(name) ? "from" : "with";
}

const inPlaces = /-out$|^abroad$|^partners-/;

const justIt = sentenceOf(() => "{v}");
const smallIt = sentenceOf(() => "{v:small}");
