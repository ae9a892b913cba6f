import type { KindName } from "../../../kinds/field-meta.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Target } from "../../mapping/mapping.ts";
import { type PersonsInCell, personsInCell } from "../../names/persons-in-cell.ts";
import { seenText } from "../../values/seen-text.ts";
import type { Questions } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

const namesOf: ReadonlySet<Target> = new Set(["persons.name", "contacts.name", "partner.contacts.name"]);

/** Whether a field holds the names of persons, of whom a cell may name several. */
export const isPersonName = (target: Target): boolean => namesOf.has(target);

/** Whether a row names several persons, of whom it is not said whose a further field is. */
export function isOfSeveral(draft: RowDraft, target: Target): boolean {
  if (!target.includes(".")) return false;
  const of = `${target.slice(0, target.lastIndexOf("."))}.name`;
  if (target === of || !namesOf.has(of)) return false;
  return Array.isArray(draft.fields[of]) || (of === "persons.name" && draft.areOnlyCounted === true);
}

/** The persons that a cell names, where they may be several. One that is read as any text is `read`; what is asked, nothing. */
export type Persons =
  | { readonly is: "read" }
  | { readonly is: "asked" }
  | { readonly is: "names"; readonly names: readonly string[] }
  | { readonly is: "counted"; readonly count: string };

export function personsIn(draft: RowDraft, target: Target, written: FieldText, reading: Reading): Persons {
  const { questions, mapping } = reading;
  const text = seenText(written.text);
  const found = personsInCell(text);
  if (!found) return { is: "read" };
  const whole = text.replace(/\n/g, " ");
  const answer = questions.answered(target, whole, draft);
  if (answer !== undefined) return personsAnswered(answer, whole, found, mapping.kind);
  const ofColumn = settles(found, draft) ? questions.answered(target, "", undefined) : undefined;
  if (ofColumn === "split" || ofColumn === "one") return { is: "names", names: answeredNames(ofColumn, whole, found) };
  const asked = mapping.kind === "mobilities" ? found : { ...found, counted: undefined };
  ask(draft, target, { ...written, text: whole }, asked, questions, settles(found, draft) && ofColumn === undefined);
  return { is: "asked" };
}

function personsAnswered(answer: string, whole: string, found: PersonsInCell, kind: KindName): Persons {
  const [, count] = countAnswer.exec(answer) ?? [];
  if (count !== undefined && kind === "mobilities") return { is: "counted", count };
  return { is: "names", names: answeredNames(answer, whole, found) };
}

/** The answer that a cell says how many there are, and names nobody. */
const countAnswer = /^(?:count=)?(\d+)$/;

/** An answer in other words names persons with semicolons between them. */
function answeredNames(answer: string, whole: string, { pieces }: PersonsInCell): readonly string[] {
  if (answer === "one") return [whole];
  if (answer === "split") return pieces.length > 0 ? pieces : [whole];
  return answer.split(";").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

/** Whether an answer for the whole column is one for this cell. */
const settles = ({ isClear, pieces }: PersonsInCell, { fields: { count } }: RowDraft): boolean =>
  isClear && (count === undefined || count === String(pieces.length));

type Asked = Omit<PersonsInCell, "counted"> & { readonly counted?: string | undefined };

function ask(
  draft: RowDraft,
  field: Target,
  { text, heading }: FieldText,
  { pieces, isClear, counted }: Asked,
  questions: Questions,
  isOfColumn: boolean,
): void {
  const reason = pieces.length > 0 ? reasons.severalPersons(text, pieces) : reasons.unnamedPersons(text);
  const likely = isClear || draft.fields["count"] === String(pieces.length) ? ["split", "one"] : ["one", "split"];
  const values = pieces.length > 0 ? likely : [...(counted === undefined ? [] : [`count=${counted}`]), "one"];
  draft.reasons.push(reason);
  draft.proposed[field] = counted === undefined ? pieces.join("; ") : `count=${counted}`;
  if (isOfColumn) {
    const choices = [...likely, "each"].map((value) => ({ value, name: choiceNames[value] ?? reason }));
    questions.ask({ field, typed: "", heading, choices, ways: [], reason }, draft);
  } else {
    const choices = values.map((value) => ({ value, name: cellChoice(value, text, pieces) }));
    questions.ask({ field, typed: text, heading, choices, ways: ["text", "notes", "no-record"], reason }, draft);
  }
}

const same = (text: string): Sentence => ({ en: text, ru: text, tg: text, uz: text });
function cellChoice(value: string, text: string, pieces: readonly string[]): Sentence {
  const [, count] = countAnswer.exec(value) ?? [];
  return count === undefined ? same(value === "split" ? pieces.join(" | ") : text) : countedOnly(count);
}

const countedOnly = (count: string): Sentence => ({
  en: `how many there are: ${count}; nobody is named`,
  ru: `сколько их: ${count}; имён здесь нет`,
  tg: `шумораи онҳо: ${count}; дар ин ҷо ном нест`,
  uz: `ularning soni: ${count}; bu yerda ism yoʻq`,
});

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
