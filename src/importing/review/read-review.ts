import type { SheetTable } from "../../sheets/sheet-table.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { keepRecord, noRecord, type Target } from "../mapping/mapping.ts";
import { withDaysSwapped } from "../plan/days/swapped-days.ts";
import type { RowAnswers } from "../plan/plan.ts";
import { fingerprintOf } from "../plan/rows/settled-rows.ts";
import { addedHeadings, type KeptOfReview } from "./review-table.ts";
import { unreadAnswer } from "./unread-answer.ts";

/** A review file that may be filled in: its rows as they stood in their tables, and what was answered of each. */
export type FilledReview = KeptOfReview & {
  readonly tables: readonly SheetTable[];
  readonly rowAnswers: RowAnswers;
  /** The rows, by `rowKey`, whose answer cannot be taken, and why. */
  readonly unread: ReadonlyMap<string, readonly Sentence[]>;
  /** The rows, by `rowKey`, in which somebody has answered or corrected something. */
  readonly edited: ReadonlySet<string>;
  /** Rows in which nobody has, with why they wait: they go on waiting, though the rows that put them in doubt are not beside them. */
  readonly untouched: ReadonlyMap<string, readonly Sentence[]>;
};

/** A row of a review: its own cells, and those that were added. */
type ReviewRow = {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly fingerprint: string;
  readonly cells: readonly string[];
  readonly isHidden: boolean;
  readonly reason: string;
  readonly proposed: string;
  readonly answer: string;
};

/** Reads a review file back; nothing of a table that is none. Rows without an answer stay as they are. */
export function readReview(marked: SheetTable): FilledReview | undefined {
  const table = unmarked(marked);
  const [atRow = -1, atReason = -1, atProposed = -1, atAnswer = -1] = addedHeadings.map((name) =>
    table.columns.findIndex(({ heading }) => heading === name),
  );
  if (atRow < 0 || atAnswer < 0) return undefined;
  const isOwn = (index: number): boolean => !addedHeadings.some((name) => name === table.columns[index]?.heading);
  const own = table.columns.map((_, index) => index).filter(isOwn);
  const rows = table.rows.flatMap(({ cells, isHidden }): ReviewRow[] => {
    const [, sheet = "", row, fingerprint = ""] = /^(.*)!(\d+)(?: #([0-9a-f]+))?$/s.exec(cells[atRow] ?? "") ?? [];
    if (row === undefined) return [];
    const at = { key: `${sheet}!${row}`, sheet, row: Number(row), fingerprint, isHidden };
    const ownCells = own.map((index) => cells[index] ?? "");
    const [reason = "", proposed = "", answer = ""] = [atReason, atProposed, atAnswer].map((index) => cells[index]);
    return [{ ...at, cells: ownCells, reason, proposed, answer }];
  });
  return {
    tables: tablesOf(rows, { ...table, columns: own.flatMap((index) => table.columns[index] ?? []) }),
    rowAnswers: new Map(
      rows.map((row) => [row.key, answersIn(row)] as const).filter(([, answers]) => Object.keys(answers).length > 0),
    ),
    unread: new Map(
      rows.filter(isUnread).map((row) => [row.key, [unreadAnswer(row.answer.trim(), fieldsIn(row))]] as const),
    ),
    fingerprints: new Map(rows.map(({ key, fingerprint, cells }) => [key, fingerprint || fingerprintOf(cells)])),
    typed: new Map(rows.flatMap(({ key, answer }) => (answer === "" ? [] : [[key, answer]]))),
    untouched: new Map(
      rows.flatMap((row) => (isEdited(row) ? [] : [[row.key, [sentenceOf(() => row.reason)]] as const])),
    ),
    edited: new Set(rows.filter(isEdited).map(({ key }) => key)),
  };
}

/** The texts without the mark by which a spreadsheet leaves them as they are. */
const unmarked = (table: SheetTable): SheetTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, heading: withoutMark(column.heading) })),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withoutMark) })),
});

const withoutMark = (text: string): string => text.replace(/^'/, "");

const isEdited = ({ answer, fingerprint, cells }: ReviewRow): boolean =>
  answer !== "" || fingerprint !== fingerprintOf(cells);

function tablesOf(rows: readonly ReviewRow[], table: SheetTable): readonly SheetTable[] {
  const bySheet = new Map<string, SheetTable["rows"][number][]>();
  for (const { sheet, row, cells, isHidden, proposed } of rows) {
    const found = bySheet.get(sheet) ?? [];
    found.push({ row, cells, isHidden, look: lookAsked(proposed), doubtedDays: daysAsked(cells, proposed) });
    bySheet.set(sheet, found);
  }
  return [...bySheet].map(([sheet, ofSheet]) => ({ ...table, sheet, rows: ofSheet, leftOut: [] }));
}

/** How a row looked is not seen in a review: it is asked of until it is answered. */
const lookAsked = (proposed: string): SheetTable["rows"][number]["look"] =>
  pairsIn(proposed).some(([field]) => field === "look") ? { typed: "struck" } : undefined;

/** Nor is it seen which other days stood in its column. */
const daysAsked = (cells: readonly string[], proposed: string): readonly string[] =>
  pairsIn(proposed).flatMap(([, value]) => {
    const day = withDaysSwapped(value);
    return day !== undefined && cells.includes(day) ? [day] : [];
  });

/** Words by which all is taken that is proposed. */
const agreed = new Set(["+", "yes", "ok", "да", "ҳа", "бале", "ha"]);

/** `type=cooperation; signed=2018-08-24`; of one field in doubt its value alone; `yes` takes what is proposed, `no-record` makes none. */
function answersIn({ answer, proposed }: ReviewRow): Readonly<Record<Target, string>> {
  const word = answer.trim();
  const offered = pairsIn(proposed);
  if (word === noRecord || word === keepRecord) return { record: word };
  if (agreed.has(word.toLowerCase())) return Object.fromEntries(offered.filter(([, value]) => value !== ""));
  const pairs = pairsIn(answer).filter(([, value]) => value !== "");
  if (pairs.length > 0 || word === "") return Object.fromEntries(pairs);
  const [only, ...others] = offered;
  return only && others.length === 0 ? { [only[0]]: word } : {};
}

const isUnread = (row: ReviewRow): boolean => row.answer.trim() !== "" && Object.keys(answersIn(row)).length === 0;

const fieldsIn = ({ proposed }: ReviewRow): readonly Target[] => pairsIn(proposed).map(([field]) => field);

const pairsIn = (text: string): (readonly [Target, string])[] =>
  text.split(/;\s*(?=[a-z_.]+(?: to [a-z_.]+)?=)/).flatMap((part) => {
    const [, field, value = ""] = /^\s*([a-z_.]+(?: to [a-z_.]+)?)=(.*)$/s.exec(part) ?? [];
    return field === undefined ? [] : [[field, value.replace(/;\s*$/, "").trim()] as const];
  });
