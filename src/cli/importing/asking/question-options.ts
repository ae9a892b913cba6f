import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import { namesApart } from "../../../importing/plan/partners-in-row.ts";
import type { AnswerWay, Question } from "../../../importing/plan/plan.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import type { Option } from "../../asking/asking.ts";
import { fieldOptions } from "../../creating/field-options.ts";
import type { Asked } from "./ask-question.ts";
import type { Conversation } from "./conversation.ts";
import { cellTextOf } from "./question-cell.ts";
import { isRowCut } from "./question-lines.ts";
import { questionWords } from "./question-words.ts";
import { recordText } from "./record-text.ts";
import { wordText } from "./word-text.ts";

/** A list of so many words stands in the question itself. */
const shortList = 12;

/** What a question can be answered with: what may be meant, the other ways, and to leave it. An answer begins with `=`. */
export function questionOptions(conversation: Conversation, asked: Asked): readonly Option<string>[] {
  const { said } = conversation;
  const { question, isFirst, left } = asked;
  const choices = question.choices.map((choice) => choiceOption(conversation, asked, choice));
  const list = listOptions(conversation, asked);
  const isShort = choices.length === 0 && list.length <= shortList;
  const way = (value: string, label: string): Option<string> => ({ value, label });
  return [
    ...choices,
    ...(isShort ? list.map((option) => ({ ...option, value: `=${option.value}` })) : []),
    ...(list.length > 0 && !isShort ? [way("list", said(questionWords.listOf(question)))] : []),
    ...waysOf(question, list.length > 0).map((one) =>
      way(one, said(questionWords.way(one, question, namesApart(cellTextOf(asked))))),
    ),
    ...(isRowCut(conversation, asked) ? [way("row", said(questionWords.wholeRow))] : []),
    way("later", said(questionWords.later)),
    ...(left > 1 ? [way("rest", said(questionWords.rest(left)))] : []),
    ...(isFirst ? [] : [way("back", said(questionWords.back))]),
  ];
}

/** A word of a list is chosen there. */
const waysOf = ({ ways, field }: Question, hasList: boolean): readonly AnswerWay[] =>
  ways.filter((way) => way !== "text" || !hasList || isName(field));

const isName = (field: string): boolean => field === "name" || field === "partner.name";

function choiceOption(
  conversation: Conversation,
  { question, kind }: Asked,
  { value, name }: Question["choices"][number],
): Option<string> {
  const { said, registry } = conversation;
  const own = questionWords.choice(question, value);
  if (own) return { value: `=${value}`, label: said(own) };
  if (question.field === "record") {
    const record = registry.find(kind, value);
    return { value: `=${value}`, label: value, hint: record ? recordText(conversation, record) : "" };
  }
  if (isName(question.field)) {
    const isOnFile = registry.find("partners", value) !== undefined;
    const hint = said(isOnFile ? questionWords.onFile : questionWords.inThisList);
    return { value: `=${value}`, label: name ? said(name) : value, hint: isOnFile || name ? hint : "" };
  }
  const label = wordText(value, specOfTarget(question.field, kind), conversation);
  return { value: `=${value}`, label, hint: name ? said(name) : label === value ? "" : value };
}

/** All that a field can be chosen from: the partners on file, the words of its list, countries. */
export function listOptions(conversation: Conversation, { question, kind }: Asked): readonly Option<string>[] {
  const { registry, style } = conversation;
  const { field, options, choices } = question;
  const spec = isName(field) ? partnerOf() : specOfTarget(field, kind);
  if (!spec || field === "record" || (question.typed === "" && field === "partner.type")) return [];
  const listed = fieldOptions(spec, registry, style) ?? [];
  const offered = new Set(choices.map(({ value }) => value));
  const isWord = spec.scalar?.values !== undefined;
  return listed.filter(
    ({ value }) => !offered.has(value) && (!isWord || options.length === 0 || options.includes(value)),
  );
}

/** The field that names a partner on file. */
const partnerOf = () => fieldsOfKind(kinds.mobilities).get("partner");
