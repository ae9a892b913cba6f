import { visit } from "yaml";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Fault } from "../problem.ts";
import { mostFatalFound } from "../reported-faults.ts";
import type { Composed } from "./compose.ts";
import { beforeComment, quoted } from "./lines.ts";
import { type Advice, beginsAsBlock, beginsWith, wholeTextInQuotes, withExample } from "./syntax-sentences.ts";

/**
 * What a line has that YAML takes for something else, from the first line on. The parser reports it elsewhere, and of
 * spaces that are none not at all; how a text begins is a fault only where it reports something.
 */
export function lineFaults(text: string, { documents, errors }: Composed): Fault[] {
  const faultIn = errors.length > 0 ? (line: string) => strangeSpace(line) ?? beginning(line) : strangeSpace;
  if (errors.length === 0 && !anyOddSpace.test(text)) return [];
  const isInLongText = insideOf(longTexts(text, documents[0]));
  const faults: Fault[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const found = isInLongText(start) ? undefined : faultIn(line);
    if (found) faults.push({ check: "yaml-syntax", ...found, start: start + found.start, end: start + found.end });
    if (faults.length >= mostFatalFound) break;
    start += line.length + 1;
  }
  return faults;
}

/** Whether an offset lies inside one of some ranges in order; must be called with rising offsets. */
function insideOf(ranges: readonly TextSpan[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((ranges[index]?.end ?? offset + 1) <= offset) index++;
    return (ranges[index]?.start ?? offset) < offset;
  };
}

type TextSpan = { readonly start: number; readonly end: number };

type ParsedDocument = Composed["documents"][number] | undefined;

/** The texts that may go over several lines: any line may stand in them. One that runs over other fields is not closed. */
function longTexts(text: string, document: ParsedDocument): TextSpan[] {
  const found: TextSpan[] = [];
  if (!document) return found;
  visit(document, {
    Scalar(_, { type, range }) {
      const [start = 0, end = 0] = range ?? [];
      const isQuoted = type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE";
      if (!isQuoted || !holdsFields(text.slice(start, end))) found.push({ start, end });
    },
  });
  return found;
}

/** Whether a quotation runs over lines that look like fields. */
export const holdsFields = (quotation: string): boolean => /\n\s*(?:- +)*[\w-]+:\s/.test(quotation);

type LineFault = Omit<Fault, "check">;

const oddSpaces = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const oddSpace = `[${oddSpaces}]`;
const someSpace = `[ ${oddSpaces}]`;

const anyOddSpace = new RegExp(oddSpace);

/** A space of a word processor where YAML asks for one of its own: before a field's name, after its colon, after a dash. */
const strangeSpaces = [
  new RegExp(`^(?<before> *)(?<run>${oddSpace}${someSpace}*)(?=\\S)`),
  new RegExp(`^(?<before>\\s*(?:- +)*[\\w-]+:)(?<run> *${oddSpace}${someSpace}*)`),
  new RegExp(`^(?<before>\\s*(?:- +)*-)(?<run> *${oddSpace}${someSpace}*)`),
];

function strangeSpace(line: string): LineFault | undefined {
  const found = strangeSpaces.map((pattern) => pattern.exec(line)?.groups).find((groups) => groups !== undefined);
  const { before = "", run = "" } = found ?? {};
  if (!found) return undefined;
  const character = new RegExp(oddSpace).exec(run)?.[0] ?? "";
  return {
    ...noBreakSpace(codePoint(character)),
    replacement: run.replace(new RegExp(oddSpace, "g"), " "),
    start: before.length,
    end: before.length + run.length,
  };
}

const noBreakSpace = (code: string): Advice => ({
  message: {
    en: `a no-break space (${code}), as word processors write it, stands where a space belongs`,
    ru: `здесь стоит неразрывный пробел (${code}) из текстового редактора, а нужен обычный`,
    tg: `дар ин ҷо фосилаи ногусастанӣ (${code}) аз муҳаррири матн истодааст, фосилаи оддӣ лозим аст`,
    uz: `bu yerda matn muharriridan tushgan ajralmas boʻshliq (${code}) turibdi, oddiysi kerak`,
  },
  help: {
    en: "write a space",
    ru: "поставьте обычный пробел",
    tg: "фосилаи оддӣ гузоред",
    uz: "oddiy boʻshliq qoʻying",
  },
});

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const opensQuotation: Sentence = {
  en: "an apostrophe at the beginning of a text opens a quotation",
  ru: "апостроф в начале текста открывает кавычки",
  tg: "апостроф дар аввали матн нохунакро мекушояд",
  uz: "matn boshidagi apostrof qoʻshtirnoqni ochadi",
};

/** How a value begins that YAML takes for something else, and what to say of it. */
const beginnings: readonly (readonly [RegExp, Sentence])[] = [
  [/^'(?:[stnkmdr]|em)[ -]\p{L}.*[^']$/iu, opensQuotation],
  [/^[>|](?: +\S|[^\s\d+-])/, beginsAsBlock],
  [/^\? +\S/, beginsWith("?")],
];

function beginning(line: string): LineFault | undefined {
  const lead = /^\s*(?:- +)*[\w-]+:[ \t]+/.exec(line)?.[0].length;
  if (lead === undefined) return undefined;
  const value = beforeComment(line.slice(lead)).trimEnd();
  const [, message] = beginnings.find(([pattern]) => pattern.test(value)) ?? [];
  if (message === undefined) return undefined;
  const replacement = quoted(value);
  return {
    message,
    help: withExample(wholeTextInQuotes, replacement),
    replacement,
    start: lead,
    end: lead + value.length,
  };
}
