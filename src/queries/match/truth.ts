/** Whether a word of a query matches; `undecided` where a date or count is too coarse. */
export type Truth = "yes" | "no" | "undecided";

export const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no");

export const opposite = (truth: Truth): Truth => (truth === "undecided" ? truth : truthOf(truth === "no"));

/** Whether a test holds for any of some values: yes where it does for one; else undecided where it may for one. */
export function anyOf<CountedUnit>(things: readonly CountedUnit[], holdsOf: (thing: CountedUnit) => Truth): Truth {
  let found: Truth = "no";
  for (const thing of things) {
    const truth = holdsOf(thing);
    if (truth === "yes") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}

/** Whether a test holds for all of some values: no where it fails for one; else undecided where it may fail for one. */
export function allOf<CountedUnit>(things: readonly CountedUnit[], holdsOf: (thing: CountedUnit) => Truth): Truth {
  let found: Truth = "yes";
  for (const thing of things) {
    const truth = holdsOf(thing);
    if (truth === "no") return truth;
    if (truth === "undecided") found = truth;
  }
  return found;
}
