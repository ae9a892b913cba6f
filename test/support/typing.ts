import { type Asking, Cancelled, type Choice, type TextQuestion } from "../../src/cli/asking/asking.ts";
import { matchingAnswers } from "../../src/cli/asking/matching-options.ts";

/** Somebody who types these answers one after the other; a list is searched for what is typed, "" is Enter alone, and `null` ends it all. */
export function typing(answers: readonly (string | boolean | null)[]) {
  const asked: string[] = [];
  const left = [...answers];
  const next = (message: string): string | boolean => {
    asked.push(message);
    const answer = left.shift();
    if (answer === null) throw new Cancelled();
    if (answer === undefined) throw new Error(`nobody answers ${message}`);
    return answer;
  };
  const fromList = async <T extends string>(choice: Choice<T>): Promise<T> => {
    const { message, initial } = choice;
    const typed = String(next(message));
    if (typed === "" && initial !== undefined) return initial;
    const [found] = matchingAnswers(choice)(typed);
    if (!found) throw new Error(`${message}: nothing is like ${typed}`);
    return found.value;
  };
  const asks: Asking = {
    confirm: async ({ message, enterMeans = "no" }) => next(`${message} ${enterMeans}`) === true,
    text: async ({ message, initial = "", check }: TextQuestion) => {
      const typed = String(next(message));
      const text = typed === "=" ? initial : typed.trim();
      const fault = check?.(text);
      if (fault !== undefined) throw new Error(`${message}: ${fault}`);
      return text;
    },
    choose: fromList,
    search: fromList,
  };
  return { asks, asked, left };
}
