import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Mapping, Target } from "../../mapping/mapping.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import type { FieldText, RowTexts } from "../rows/row-texts.ts";

/** Rows of agreements, and the headings below which each name has a day behind it of which it is not known what it is. */
export type DaysBesideNames = {
  readonly rows: readonly RowTexts[];
  readonly isAsked: (heading: string | undefined) => boolean;
};

const field: Target = "partner.name";
const leastRows = 2;

/**
 * `Riga Technical University – 12.03.2019` in every cell of a column: what the day is, is asked once for all of them. With the answer
 * the names stand alone, and the days in their field or in the notes.
 */
export function daysBesideNames(
  rows: readonly RowTexts[],
  { kind }: Mapping,
  { answered }: Pick<Questions, "answered">,
): DaysBesideNames {
  const headings = kind === "agreements" ? headingsOf(rows) : new Set<string>();
  if (headings.size === 0) return { rows, isAsked: () => false };
  const answer = answered(field, "", undefined);
  const isOne = (heading: string | undefined): boolean => headings.has(heading ?? "");
  if (answer === "each") return { rows, isAsked: () => false };
  if (answer === undefined || !ways.has(answer)) return { rows, isAsked: isOne };
  return { rows: rows.map((row) => withDayApart(row, isOne, answer)), isAsked: () => false };
}

/** A name, and behind a dash, a comma or in parentheses a day in numbers. */
const nameAndDay =
  /^(.*\p{L}.*?)\s*(?:[-–—,]\s*(?:от\s|аз\s)?|\s(?:от|from|аз)\s|\()\s*(\d{1,2}[./]\d{1,2}[./]\d{4})\s*(?:г\.?|года?)?\)?$/su;

function headingsOf(rows: readonly RowTexts[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { fields } of rows) {
    const { text = "", heading = "" } = fields.get(field) ?? {};
    if (text === "") continue;
    const before = times.get(heading) ?? 0;
    times.set(heading, before < 0 || !endsInYear.test(text) || !nameAndDay.test(text) ? -1 : before + 1);
  }
  return new Set([...times].flatMap(([heading, count]) => (count >= leastRows ? [heading] : [])));
}

const endsInYear = /\d{4}\)?\D{0,6}$/;

function withDayApart(row: RowTexts, isOne: DaysBesideNames["isAsked"], answer: string): RowTexts {
  const written = row.fields.get(field);
  const [, name = "", day = ""] = (written && isOne(written.heading) && nameAndDay.exec(written.text)) || [];
  if (!written || name === "") return row;
  const fields = new Map(row.fields).set(field, { ...written, text: name });
  if (answer !== "notes" && !fields.has(answer))
    return { ...row, fields: fields.set(answer, { text: day, heading: written.heading }) };
  return { ...row, fields, notes: [...row.notes, `${written.heading ?? field}: ${written.text}`] };
}

/** Asks once of the column what the days behind its names are. */
export function askOfDays(draft: RowDraft, { text, heading }: FieldText, questions: Questions): void {
  const [, name = ""] = nameAndDay.exec(text) ?? [];
  const reason = reasons.dateInName(text);
  draft.reasons.push(reason);
  draft.proposed[field] = name;
  const choices = [...ways].map(([value, said]) => ({ value, name: said }));
  questions.ask({ field, typed: "", heading, choices, ways: [], reason }, draft);
}

const ways: ReadonlyMap<string, Sentence> = new Map([
  [
    "signed",
    {
      en: "the days of signing",
      ru: "это даты подписания",
      tg: "ин санаҳои имзо аст",
      uz: "bular imzolangan sanalar",
    },
  ],
  [
    "ends",
    {
      en: "the last days of validity",
      ru: "это последние дни действия",
      tg: "ин рӯзҳои охирини эътибор аст",
      uz: "bular amal qilishning oxirgi kunlari",
    },
  ],
  [
    "notes",
    {
      en: "leave them to the notes only",
      ru: "оставить только в примечаниях",
      tg: "танҳо дар эзоҳ мондан",
      uz: "faqat izohda qoldirish",
    },
  ],
  [
    "each",
    {
      en: "ask of each cell",
      ru: "спросить о каждой ячейке",
      tg: "дар бораи ҳар чашмак пурсида шавад",
      uz: "har bir katak haqida soʻralsin",
    },
  ],
]);
