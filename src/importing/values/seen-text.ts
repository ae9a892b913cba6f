import { plainCharacters } from "../../reading/characters/plain-characters.ts";

/** Spaces and invisible characters as a person sees them. */
export const seenText = (text: string): string =>
  plainCharacters(text)
    .text.replace(/[ \t]+/g, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .trim();

/** Whether a text is a sign for nothing. */
export const isBlank = (text: string): boolean => /^[\s\-–—_?.…*]*$/.test(text);
