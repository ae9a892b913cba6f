import type { TextQuestion } from "./asking.ts";
import { askingWords } from "./asking-words.ts";
import { isOver, lead, prompted, type Terminal } from "./prompted.ts";

/** Asks for a line of text. */
export async function askText(terminal: Terminal, { message, initial, hint, check }: TextQuestion): Promise<string> {
  const { chalk, language } = terminal;
  const answer = await prompted(terminal, {
    initial,
    validate: (text) => check?.(text),
    render: ({ state, error, value, shown }) => {
      const question = lead(chalk, state, message);
      if (isOver(state)) return `${question} ${value}`;
      const fault = state === "error" ? [`  ${chalk.yellow(error)}`] : [];
      const below = [...(hint ? [hint] : []), askingWords.textKeys[language]].join(" · ");
      return [`${question} ${shown}`, ...fault, `  ${chalk.dim(below)}`].join("\n");
    },
  });
  return answer.trim();
}
