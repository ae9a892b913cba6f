import { type Answers, isPartnerName, type Target } from "../../../importing/mapping/mapping.ts";
import type { Plan, Question } from "../../../importing/plan/plan.ts";
import type { SheetTable } from "../../../sheets/sheet-table.ts";
import { askQuestion, type Reply } from "./ask-question.ts";
import type { Conversation } from "./conversation.ts";
import { isOfDays } from "./question-words.ts";
import { unlessStopped } from "./unless-stopped.ts";

/** What somebody said so far about one list. */
export type Session = {
  /** Every question that was answered or left, in this order. */
  readonly history: { readonly question: Question; readonly answer: string | undefined }[];
  /** What was said of new partners, when all questions were answered. */
  readonly given: { readonly field: Target; readonly typed: string; readonly answer: string }[];
  /** New partners that were looked at, by their ids. */
  readonly seenPartners: Set<string>;
  /** Whether all that is asked from now on is left for the review. */
  leavesRest: boolean;
};

export const newSession = (): Session => ({ history: [], given: [], seenPartners: new Set(), leavesRest: false });

/** How many answers were given. */
export const answersIn = ({ history }: Session): number => history.filter(({ answer }) => answer !== undefined).length;

/** All answers of a session, by field and text. */
export function answersOf({ history, given }: Session): Answers {
  const answers: Record<string, Record<string, string>> = {};
  const asked = history.map(({ question: { field, typed }, answer }) => ({ field, typed, answer }));
  for (const { field, typed, answer } of [...asked, ...given])
    if (answer !== undefined) answers[field] = { ...answers[field], [typed]: answer };
  return answers;
}

/**
 * Asks the questions of a plan that were not answered or left before. Who is meant by names comes first, because it decides the most
 * rows; then the plan is made again, because answers may open new questions and close others.
 */
export async function askAnswers(
  conversation: Conversation,
  session: Session,
  plan: Plan,
  tables: readonly SheetTable[],
): Promise<Answers | "leave"> {
  const queue = questionsLeft(plan, session);
  let isChanged = false;
  let [question] = queue;
  while (question && !session.leavesRest) {
    const asked = { kind: plan.kind, question, tables, left: queue.length, isFirst: session.history.length === 0 };
    const before = answerTo(question, session);
    const reply = await unlessStopped<Reply>(
      conversation,
      answersIn(session),
      () => askQuestion(conversation, asked, before),
      () => ({ is: "rest" }),
    );
    isChanged = take(reply, question, queue, session) || isChanged;
    const phase = phaseOf(question);
    [question] = queue;
    if (isChanged && (reply.is === "typed" || (question && phaseOf(question) !== phase))) break;
  }
  return isChanged ? answersOf(session) : "leave";
}

/** Takes a reply; gives whether the plan may be another now. */
function take(reply: Reply, question: Question, queue: Question[], session: Session): boolean {
  switch (reply.is) {
    case "rest":
      session.leavesRest = true;
      return false;
    case "back": {
      const before = session.history.pop();
      if (before) queue.unshift(before.question);
      return before?.answer !== undefined;
    }
    default: {
      const answer = "answer" in reply ? reply.answer : undefined;
      const before = answerTo(question, session);
      queue.shift();
      forget(question, session);
      session.history.push({ question, answer });
      return answer !== before;
    }
  }
}

function forget(question: Question, { history }: Session): void {
  const at = history.findIndex(({ question: known }) => isSameQuestion(known, question));
  if (at >= 0) history.splice(at, 1);
}

const isSameQuestion = (a: Question, b: Question): boolean => a.field === b.field && a.typed === b.typed;

/** What was answered already, and did not help. */
const answerTo = (question: Question, { history }: Session): string | undefined =>
  history.find(({ question: known }) => isSameQuestion(known, question))?.answer;

const questionsLeft = ({ questions }: Plan, { history }: Session): Question[] =>
  questions
    .filter(
      (question) =>
        !history.some(({ question: known, answer }) => answer === undefined && isSameQuestion(known, question)),
    )
    .sort((a, b) => phaseOf(a) - phaseOf(b) || b.rows - a.rows);

/** How days are written, then who is meant, then all else. */
function phaseOf(question: Question): number {
  if (isOfDays(question)) return 0;
  return isPartnerName(question.field) ? 1 : 2;
}
