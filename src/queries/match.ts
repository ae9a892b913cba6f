import { fold } from "../values/fold.ts";
import type { Text } from "../values/text.ts";
import { versionsOf } from "../values/text.ts";
import type { Field } from "./fields.ts";
import { type CodeTest, codeTest } from "./match-codes.ts";
import { isRanged, type Range, rangeOf, stretchOf, within, type YearRange, yearRangeOf } from "./match-ranges.ts";
import type { Question, Subject } from "./question.ts";
import { yearsOfSubject } from "./subject-years.ts";
import { anyOf, type Truth, truthOf } from "./truth.ts";
import { UsageError } from "./usage-error.ts";
import type { Part } from "./words.ts";

export type Test = (subject: Subject) => Truth;

/** What one value of a query word asks of a field; a list matches if any of its values does. */
export function fieldTest(field: Field, part: Part, question: Question): Test {
  if (!part.quoted && (part.text === "none" || part.text === "any")) return presenceTest(field, part.text, question);
  if (field.type === "map") throw mapAsked(field);
  if (field.type === "year") return yearTest(yearRangeOf(part.text, question.registry.settings.years.starts), question);
  if (isRanged(field.type))
    return rangeTest(field, rangeOf(field, part.text, question), question.registry.settings.years.starts);
  if (field.type === "text" || field.type === "line") return textTest(field, part.text);
  return codesTest(field, codeTest(field, part.text, question));
}

function mapAsked({ name, spec }: Field): UsageError {
  const inner = [...(spec?.fields?.keys() ?? [])].map((key) => `${name}.${key}`);
  return new UsageError(`${name} holds fields of its own`, `ask one of them: ${inner.join(", ")}; or ${name}:any`);
}

function presenceTest(field: Field, asked: "none" | "any", question: Question): Test {
  return (subject) => {
    const values = field.type === "year" ? yearsOfSubject(subject, question, question.years) : field.values(subject);
    const present = values.length > 0;
    return truthOf(present === (asked === "any"));
  };
}

function yearTest({ from, to, years }: YearRange, question: Question): Test {
  return (subject) => {
    const buckets = yearsOfSubject(subject, question, years);
    const inside = buckets.filter(({ year }) => year >= from && year <= to);
    if (inside.length === 0) return "no";
    return truthOrUndecided(inside.some(({ certain }) => certain) || inside.length === buckets.length);
  };
}

const truthOrUndecided = (holds: boolean): Truth => (holds ? "yes" : "undecided");

function rangeTest(field: Field, range: Range, yearStarts: string): Test {
  return (subject) => anyOf(field.values(subject).map((value) => within(stretchOf(value, yearStarts), range)));
}

function textTest(field: Field, text: string): Test {
  const wanted = fold(text);
  return (subject) =>
    truthOf(
      field.values(subject).some((value) => versionsOf(value as Text).some((words) => fold(words).includes(wanted))),
    );
}

const codesTest =
  (field: Field, test: CodeTest): Test =>
  (subject) =>
    truthOf(field.values(subject).some(test));
