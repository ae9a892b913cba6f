import type { z } from "zod";

/** The checks that a value can fail on its own, whatever stands elsewhere. */
export type FieldCheck = "unknown-field" | "missing-field" | "wrong-type" | "bad-value" | "bad-date" | "bad-question";

/** What is wrong with one value, in words; `replacement` is what to write instead, where that is certain. */
export type Fault = {
  readonly check: FieldCheck;
  readonly message: string;
  readonly help?: string | undefined;
  readonly replacement?: string | undefined;
};

export const fault = (message: string, help?: string, replacement?: string): Fault => ({
  check: "bad-value",
  message,
  help,
  replacement,
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

/** Up to three words as they stand in a help: `did you mean "a", "b" or "c"?` */
export function didYouMean(words: readonly string[]): string | undefined {
  return words.length > 0 ? `did you mean ${either(words.map((word) => `"${word}"`))}?` : undefined;
}

export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
