import type { Sentence } from "./sentence.ts";

/** Where more is said: a command to be typed as it stands. */
export const seeCommand = (command: string): Sentence => ({
  en: `see: ${command}`,
  ru: `см.: ${command}`,
  tg: `нигаред: ${command}`,
  uz: `qarang: ${command}`,
});
