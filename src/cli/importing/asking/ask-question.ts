import { isPartnerName, newRecord, noRecord, toNotes } from "../../../importing/mapping/mapping.ts";
import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import { answerFault } from "../../../importing/plan/answer-fault.ts";
import type { Question } from "../../../importing/plan/plan.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { Choice } from "../../asking/asking.ts";
import type { Asked } from "./asked.ts";
import { type Conversation, paragraph } from "./conversation.ts";
import { questionLines, wholeRowLines } from "./question-lines.ts";
import { likeliestOption, listOptions, questionOptions } from "./question-options.ts";
import { questionWords } from "./question-words.ts";

/** What somebody said: an answer, one that was typed and may not be readable, later, all later, or the question before. */
export type Reply =
  | { readonly is: "answer" | "typed"; readonly answer: string }
  | { readonly is: "later" | "rest" | "back" };

/** Asks a question until it is answered or left; `before` is an answer that did not help. */
export async function askQuestion(
  conversation: Conversation,
  asked: Asked,
  before: string | undefined,
): Promise<Reply> {
  const { asks, said, show } = conversation;
  show(questionLines(conversation, asked, before));
  for (;;) {
    const chosen = await asks.choose<string>({
      message: said(questionWords.messageOf(asked.question)),
      options: questionOptions(conversation, asked),
      ...beginning(likeliestOption(asked)),
      ...typedDirectly(conversation, asked),
    });
    const reply = await replyOf(conversation, asked, chosen, before);
    if (reply) return reply;
  }
}

const beginning = (initial: string | undefined) => (initial === undefined ? {} : { initial });

/** Where a text can be the answer, it may be typed at once. */
const typedDirectly = ({ said }: Conversation, { question }: Asked): Pick<Choice<string>, "typed"> =>
  question.ways.includes("text")
    ? { typed: (text) => ({ value: `~${text}`, label: said(questionWords.asTyped(question, text)) }) }
    : {};

/** Nothing where the question is to be asked again. */
async function replyOf(
  conversation: Conversation,
  asked: Asked,
  chosen: string,
  before: string | undefined,
): Promise<Reply | undefined> {
  if (chosen.startsWith("=")) return { is: "answer", answer: chosen.slice(1) };
  if (chosen.startsWith("~")) return unlessFaulty(conversation, asked, chosen.slice(1), before);
  switch (chosen) {
    case "later":
    case "rest":
    case "back":
      return { is: chosen };
    case "notes":
      return { is: "answer", answer: toNotes };
    case "no-record":
      return { is: "answer", answer: noRecord };
    case "new":
      return { is: "answer", answer: newRecord };
    case "one":
    case "split":
      return { is: "answer", answer: chosen };
    case "row":
      conversation.show(wholeRowLines(conversation, asked));
      return undefined;
    case "list":
      return fromList(conversation, asked);
    default:
      return typedText(conversation, asked, before);
  }
}

async function fromList(conversation: Conversation, asked: Asked): Promise<Reply | undefined> {
  const { asks, said } = conversation;
  const answer = await asks.search<string>({
    message: said(questionWords.searchFor),
    options: [{ value: "", label: said(questionWords.backToQuestion) }, ...listOptions(conversation, asked)],
  });
  return answer === "" ? undefined : { is: "answer", answer };
}

/** A text that no row could be read with is refused at once. */
async function typedText(
  conversation: Conversation,
  asked: Asked,
  before: string | undefined,
): Promise<Reply | undefined> {
  const { asks, said } = conversation;
  const { kind, question } = asked;
  const answer = await asks.text({
    message: said(isPartnerName(question.field) ? questionWords.rightName : questionWords.rightValue),
    initial: question.typed.replace(/\n/g, " "),
    hint: [formOf(conversation, question, kind), said(questionWords.emptyIsBack)].filter(Boolean).join(" · "),
    check: (text) => faultOf(conversation, asked, text, before),
  });
  return answer === "" ? undefined : { is: "typed", answer };
}

/** The same of what was typed among the choices: what is wrong with it is shown, and the question asked again. */
function unlessFaulty(
  conversation: Conversation,
  asked: Asked,
  answer: string,
  before: string | undefined,
): Reply | undefined {
  const fault = faultOf(conversation, asked, answer, before);
  if (fault === undefined) return { is: "typed", answer };
  conversation.show(paragraph(conversation, fault, "  "));
  return undefined;
}

function faultOf(
  { said, registry }: Conversation,
  { kind, question }: Asked,
  text: string,
  before: string | undefined,
): string | undefined {
  if (text === "" || isPartnerName(question.field)) return undefined;
  const isTried = text === before || text === question.typed;
  const fault = answerFault(question.field, text, kind, registry) ?? (isTried ? questionWords.triedBefore : undefined);
  return fault && said(fault);
}

/** How values of a type are written. */
function formOf({ said }: Conversation, { field }: Question, kind: KindName): string {
  if (field.includes(" to ")) return "24.08.2018 – 23.08.2023";
  const type = specOfTarget(field, kind)?.scalar?.type;
  if (type === "term") return "2018/2019";
  if (type !== "date") return "";
  return `24.08.2018, 08.2018, 2018${field === "ends" ? `, ${said(questionWords.fiveYears)}` : ""}`;
}
