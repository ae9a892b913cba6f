/** A heading inside a sentence; one that begins with two capitals (ISCED) stays. */
export function lowerFirst(word: string): string {
  const [first = "", second = ""] = word;
  return isCapital(first) && isCapital(second) ? word : first.toLowerCase() + word.slice(first.length);
}

// Not by Unicode's property: a pattern with it takes as long to make as a table.
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
