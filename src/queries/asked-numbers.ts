import { parseWord, type Word } from "./query-words.ts";

/** Fields that say how many persons one journey has. */
const ofPersons = ["count", "women"];

/** The first word of a question by how many persons single journeys have, and the field it asks. */
export function numberAsked(query: readonly string[]): { readonly name: string; readonly written: string } | undefined {
  for (const written of query) {
    const name = nameIn(parseWord(written));
    if (name !== undefined && ofPersons.includes(name)) return { name, written };
  }
  return undefined;
}

const nameIn = (word: Word): string | undefined =>
  word.is === "not" ? nameIn(word.word) : word.is === "field" ? word.name : undefined;
