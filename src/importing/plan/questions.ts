import { memoize } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Answers, Target } from "../mapping/mapping.ts";
import type { AnswerWay, Question, QuestionChoice, RowAnswers, RowName } from "./plan.ts";
import { rowKey } from "./plan.ts";
import { answersOfRows } from "./rows/name-of-row.ts";

/** What is asked of a text of a field. */
type Asked = {
  readonly field: Target;
  readonly typed: string;
  readonly heading: string | undefined;
  readonly choices: readonly QuestionChoice[];
  readonly options?: readonly string[] | undefined;
  readonly ways: readonly AnswerWay[];
  readonly reason: Sentence;
};

/** The questions of a plan, each once, and the answers there are. */
export type Questions = {
  /** What was answered of a text of a field, in a row's own answers or for all rows. */
  readonly answered: (field: Target, typed: string, row: RowName | undefined) => string | undefined;
  /** What was answered of a row alone. */
  readonly ofRow: (row: RowName) => Readonly<Record<Target, string>>;
  readonly ask: (asked: Asked, row: RowName) => void;
  readonly all: () => readonly Question[];
};

const none: Readonly<Record<Target, string>> = {};

const mostExamples = 3;
/** A longer text is no word or name that others say too; its row waits by itself. */
const longestAsked = 400;

export function questionsWith(answers: Answers, rowAnswers: RowAnswers): Questions {
  const found = new Map<string, { readonly asked: Asked; rows: number; readonly examples: RowName[] }>();
  const ofRow = (row: RowName) => (rowAnswers.size === 0 ? none : (rowAnswers.get(rowKey(row)) ?? none));
  const ofField = memoize((field: Target) => {
    const given = ownValue(answers, field) ?? {};
    return field === "record" ? answersOfRows(given) : answersByText(given);
  });
  return {
    ofRow,
    answered: (field, typed, row) => (row && ofRow(row)[field]) ?? ofField(field)(typed),
    ask: (asked, { sheet, row }) => {
      if (asked.typed.length > longestAsked) return;
      const key = `${asked.field}\n${asked.typed.toLowerCase()}`;
      const entry = found.get(key) ?? { asked, rows: 0, examples: [] };
      entry.rows++;
      if (entry.examples.length < mostExamples) entry.examples.push({ sheet, row });
      found.set(key, entry);
    },
    all: () =>
      [...found.values()].map(({ asked, rows, examples }) => ({
        ...asked,
        options: asked.options ?? [],
        rows,
        examples,
      })),
  };
}

/** What was answered of a text; of one in other capitals, where these differ in nothing. */
function answersByText(answers: Readonly<Record<string, string>>): (typed: string) => string | undefined {
  const asWritten = new Map(Object.entries(answers));
  const inSmall = new Map<string, string | undefined>();
  for (const [text, answer] of asWritten) {
    const small = text.toLowerCase();
    inSmall.set(small, !inSmall.has(small) || inSmall.get(small) === answer ? answer : undefined);
  }
  if (asWritten.size === 0) return () => undefined;
  return memoize((typed) => asWritten.get(typed) ?? inSmall.get(typed.toLowerCase()), { most: 100_000 });
}

/** What is typed may be the name of anything that objects have. */
const ownValue = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;
