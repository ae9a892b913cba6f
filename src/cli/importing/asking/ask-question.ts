import { isPartnerName, newRecord, noRecord, toNotes } from "../../../importing/mapping/mapping.ts";
import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import { answerFault } from "../../../importing/plan/answer-fault.ts";
import type { Question } from "../../../importing/plan/plan.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { Asked } from "./asked.ts";
import type { Conversation } from "./conversation.ts";
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
      ...withInitial(likeliestOption(asked)),
    });
    const reply = await replyOf(conversation, asked, chosen, before);
    if (reply) return reply;
  }
}

const withInitial = (initial: string | undefined) => (initial === undefined ? {} : { initial });

/** Nothing where the question is to be asked again. */
async function replyOf(
  conversation: Conversation,
  asked: Asked,
  chosen: string,
  before: string | undefined,
): Promise<Reply | undefined> {
  if (chosen.startsWith("=")) return { is: "answer", answer: chosen.slice(1) };
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
  { kind, question }: Asked,
  before: string | undefined,
): Promise<Reply | undefined> {
  const { asks, said, registry } = conversation;
  const isName = isPartnerName(question.field);
  const faultOf = (text: string): string | undefined => {
    if (text === "" || isName) return undefined;
    const isTried = text === before || text === question.typed;
    const fault =
      answerFault(question.field, text, kind, registry) ?? (isTried ? questionWords.triedBefore : undefined);
    return fault && said(fault);
  };
  const answer = await asks.text({
    message: said(isName ? questionWords.rightName : questionWords.rightValue),
    initial: question.typed.replace(/\n/g, " "),
    hint: [formOf(conversation, question, kind), said(questionWords.emptyIsBack)].filter(Boolean).join(" · "),
    check: faultOf,
  });
  return answer === "" ? undefined : { is: "typed", answer };
}

/** How values of a type are written. */
function formOf({ said }: Conversation, { field }: Question, kind: KindName): string {
  if (field.includes(" to ")) return "24.08.2018 – 23.08.2023";
  const type = specOfTarget(field, kind)?.scalar?.type;
  if (type === "term") return "2018/2019";
  if (type !== "date") return "";
  return `24.08.2018, 08.2018, 2018${field === "ends" ? `, ${said(questionWords.fiveYears)}` : ""}`;
}
