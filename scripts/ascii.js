// esbuild leaves letters of other scripts in patterns and comments as they are, whatever charset it is told to write.
import { readFileSync, writeFileSync } from "node:fs";

/** Writes such letters of a JavaScript file as escapes: then it is read without decoding, and means the same. */
export function escapeLetters(file) {
  const escaped = readFileSync(file, "utf8").replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(file, escaped);
}
