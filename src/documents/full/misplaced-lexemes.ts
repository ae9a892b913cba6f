import { CST } from "yaml";

const starts = new Set<string | null>([
  "scalar",
  "single-quoted-scalar",
  "double-quoted-scalar",
  "flow-seq-start",
  "flow-map-start",
]);
const ends = new Set<string | null>([
  "scalar",
  "single-quoted-scalar",
  "double-quoted-scalar",
  "flow-seq-end",
  "flow-map-end",
]);
/** Of these no record needs any, or one a file. */
const unneeded = new Set<string | null>(["anchor", "alias", "tag", "directive-line", "doc-start", "doc-end"]);

/**
 * Tells of one lexeme after the other whether it stands where none should: a feature that records do not need, a comma
 * after a comma, a value right behind another. The parser gathers any number of them into one place.
 */
export function misplacedLexemes(): (lexeme: string) => boolean {
  let before: string | null = null;
  let isScalar = false;
  return (lexeme) => {
    // The lexer announces a plain or block text with a sign, and gives its source next.
    if (isScalar) {
      isScalar = false;
      return false;
    }
    const type = CST.tokenType(lexeme);
    if (type === "space" || type === "comment") return false;
    const isMisplaced =
      unneeded.has(type) || (type === "comma" && before === "comma") || (starts.has(type) && ends.has(before));
    isScalar = type === "scalar";
    before = type;
    return isMisplaced;
  };
}
