import type { ReadStream, WriteStream } from "node:tty";
import { isCancel, TextPrompt } from "@clack/core";
import type { ChalkInstance } from "chalk";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { Cancelled } from "./asking.ts";

/** A terminal that somebody sits at, and their language. */
export type Terminal = {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Whether it moves no cursor (TERM=dumb): such a one can only take a line. */
  readonly isDumb: boolean;
};

export type Key = { readonly name?: string | undefined; readonly ctrl?: boolean | undefined };

type State = TextPrompt["state"];

/** Whether a prompt is answered or cancelled. */
export const isOver = (state: State): boolean => state === "submit" || state === "cancel";

/** A question as it begins its line. */
export const lead = (chalk: ChalkInstance, state: State, message: string): string =>
  `${isOver(state) ? chalk.dim("?") : chalk.cyan("?")} ${printableLine(message)}${/[?:]$/.test(message) ? "" : ":"}`;

/** What a prompt shows and does with what is typed; `shown` is the typed text with its cursor. */
type Prompt = {
  readonly initial?: string | undefined;
  readonly validate: (text: string) => string | undefined;
  readonly onTyped?: (text: string) => void;
  readonly onArrow?: (step: 1 | -1) => void;
  readonly render: (now: { state: State; error: string; value: string; shown: string }) => string;
};

/** Asks with the keys of a line editor; gives the text. Ctrl-C, ctrl-D, Esc and the end of the input are `Cancelled`. */
export async function prompted({ input, output }: Terminal, asked: Prompt): Promise<string> {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const onKey = (_: unknown, { name, ctrl }: Key): void => {
    if (ctrl && name === "d") end();
  };
  const prompt = new TextPrompt({
    input,
    output,
    signal: ended.signal,
    initialValue: asked.initial,
    validate: (text) => asked.validate((text ?? "").trim()),
    render() {
      const { state, error, userInput } = this;
      return asked.render({ state, error, value: printableLine(userInput), shown: withCursor(userInput, this.cursor) });
    },
  });
  prompt.on("userInput", (text) => asked.onTyped?.(text));
  prompt.on("cursor", (key) => {
    if (key === "up" || key === "down") asked.onArrow?.(key === "up" ? -1 : 1);
  });
  input.on("keypress", onKey).once("end", end);
  try {
    const answer = await prompt.prompt();
    if (isCancel(answer)) throw new Cancelled();
    return answer ?? "";
  } finally {
    input.off("keypress", onKey).off("end", end);
  }
}

/** The cursor is shown in reverse, also where no colours are wanted. */
function withCursor(text: string, cursor: number): string {
  const [under = " "] = text.slice(cursor);
  return `${printableLine(text.slice(0, cursor))}\u001b[7m${printableLine(under)}\u001b[27m${printableLine(text.slice(cursor + under.length))}`;
}
