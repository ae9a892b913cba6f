import { type Sentence, sentenceOf } from "../../src/values/texts/sentence.ts";

/** A sentence that reads the same in every language. */
export const said = (text: string): Sentence => sentenceOf(() => text);
