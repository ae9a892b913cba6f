import { createInterface } from "node:readline/promises";
import { EnvironmentError } from "../../files/source.ts";
import { askChoice } from "./ask-choice.ts";
import { askText } from "./ask-text.ts";
import { type Asking, Cancelled, type Choice } from "./asking.ts";
import { noPrompts, tooNarrow } from "./asking-words.ts";
import type { Key, Terminal } from "./prompted.ts";
import { isYes, questionText, type YesOrNo } from "./yes-or-no.ts";

const fewestColumns = 40;

/** Asks at a terminal. */
export function terminalAsking(terminal: Terminal): Asking {
  const choose = <T extends string>(choice: Choice<T>): Promise<T> => {
    refuseUnfit(terminal);
    return askChoice(terminal, choice);
  };
  return {
    confirm: (question) => {
      refuseNarrow(terminal);
      return askYesOrNo(terminal, question);
    },
    text: (question) => {
      refuseUnfit(terminal);
      return askText(terminal, question);
    },
    choose,
    search: choose,
  };
}

/** A pseudo-terminal that nobody looks at has no columns. */
function refuseNarrow({ output }: Terminal): void {
  if (!(output.columns >= fewestColumns)) throw new EnvironmentError(tooNarrow.sentence, tooNarrow.help);
}

function refuseUnfit(terminal: Terminal): void {
  if (terminal.isDumb) throw new EnvironmentError(noPrompts.sentence, noPrompts.help);
  refuseNarrow(terminal);
}

async function askYesOrNo({ input, output }: Terminal, question: YesOrNo): Promise<boolean> {
  const line = createInterface({ input, output });
  const onKey = (_: unknown, key: Key): void => {
    if (key.name === "escape") line.close();
  };
  input.on("keypress", onKey);
  const ended = new Promise<undefined>((settle) =>
    line.on("SIGINT", () => settle(undefined)).on("close", () => settle(undefined)),
  );
  try {
    const answer = await Promise.race([line.question(`${questionText(question)} `), ended]);
    if (answer === undefined) {
      output.write("\n");
      throw new Cancelled();
    }
    return isYes(answer, question);
  } finally {
    input.off("keypress", onKey);
    line.close();
  }
}
