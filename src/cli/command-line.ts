/** A word as a shell takes it for one. */
const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_./:,@%+=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A command line of some words as a shell takes it. */
export const commandLineOf = (words: readonly string[]): string => words.map(shellWord).join(" ");
