import type { Text } from "./text.ts";

/** A text in every language with at most so many letters, an ellipsis among them, cut after a whole word where it has one. */
export const shortenedText = (text: Text, most: number): Text =>
  typeof text === "string"
    ? shortened(text, most)
    : Object.fromEntries(Object.entries(text).map(([language, version]) => [language, shortened(version, most)]));

function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const beginning = letters.slice(0, most - 1).join("");
  const words = letters[most - 1] === " " ? beginning : beginning.replace(/ [^ ]*$/, "");
  return `${(words.length > beginning.length / 2 ? words : beginning).trimEnd().replace(/[,;:]$/, "")}…`;
}
