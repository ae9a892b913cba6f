import fc from "fast-check";
import { editText } from "../../src/changes/edit/edit-text.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../../src/documents/value.ts";
import { fieldsOfKind } from "../../src/kinds/describe.ts";
import { kinds } from "../../src/kinds/index.ts";

const specs = fieldsOfKind(kinds.agreements);

/** A text that says something else; what keeps it from being edited is thrown. */
export function edited(text: string, wanted: ValueMap): string {
  const result = editText(text, wanted, specs);
  if (result.is === "edited") return result.text;
  throw new Error(`${result.is}: ${JSON.stringify(text)} → ${JSON.stringify(wanted)}`);
}

/** What a text says; a text with a fault is an error of the test. */
export function saying(text: string): ValueMap {
  const { value, problems } = readDocument(text);
  if (problems.length > 0 || !isMap(value)) throw new Error(`${JSON.stringify(problems)} in ${JSON.stringify(text)}`);
  return value;
}

const word = fc.constantFrom(
  "kmust",
  "lanzhou",
  "2018-08-24",
  "2025",
  "Куньминский университет",
  "Санкт-Петербург: ИТМО",
  "a # b",
  "№ 5, «договор»",
  "'s-Hertogenbosch",
  '"KROK" University',
  "[draft]",
  "{x}",
  "- item",
  "yes",
  ">200",
  "~30",
  "trailing\\slash",
  "昆明理工大学",
);
const paragraphs = fc.constantFrom(
  "Подписано в Душанбе.\nСрок: 5 лет.",
  "one\n\ntwo\n",
  " begins with a space\nand goes on",
);
const text = fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: paragraphs });
const texts = fc.array(text, { minLength: 1, maxLength: 4 });
const map = (names: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), text), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: names.length,
    })
    .map((pairs): ValueMap => Object.fromEntries(pairs));
const maps = fc.array(map(["direction", "who", "per_year", "purpose"]), { minLength: 1, maxLength: 3 });

/** Values of a record: texts, lists, maps, lists of maps. */
export const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: texts },
  { weight: 1, arbitrary: map(["en", "ru", "tg"]) },
  { weight: 2, arbitrary: maps },
);

const names = [
  "institution",
  "partners",
  "type",
  "title",
  "scope",
  "signed",
  "ends",
  "quotas",
  "commitments",
  "notes",
  "own_word",
];

export const record: fc.Arbitrary<ValueMap> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name, minLength: 1, maxLength: 7 })
  .map((pairs) => Object.fromEntries(pairs));

/** How a text is written: which of several ways is taken each time something can be written in several. */
type Choose = (ways: number) => number;

/** A record as somebody may have written it: any order, quotes, brackets, comments above, beside and below. */
export function writtenBySomebody(fields: ValueMap, choose: Choose, lineEnd: string): string {
  const lines: string[] = [];
  if (choose(4) === 0) lines.push("# Из папки отдела", "");
  for (const [name, inner] of Object.entries(fields)) {
    if (choose(5) === 0) lines.push(`# о поле ${name}`);
    lines.push(...entry(`${name}:`, inner, 0, choose));
    if (choose(8) === 0) lines.push("");
  }
  if (choose(5) === 0) lines.push("# конец");
  return lines.join(lineEnd) + (choose(4) === 0 ? "" : lineEnd);
}

const beside = (choose: Choose): string => (choose(6) === 0 ? "  # по письму" : "");

function entry(lead: string, inner: Value, indent: number, choose: Choose): string[] {
  const space = " ".repeat(indent);
  if (typeof inner === "string") return [`${space}${lead} ${scalar(inner, choose)}${beside(choose)}`];
  if (choose(3) === 0) return [`${space}${lead} ${brackets(inner, choose)}${beside(choose)}`];
  if (!isMap(inner)) {
    const deeper = indent + (choose(2) === 0 ? 0 : 2);
    const items = inner as readonly Value[];
    return [
      `${space}${lead}${beside(choose)}`,
      ...items.flatMap((item) => [
        ...(choose(8) === 0 ? [`${" ".repeat(deeper)}# об этом`] : []),
        ...entry("-", item, deeper, choose),
      ]),
      ...(choose(10) === 0 ? [`${" ".repeat(deeper + 2)}# ещё`] : []),
    ];
  }
  const pairs = Object.entries(inner);
  if (lead === "-") {
    const [first, ...others] = pairs.flatMap(([name, one]) => entry(`${name}:`, one, indent + 2, choose));
    return [`${space}- ${first?.trimStart()}`, ...others];
  }
  return [
    `${space}${lead}${beside(choose)}`,
    ...pairs.flatMap(([name, one]) => entry(`${name}:`, one, indent + 2, choose)),
  ];
}

function brackets(inner: Value, choose: Choose): string {
  if (typeof inner === "string") return scalar(inner, choose, true);
  const gap = choose(2) === 0 ? " " : "";
  const parts = isMap(inner)
    ? Object.entries(inner).map(([name, one]) => `${name}: ${brackets(one, choose)}`)
    : (inner as readonly Value[]).map((item) => brackets(item, choose));
  const [open, close] = isMap(inner) ? ["{", "}"] : ["[", "]"];
  return `${open}${gap}${parts.join(choose(2) === 0 ? "," : ", ").replaceAll(/,(?=\S)/g, choose(2) === 0 ? ", " : ", ")}${gap}${close}`;
}

const isPlain = /^[\p{L}\d][\p{L}\d .()/-]*$/u;

function scalar(written: string, choose: Choose, inBrackets = false): string {
  if (isPlain.test(written) && !written.endsWith(" ") && (!inBrackets || !/[,[\]{}]/.test(written)) && choose(3) > 0)
    return written;
  if (!written.includes("\n") && choose(2) === 0) return `'${written.replaceAll("'", "''")}'`;
  return JSON.stringify(written);
}

/** The comments of a text, each as often as it stands there. */
export const commentsOf = (written: string): string[] =>
  (written.match(/# (?:Из папки отдела|о поле \w+|по письму|об этом|ещё|конец)/g) ?? []).sort();
