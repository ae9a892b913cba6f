/** Whether a word of a query holds; `undecided` where a date or count is too coarse to tell. */
export type Truth = "yes" | "no" | "undecided";

export const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no");

export const opposite = (truth: Truth): Truth => (truth === "undecided" ? truth : truthOf(truth === "no"));

/** Whether something holds of any of some things: yes where it does of one; else undecided where it may of one. */
export function anyOf<CountedUnit>(things: readonly CountedUnit[], holdsOf: (thing: CountedUnit) => Truth): Truth {
  let found: Truth = "no";
  for (const thing of things) {
    const truth = holdsOf(thing);
    if (truth === "yes") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}

/** Whether something holds of all of some things: no where it does not of one; else undecided where it may not of one. */
export function allOf<CountedUnit>(things: readonly CountedUnit[], holdsOf: (thing: CountedUnit) => Truth): Truth {
  let found: Truth = "yes";
  for (const thing of things) {
    const truth = holdsOf(thing);
    if (truth === "no") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}
