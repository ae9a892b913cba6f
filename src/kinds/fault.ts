import type * as z from "zod";

/** The checks that a value can fail on its own, whatever stands elsewhere. */
export type FieldCheck = "unknown-field" | "missing-field" | "wrong-type" | "bad-value" | "bad-date" | "bad-question";

/** What is wrong with one value, in words; `replacement` is what to write instead, where that is certain. */
export type Fault = {
  readonly check: FieldCheck;
  readonly message: string;
  readonly help?: string | undefined;
  readonly replacement?: string | undefined;
  /** What was most likely meant, where only one thing is. */
  readonly suggestion?: string | undefined;
};

export const fault = (message: string, help?: string, replacement?: string, suggestion?: string): Fault => ({
  check: "bad-value",
  message,
  help,
  replacement,
  suggestion,
});

/** Hands a fault to zod so that it comes back, with its path, from `safeParse`. */
export function addFault(
  context: z.core.$RefinementCtx,
  input: unknown,
  found: Fault,
  path: (string | number)[] = [],
): void {
  context.issues.push({ code: "custom", input, path, message: found.message, params: found });
}

/** The longest piece of a text that a message repeats, in characters. */
const longestNamed = 60;

/** A text of the file between quotation marks, as messages show it: one line, cut where it is very long. */
export function named(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestNamed ? `"${line.slice(0, longestNamed).replace(/[\ud800-\udbff]$/, "")}…"` : `"${line}"`;
}

/** Up to three words as they stand in a help: `did you mean "a", "b" or "c"?`, and why `wrong` only looks right. */
export function didYouMean(words: readonly string[], wrong = ""): string | undefined {
  return words.length > 0 ? `did you mean ${either(words.map((word) => `"${word}"`))}?${lookalike(wrong)}` : undefined;
}

/** A Cyrillic letter among Latin ones looks right and is another letter. */
export function lookalike(word: string): string {
  const letter = /[a-z]/i.test(word) || word.length < 8 ? /\p{Script=Cyrillic}/u.exec(word)?.[0] : undefined;
  return letter === undefined ? "" : ` The letter ${letter} is Cyrillic`;
}

export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
