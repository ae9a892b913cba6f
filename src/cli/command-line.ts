/** A word as a shell takes it for one: in double quotes, which every shell knows, where nothing in them means anything. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_./:,@%+=-]+$/u.test(word)) return word;
  return /["$`\\!%]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

/** A command line of some words as a shell takes it. */
export const commandLineOf = (words: readonly string[]): string => words.map(shellWord).join(" ");
