import { type Sentence, sentenceIn } from "../values/texts/sentence.ts";

/** A question that has no answer because of its words (exit 2): what is wrong, and the nearest right word. */
export class UsageError extends Error {
  readonly sentence: Sentence;
  readonly help: Sentence | undefined;
  constructor(sentence: Sentence, help?: Sentence) {
    super(sentenceIn(sentence, "en"));
    this.sentence = sentence;
    this.name = "UsageError";
    this.help = help;
  }
}
