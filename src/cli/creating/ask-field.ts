import type { Assignment } from "../../changes/fields/parse-assignment.ts";
import type { ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { type FieldName, fieldTitlesIn } from "../../kinds/titles/field-titles.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import type { Asking, Option } from "../asking/asking.ts";
import { assigned, assignmentOf, type Creation } from "./creation.ts";
import { fieldOptions } from "./field-options.ts";
import { noneYet } from "./missing-text.ts";

/** How a field is asked for: whether it may be left out, and what the answer begins with. */
export type FieldQuestion = { readonly mayBeLeft: boolean; readonly initial?: string };

/** Asks for the value of a field; absent where it is left out. */
export async function askField(
  creation: Creation,
  asks: Asking,
  raw: ValueMap,
  field: string,
  question: FieldQuestion,
): Promise<Assignment | undefined> {
  const { kind, registry, style } = creation;
  const spec = fieldsOfKind(kinds[kind]).get(field);
  if (!spec) return undefined;
  const options = fieldOptions(spec, registry, style);
  if (!options) return askText(creation, asks, raw, spec, question);
  if (options.length > 0) return askOption(creation, asks, spec, options, question);
  if (question.mayBeLeft) return undefined;
  throw noneYet(field, spec.scalar?.to ?? kind);
}

async function askOption(
  { style: { language } }: Creation,
  asks: Asking,
  spec: FieldSpec,
  options: readonly Option<string>[],
  { mayBeLeft }: FieldQuestion,
): Promise<Assignment | undefined> {
  const left: Option<string> = { value: "", label: leave[language] };
  const value = await asks.search({
    message: titleOf(spec, language),
    options: mayBeLeft ? [left, ...options] : options,
  });
  return value === "" ? undefined : assignmentOf(spec.name, value);
}

async function askText(
  creation: Creation,
  asks: Asking,
  raw: ValueMap,
  spec: FieldSpec,
  { mayBeLeft, initial }: FieldQuestion,
): Promise<Assignment | undefined> {
  const { language } = creation.style;
  const [message, hint] = [titleOf(spec, language), hintOf(spec, language, mayBeLeft)];
  const check = (text: string): string | undefined =>
    text === "" ? emptyFault(mayBeLeft, language) : faultIn(creation, raw, answerTo(spec, text));
  const text = await asks.text({ message, hint, check, ...(initial === undefined ? {} : { initial }) });
  return text === "" ? undefined : answerTo(spec, text);
}

const emptyFault = (mayBeLeft: boolean, language: Language): string | undefined =>
  mayBeLeft ? undefined : needed[language];

/** A text that stands for a map is the field of it that the map cannot be without. */
function answerTo({ name, fields }: FieldSpec, text: string): Assignment {
  const inner = [...(fields?.values() ?? [])].find(({ required }) => required);
  return assignmentOf(name, inner ? `{ ${inner.name}: ${JSON.stringify(text)} }` : text);
}

/** What is wrong with an answer, with what helps. */
function faultIn(creation: Creation, raw: ValueMap, answer: Assignment): string | undefined {
  try {
    assigned(creation, raw, [answer]);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { language } = creation.style;
    return [error.sentence, error.help].flatMap((one) => (one ? [sentenceIn(one, language)] : [])).join("; ");
  }
}

const titleOf = ({ name }: FieldSpec, language: Language): string => fieldTitlesIn(language)[name as FieldName] ?? name;

function hintOf({ scalar }: FieldSpec, language: Language, mayBeLeft: boolean): string {
  const form = scalar && dated.has(scalar.type) ? "24.08.2018, 2018" : "";
  return [form, mayBeLeft ? skip[language] : ""].filter(Boolean).join(" · ");
}

const dated: ReadonlySet<string> = new Set(["date", "date-or-term"]);

const skip: Sentence = {
  en: "may stay empty",
  ru: "можно оставить пустым",
  tg: "холӣ мондан мумкин",
  uz: "boʻsh qolishi mumkin",
};
const leave: Sentence = {
  en: "(leave out)",
  ru: "(не указывать)",
  tg: "(нанавиштан)",
  uz: "(koʻrsatmaslik)",
};
const needed: Sentence = {
  en: "this is needed",
  ru: "это нужно указать",
  tg: "инро навиштан лозим",
  uz: "buni koʻrsatish kerak",
};
