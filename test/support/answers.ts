import type { Asking } from "../../src/cli/asking/asking.ts";

const unasked = (question: unknown): never => {
  throw new Error(`nobody answers ${JSON.stringify(question)}`);
};

/** Somebody at a terminal who answers some kinds of questions; any other fails the test. */
export const answersOf = (asking: Partial<Asking>): Asking => ({
  confirm: unasked,
  text: unasked,
  choose: unasked,
  search: unasked,
  ...asking,
});
