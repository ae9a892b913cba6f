import type { Sentence } from "../../../values/texts/sentence.ts";
import { Cancelled } from "../../asking/asking.ts";
import type { Conversation } from "./conversation.ts";

/** So many answers are given again without much ado. */
const few = 3;

/**
 * What is asked; who ends a question after several answers is asked whether these are to be lost. `rest` is what comes where they are
 * kept and nothing more is asked.
 */
export async function unlessStopped<T>(
  conversation: Pick<Conversation, "asks" | "said">,
  answers: number,
  ask: () => Promise<T>,
  rest: () => T,
): Promise<T> {
  for (;;) {
    const asked = await answerOrEnd(ask);
    if (!(asked instanceof Cancelled)) return asked.answer;
    const how = answers < few ? "stop" : await askWhetherStopped(conversation, answers);
    if (how === "stop") throw asked;
    if (how === "rest") return rest();
  }
}

async function answerOrEnd<T>(ask: () => Promise<T>): Promise<{ readonly answer: T } | Cancelled> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (error instanceof Cancelled) return error;
    throw error;
  }
}

const askWhetherStopped = ({ asks, said }: Pick<Conversation, "asks" | "said">, answers: number) =>
  asks.choose<"on" | "rest" | "stop">({
    message: said(whetherStopped(answers)),
    options: [
      { value: "on", label: said(goOn) },
      { value: "rest", label: said(leaveRest) },
      { value: "stop", label: said(stop) },
    ],
  });

const whetherStopped = (answers: number): Sentence => ({
  en: `Answers given so far: ${answers}. Stop here?`,
  ru: `Ответов уже дано: ${answers}. Остановиться?`,
  tg: `Ҷавобҳои додашуда: ${answers}. Қатъ кунем?`,
  uz: `Berilgan javoblar: ${answers}. Toʻxtatamizmi?`,
});
const goOn: Sentence = { en: "no, go on", ru: "нет, продолжить", tg: "не, идома додан", uz: "yoʻq, davom etish" };
const leaveRest: Sentence = {
  en: "keep the answers, decide the rest later",
  ru: "сохранить ответы, остальное решить позже",
  tg: "ҷавобҳоро нигоҳ доштан, боқимондаро дертар ҳал кардан",
  uz: "javoblarni saqlash, qolganini keyinroq hal qilish",
};
const stop: Sentence = {
  en: "stop, lose the answers, write nothing",
  ru: "остановиться: ответы пропадут, ничего не будет записано",
  tg: "қатъ кардан: ҷавобҳо гум мешаванд, чизе навишта намешавад",
  uz: "toʻxtatish: javoblar yoʻqoladi, hech narsa yozilmaydi",
};
