import { isPartnerName, newRecord, noRecord, toNotes } from "../../../importing/mapping/mapping.ts";
import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import { namesApart } from "../../../importing/names/names-apart.ts";
import type { AnswerWay, Question } from "../../../importing/plan/plan.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import { countryName } from "../../../values/geography/countries.ts";
import type { Option } from "../../asking/asking.ts";
import { fieldOptions } from "../../creating/field-options.ts";
import type { Asked } from "./asked.ts";
import type { Conversation } from "./conversation.ts";
import { cellTextOf, isOfMissing } from "./question-cell.ts";
import { isRowCut } from "./question-lines.ts";
import { questionWords } from "./question-words.ts";
import { recordText } from "./record-text.ts";
import { nameOnFile, wordText } from "./word-text.ts";

/** A list of so many words stands in the question itself. */
const shortList = 12;

/**
 * What a question can be answered with: what may be meant, the other ways, and to leave it. An answer begins with `=`. Where nothing
 * is likelier than the rest, Enter alone leaves it.
 */
export function questionOptions(conversation: Conversation, asked: Asked): readonly Option<string>[] {
  const { said } = conversation;
  const { question, isFirst, left } = asked;
  const choices = question.choices.map((choice) => choiceOption(conversation, asked, choice));
  const list = listOptions(conversation, asked);
  const isShort = !isPartnerName(question.field) && choices.length === 0 && list.length > 0 && list.length <= shortList;
  const way = (value: string, label: string): Option<string> => ({ value, label });
  const later = way("later", said(isOfMissing(question) ? questionWords.laterInRows : questionWords.later));
  const isFirstLater = isShort || isOfMissing(question);
  return [
    ...(isFirstLater ? [later] : []),
    ...choices,
    ...(isShort ? list.map((option) => ({ ...option, value: `=${option.value}` })) : []),
    ...waysOf(question, list.length > 0, isShort).map((one) => way(one, wayLabel(conversation, asked, one))),
    ...(isRowCut(conversation, asked) ? [way("row", said(questionWords.wholeRow))] : []),
    ...(isFirstLater ? [] : [later]),
    ...(left > 1 ? [way("rest", said(questionWords.rest(left)))] : []),
    ...(isFirst ? [] : [way("back", said(questionWords.back))]),
  ];
}

/** Names that are less alike are rather those of two. */
const likely = 0.7;
/** Names that are more alike are nearly always those of one; between the two, acronyms among them, Enter alone decides nothing. */
const nearlySure = 0.83;

/**
 * The option to begin with where it is not the first: of partners whose names are hardly alike, that it is a new one; which record a
 * row is of Enter alone does not decide.
 */
export function likeliestOption({ question: { field, choices, ways } }: Asked): string | undefined {
  if (field === "record" && choices[0]?.value !== noRecord) return "later";
  const likeness = choices[0]?.likeness ?? 1;
  if (!ways.includes("new") || likeness >= nearlySure) return undefined;
  return likeness < likely ? "new" : "later";
}

/** The ways in the order they are offered, likelier ones first. */
const order = ["split", "one", "new", "list", "text", "notes", "no-record"] as const satisfies readonly Way[];
type Way = AnswerWay | "list";

/** A word of a list is chosen there and not typed. */
function waysOf({ ways, field }: Question, hasList: boolean, isShort: boolean): readonly Way[] {
  const offered = new Set<Way>(ways.filter((way) => way !== "text" || !hasList || isPartnerName(field)));
  if (hasList && !isShort) offered.add("list");
  return order.filter((way) => offered.has(way));
}

function wayLabel({ said }: Conversation, asked: Asked, way: Way): string {
  const { question } = asked;
  if (way === "list") return said(questionWords.listOf(question));
  return said(questionWords.way(way, question, namesApart(cellTextOf(asked))));
}

type Choice = Question["choices"][number];

function choiceOption(conversation: Conversation, asked: Asked, choice: Choice): Option<string> {
  const { said } = conversation;
  const { value, name } = choice;
  const own = questionWords.choice(asked.question, value);
  const option = own ? { label: said(own) } : describedChoice(conversation, asked, choice);
  return { hint: name ? said(name) : "", ...option, value: `=${value}` };
}

/** Answers that are no values of a field. */
const noValues: ReadonlySet<string> = new Set([newRecord, noRecord, toNotes, "one", "split", "each"]);

type Described = Pick<Option<string>, "label" | "hint">;

/** A record by what it says, a partner by its name, a value in words. */
function describedChoice(conversation: Conversation, asked: Asked, choice: Choice): Described {
  const { question, kind } = asked;
  if (question.field === "record") {
    const record = conversation.registry.find(kind, choice.value);
    return { label: choice.value, ...(record && { hint: recordText(conversation, record) }) };
  }
  return isPartnerName(question.field) ? partnerChoice(conversation, choice) : valueChoice(conversation, asked, choice);
}

/** One on file is called by the name it has in the language. */
function partnerChoice(conversation: Conversation, { value, name, likeness }: Choice): Described {
  const { said, registry, style } = conversation;
  if (!name) return { label: value };
  const onFile = registry.find("partners", value);
  const country = onFile?.country && countryName(onFile.country, style.language);
  const own = onFile && [nameOnFile(onFile.id, "partners", conversation), country].filter(Boolean).join(", ");
  const where = said(onFile ? questionWords.onFile : questionWords.inThisList);
  return {
    label: own ?? said(name),
    hint: [...(likeness === undefined ? [] : [said(questionWords.alike(likeness))]), where].join(" · "),
  };
}

function valueChoice(conversation: Conversation, { question, kind }: Asked, { value, name }: Choice): Described {
  const { said } = conversation;
  const persons = question.typed === "" ? undefined : questionWords.persons(value);
  if (name && persons) return { label: `${said(persons)}: ${said(name)}`, hint: "" };
  if (name && (noValues.has(value) || question.field === "persons.name")) return { label: said(name), hint: "" };
  if (value === toNotes) return { label: said(questionWords.keptInNotes) };
  const label = wordText(value, specOfTarget(question.field, kind), conversation);
  return { label, ...(!name && label !== value && { hint: value }) };
}

/** All that a field can be chosen from: the partners on file, the words of its list, countries. */
export function listOptions(conversation: Conversation, { question, kind }: Asked): readonly Option<string>[] {
  const { registry, style } = conversation;
  const { field, options } = question;
  const spec = isPartnerName(field) ? partnerOf() : specOfTarget(field, kind);
  if (!spec || field === "record" || (question.typed === "" && field === "partner.type")) return [];
  const listed = fieldOptions(spec, registry, style) ?? [];
  const isWord = spec.scalar?.values !== undefined;
  return listed.filter(({ value }) => !isWord || options.length === 0 || options.includes(value));
}

/** The field that names a partner on file. */
const partnerOf = () => fieldsOfKind(kinds.mobilities).get("partner");
