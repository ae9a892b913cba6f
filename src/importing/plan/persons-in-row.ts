import type { Sentence } from "../../values/texts/sentence.ts";
import type { Target } from "../mapping/mapping.ts";
import { type PersonsInCell, personsInCell } from "../names/persons-in-cell.ts";
import { seenText } from "../values/seen-text.ts";
import type { Questions } from "./questions.ts";
import { reasons } from "./reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

const namesOf: ReadonlySet<Target> = new Set(["persons.name", "contacts.name", "partner.contacts.name"]);

/** Whether a field holds the names of persons, of whom a cell may name several. */
export const isPersonName = (target: Target): boolean => namesOf.has(target);

/** Whether a row names several persons, of whom it is not said whose a further field is. */
export function isOfSeveral(draft: RowDraft, target: Target): boolean {
  const of = `${target.slice(0, target.lastIndexOf("."))}.name`;
  return target !== of && namesOf.has(of) && Array.isArray(draft.fields[of]);
}

/** The persons that a cell names, where they may be several. One that is read as any text is `read`; what is asked, nothing. */
export type Persons =
  | { readonly is: "read" }
  | { readonly is: "asked" }
  | { readonly is: "names"; readonly names: readonly string[] };

export function personsIn(draft: RowDraft, target: Target, written: FieldText, questions: Questions): Persons {
  const text = seenText(written.text);
  const found = personsInCell(text);
  if (!found) return { is: "read" };
  const whole = text.replace(/\n/g, " ");
  const answer = questions.answered(target, whole, draft);
  if (answer !== undefined) return { is: "names", names: answeredNames(answer, whole, found) };
  const ofColumn = settles(found, draft) ? questions.answered(target, "", undefined) : undefined;
  if (ofColumn === "split" || ofColumn === "one") return { is: "names", names: answeredNames(ofColumn, whole, found) };
  ask(draft, target, { ...written, text: whole }, found, questions, settles(found, draft) && ofColumn === undefined);
  return { is: "asked" };
}

/** An answer in other words names persons with semicolons between them. */
function answeredNames(answer: string, whole: string, { pieces }: PersonsInCell): readonly string[] {
  if (answer === "one") return [whole];
  if (answer === "split") return pieces.length > 0 ? pieces : [whole];
  return answer.split(";").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

/** Whether an answer for the whole column is one for this cell. */
const settles = ({ isClear, pieces }: PersonsInCell, { fields: { count } }: RowDraft): boolean =>
  isClear && (count === undefined || count === String(pieces.length));

function ask(
  draft: RowDraft,
  field: Target,
  { text, heading }: FieldText,
  { pieces, isClear }: PersonsInCell,
  questions: Questions,
  isOfColumn: boolean,
): void {
  const reason = pieces.length > 0 ? reasons.severalPersons(text, pieces) : reasons.unnamedPersons(text);
  const likely = isClear || draft.fields["count"] === String(pieces.length) ? ["split", "one"] : ["one", "split"];
  const values = pieces.length > 0 ? likely : ["one"];
  draft.reasons.push(reason);
  draft.proposed[field] = pieces.length > 0 ? pieces.join("; ") : "";
  if (isOfColumn) {
    const choices = [...likely, "each"].map((value) => ({ value, name: choiceNames[value] ?? reason }));
    questions.ask({ field, typed: "", heading, choices, ways: [], reason }, draft);
  } else {
    const choices = values.map((value) => ({ value, name: cellChoice(value, text, pieces) }));
    questions.ask({ field, typed: text, heading, choices, ways: ["text", "notes", "no-record"], reason }, draft);
  }
}

const same = (text: string): Sentence => ({ en: text, ru: text, tg: text, uz: text });
const cellChoice = (value: string, text: string, pieces: readonly string[]): Sentence =>
  same(value === "split" ? pieces.join(" | ") : text);

const choiceNames: Readonly<Record<string, Sentence>> = {
  split: {
    en: "several persons, parted as shown",
    ru: "несколько человек, разделить как показано",
    tg: "якчанд шахс, чунон ки нишон дода шудааст, ҷудо карда шавад",
    uz: "bir necha kishi, koʻrsatilgandek ajratilsin",
  },
  one: {
    en: "one person in each cell",
    ru: "в каждой ячейке один человек",
    tg: "дар ҳар чашмак як шахс",
    uz: "har bir katakda bitta kishi",
  },
  each: {
    en: "ask of each cell",
    ru: "спросить о каждой ячейке",
    tg: "дар бораи ҳар чашмак пурсида шавад",
    uz: "har bir katak haqida soʻralsin",
  },
};
