import { clipped, textWidth } from "../../renderers/text-width.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { Cancelled, type Choice, type Option } from "./asking.ts";
import { askingWords } from "./asking-words.ts";
import { matchingAnswers } from "./matching-options.ts";
import { isOver, lead, prompted, type Terminal } from "./prompted.ts";

/** The rows that a list of options takes at most, and those that a prompt takes besides. */
const mostRows = 10;
const otherRows = 5;

/** Asks for one of some options: what is typed narrows them down, the arrows go from one to the next. */
export async function askChoice<T extends string>(terminal: Terminal, choice: Choice<T>): Promise<T> {
  const { message, options, initial } = choice;
  const matching = matchingAnswers(choice);
  let list: List<T> = { found: options, typed: "", at: Math.max(0, indexOf(initial, options)) };
  const chosen = (): Option<T> | undefined => list.found[list.at];
  await prompted(terminal, {
    validate: () => (chosen() ? undefined : askingWords.nothingFound[terminal.language]),
    onTyped: (typed) => {
      if (typed !== list.typed) list = { found: matching(typed), typed, at: 0 };
    },
    onArrow: (step) => {
      const { found, at } = list;
      if (found.length > 0) list = { ...list, at: (at + step + found.length) % found.length };
    },
    render: ({ state, shown }) => {
      const question = lead(terminal.chalk, state, message);
      if (state === "submit") return `${question} ${printableLine(chosen()?.label ?? "")}`;
      return isOver(state) ? question : [`${question} ${shown}`, ...listLines(terminal, list)].join("\n");
    },
  });
  const answer = chosen();
  if (!answer) throw new Cancelled();
  return answer.value;
}

const indexOf = (wanted: string | undefined, options: readonly Option<string>[]): number =>
  options.findIndex(({ value }) => value === wanted);

/** The options that are like what is typed, and the one among them that Enter chooses. */
type List<T extends string> = {
  readonly found: readonly Option<T>[];
  readonly typed: string;
  readonly at: number;
};

function listLines(terminal: Terminal, { found, at }: List<string>): string[] {
  const { chalk, language, output } = terminal;
  const rows = Math.max(3, Math.min(mostRows, (output.rows || 24) - otherRows));
  const first = Math.max(0, Math.min(at - Math.floor(rows / 2), found.length - rows));
  const lines = found
    .slice(first, first + rows)
    .map((option, index) => optionLine(terminal, option, first + index === at));
  const none = found.length === 0 ? [`  ${chalk.yellow(askingWords.nothingFound[language])}`] : [];
  const place = found.length > rows ? `${at + 1}/${found.length} · ` : "";
  return [...lines, ...none, `  ${chalk.dim(place + askingWords.choiceKeys[language])}`];
}

function optionLine({ chalk, output }: Terminal, { label, hint }: Option<string>, isChosen: boolean): string {
  const room = output.columns - 5;
  const name = clipped(printableLine(label), room);
  const left = room - textWidth(name) - 2;
  const beside = hint && left > 4 ? `  ${chalk.dim(clipped(printableLine(hint), left))}` : "";
  return isChosen ? `  ${chalk.cyan(">")} ${chalk.bold(name)}${beside}` : `    ${name}${beside}`;
}
