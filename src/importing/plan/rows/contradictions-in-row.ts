import { parseCount } from "../../../values/count.ts";
import { daysBetween } from "../../../values/dates/calendar.ts";
import { parsePartialDate } from "../../../values/dates/partial-date.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";

/** Says in a draft what contradicts itself in its row: its end and its beginning, a number and its parts, a length and its days. */
export function addContradictions(draft: RowDraft): void {
  for (const { field, reason } of contradictionsIn(draft)) {
    draft.reasons.push(reason);
    draft.proposed[field] ??= "";
  }
}

type Contradiction = { readonly field: string; readonly reason: Sentence };

const contradictionsIn = (draft: RowDraft): readonly Contradiction[] => [
  ...endsBefore(draft),
  ...farOff(draft),
  ...partsDiffer(draft),
];

const textOf = ({ fields }: RowDraft, field: string): string | undefined => {
  const value = fields[field];
  return typeof value === "string" ? value : undefined;
};

function endsBefore(draft: RowDraft): Contradiction[] {
  const ends = textOf(draft, "ends");
  const last = ends === undefined ? undefined : parsePartialDate(ends)?.last;
  if (last === undefined) return [];
  return ["starts", "signed"].flatMap((field): Contradiction[] => {
    const begins = textOf(draft, field);
    const first = begins === undefined ? undefined : parsePartialDate(begins)?.first;
    if (ends === undefined || begins === undefined || first === undefined) return [];
    return last < first ? [{ field: "ends", reason: reasons.endsBefore(ends, begins) }] : [];
  });
}

/** Days that even a course of one hour a week does not take. */
const longestOfHours = (hours: number): number => Math.max(60, hours * 7);
/** Days over which one is away so many. */
const longestOfDays = (days: number): number => days * 2 + 14;

function farOff(draft: RowDraft): Contradiction[] {
  const [hours = 0, days = 0] = [textOf(draft, "hours"), textOf(draft, "days")].map((text) => Number(text ?? 0));
  return hours || days ? farOffDays(draft, hours, days) : [];
}

function farOffDays(draft: RowDraft, hours: number, days: number): Contradiction[] {
  const [starts, ends] = [textOf(draft, "starts"), textOf(draft, "ends")];
  const [first, last] = [starts && parsePartialDate(starts)?.first, ends && parsePartialDate(ends)?.last];
  if (!first || !last || last < first) return [];
  const length = daysBetween(first, last) + 1;
  const isTooLong = (hours && length > longestOfHours(hours)) || (days && length > longestOfDays(days));
  return isTooLong ? [{ field: "ends", reason: reasons.farOff(starts ?? "", ends ?? "") }] : [];
}

/** `7 = 4 (071) + 3 (0732)`; a further number in parentheses is a code. */
const sum = /(?<!\d)(\d+)\s*=\s*(\d+(?:\s*\([^)]*\))?(?:\s*\+\s*\d+(?:\s*\([^)]*\))?)+)/u;
const men =
  /(?:^|\n)(?:men|male|males|мужчин|мужчины|юношей|юноши|мардон|писарон|erkaklar|erkak)\s*: (\d+)\s*(?:$|\n)/iu;

/** Numbers of persons that do not add up. */
function partsDiffer(draft: RowDraft): Contradiction[] {
  const count = exact(textOf(draft, "count"));
  const women = exact(textOf(draft, "women"));
  const [written = "", total = "", parts = ""] = sumIn(draft.cells);
  if (total === "" && count === undefined) return [];
  const added = parts.split("+").reduce((all, part) => all + Number.parseInt(part, 10), 0);
  const others = exact(men.exec(draft.notes.join("\n"))?.[1]);
  const isWrong = [
    total !== "" && (added !== Number(total) || (count !== undefined && count !== Number(total))),
    count !== undefined && women !== undefined && women > count,
    count !== undefined && women !== undefined && others !== undefined && women + others !== count,
  ].some(Boolean);
  if (!isWrong) return [];
  const shown = [written, count === undefined ? "" : `count ${count}`, women === undefined ? "" : `women ${women}`];
  return [{ field: "count", reason: reasons.partsDiffer(shown.filter(Boolean).join("; ")) }];
}

const sumIn = (cells: readonly string[]): readonly string[] =>
  (cells.some((cell) => cell.includes("=")) && sum.exec(cells.join("\n"))) || [];

/** A number without a sign before it. */
const exact = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) && (text === "0" || parseCount(text)) ? Number(text) : undefined;
