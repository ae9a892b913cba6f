import { decoded, type Encoding, encodingLabel, guessedEncodings } from "./encodings.ts";
import { cyrillicLikelihood } from "./letter-likelihood.ts";
import { isReadable } from "./readable-text.ts";

/** A way to read a text, with a line that shows what it looks like then. */
export type EncodingChoice = { readonly encoding: string; readonly sample: string };

export type DecodedText =
  /** `guessed`: the encoding that was found because every word reads in it. */
  | { readonly outcome: "read"; readonly text: string; readonly guessed?: string }
  | { readonly outcome: "doubtful"; readonly choices: readonly EncodingChoice[] }
  | { readonly outcome: "unknown-encoding" | "not-in-encoding" | "undecided" | "no-text" };

/** The text of a file: in the encoding that is named, else by its mark, else UTF-8, else the one in which every word reads. */
export function decodeText(bytes: Uint8Array, named: string | undefined): DecodedText {
  if (named !== undefined) {
    const label = encodingLabel(named);
    if (label === undefined) return { outcome: "unknown-encoding" };
    const text = decoded(bytes, label);
    return text === undefined ? { outcome: "not-in-encoding" } : { outcome: "read", text };
  }
  const marked = markedEncoding(bytes) ?? withNulls(bytes);
  if (marked !== undefined) return readIn(bytes, marked);
  if (bytes.includes(0)) return { outcome: "no-text" };
  const text = decoded(bytes, "utf-8");
  return text === undefined ? guess(bytes) : { outcome: "read", text };
}

function readIn(bytes: Uint8Array, label: string): DecodedText {
  const text = decoded(bytes, label);
  return text === undefined || text.includes("\u0000") ? { outcome: "no-text" } : { outcome: "read", text };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** UTF-16 without a mark: every other byte of digits, spaces and delimiters is null. */
function withNulls(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const nulls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (Math.max(even, odd) < sample.length / 50 || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

type Candidate = Encoding & { readonly text: string };

function guess(bytes: Uint8Array): DecodedText {
  const readable = guessedEncodings.flatMap((encoding): readonly Candidate[] => {
    const text = decoded(bytes, encoding.label);
    return text === undefined || !isReadable(text, encoding.script) ? [] : [{ ...encoding, text }];
  });
  const candidates = likeliest(withoutRepeated(readable));
  const [first, second] = candidates;
  if (first === undefined) return { outcome: "undecided" };
  if (second === undefined) return { outcome: "read", text: first.text, guessed: first.name };
  const line = lineThatDiffers(candidates.map(({ text }) => text));
  return {
    outcome: "doubtful",
    choices: candidates.map(({ name, text }) => ({ encoding: name, sample: sampleOf(linesOf(text)[line] ?? "") })),
  };
}

/** Several encodings may give one and the same text. */
const withoutRepeated = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ text }, index) => candidates.findIndex((other) => other.text === text) === index);

/** How many times as usual the letters of one text must be, to be preferred. */
const clearlyMore = 1.3;

/** Those of one alphabet, Cyrillic first; of Cyrillic ones those whose letters are about as usual as those of the best. */
function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  const scripts = ["cyrillic", "latin", "east-asian"] as const;
  const script = scripts.find((one) => candidates.some((candidate) => candidate.script === one));
  const ofScript = candidates.filter((candidate) => candidate.script === script);
  if (script !== "cyrillic") return ofScript;
  const likelihood = new Map(ofScript.map((candidate) => [candidate, cyrillicLikelihood(candidate.text)]));
  const best = Math.max(...likelihood.values());
  return ofScript.filter((candidate) => (likelihood.get(candidate) ?? 0) * clearlyMore >= best);
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/** The line that most of the texts differ in. */
function lineThatDiffers(texts: readonly string[]): number {
  const lines = texts.map((text) => linesOf(text).slice(0, 1000));
  const different = (lines[0] ?? []).map((_, index) => new Set(lines.map((ofText) => ofText[index])).size);
  return different.indexOf(Math.max(0, ...different));
}

const sampleLength = 60;

/** The beginning of a line, from shortly before its first letter beyond ASCII. */
function sampleOf(line: string): string {
  const start = Math.max(0, line.search(/[^\u0000-\u007f]/) - 20);
  return line.slice(start, start + sampleLength).trim();
}

/** The first word with a question mark inside: letters that the encoding lacked when the text was saved. */
export function spoiltWord(text: string): string | undefined {
  for (const { index } of text.matchAll(/(?<=\p{L})\?+\p{L}/gu)) {
    const word = wordAt(text, index, /[\s;,\t|"«»]/);
    if (!/[/=&@]|www\./i.test(word)) return word;
  }
  const lost = text.indexOf("\ufffd");
  return lost < 0 ? undefined : wordAt(text, lost, /\s/);
}

const longestWord = 100;

/** The word around a place in a text; of one that is longer than any, what stands near. */
function wordAt(text: string, at: number, isBetween: RegExp): string {
  const before =
    text
      .slice(Math.max(0, at - longestWord), at)
      .split(isBetween)
      .at(-1) ?? "";
  const [after = ""] = text.slice(at, at + longestWord).split(isBetween, 1);
  return before + after;
}
