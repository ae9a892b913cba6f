import type { Registry } from "../../../registry/registry.ts";
import type { Style } from "../../../renderers/style.ts";
import { wrap } from "../../../renderers/text-width.ts";
import { printableLine } from "../../../values/texts/printable.ts";
import { type Sentence, sentenceIn } from "../../../values/texts/sentence.ts";
import type { App } from "../../app.ts";
import type { Asking } from "../../asking/asking.ts";

/** Somebody at a terminal who is asked about a list, and the registry that it goes to. */
export type Conversation = {
  readonly asks: Asking;
  readonly registry: Registry;
  readonly style: Style;
  /** How many columns the terminal has. */
  readonly width: number;
  /** Shows lines above the next question. */
  readonly show: (lines: readonly string[]) => void;
  readonly said: (sentence: Sentence) => string;
};

const widest = 100;

export function conversationAt(app: App, asks: Asking, registry: Registry): Conversation {
  const style = app.style(registry);
  return {
    asks,
    registry,
    style,
    get width() {
      return Math.min(app.io.errorColumns ?? app.io.columns ?? 80, widest);
    },
    show: (lines) => app.io.stderr(`${lines.join("\n")}\n`),
    said: (sentence) => sentenceIn(sentence, style.language),
  };
}

/** A text in lines of the terminal's width, each with the same lead. */
export const paragraph = ({ width }: Pick<Conversation, "width">, text: string, lead = ""): string[] =>
  text.split("\n").flatMap((line) => wrap(printableLine(line), width - lead.length - 1).map((part) => lead + part));
