/** Whether a word of a query holds; `undecided` where a date or count is too coarse to tell. */
export type Truth = "yes" | "no" | "undecided";

export const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no");

export const opposite = (truth: Truth): Truth => (truth === "undecided" ? truth : truthOf(truth === "no"));

/** Yes where one is yes; else undecided where one is. */
export function anyOf(truths: Iterable<Truth>): Truth {
  let found: Truth = "no";
  for (const truth of truths) {
    if (truth === "yes") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}

/** No where one is no; else undecided where one is. */
export function allOf(truths: Iterable<Truth>): Truth {
  let found: Truth = "yes";
  for (const truth of truths) {
    if (truth === "no") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}
