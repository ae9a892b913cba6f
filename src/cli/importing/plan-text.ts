import type { Plan, RowOutcome } from "../../importing/plan/plan.ts";
import type { Language } from "../../values/codes/languages.ts";
import { groupBy } from "../../values/group-by.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** How many reasons of rows that wait or are left out are shown. */
const mostReasons = 8;
/** How many rows are named of each. */
const mostRows = 4;

/** What becomes of the rows of a list and of which records, in numbers, and why rows wait or are left out. */
export function planText(plan: Plan, language: Language): string {
  const { rows } = plan;
  const waiting = rows.filter(({ is }) => is === "review");
  const leftOut = rows.filter(({ is }) => is === "left-out");
  const lines = [
    `${words.rows[language]}: ${rows.length}`,
    ...counted(words.new[language], recordCounts(plan, "new")),
    ...counted(words.changed[language], recordCounts(plan, "changed")),
    ...counted(words.unchanged[language], countText(rows.filter(({ is }) => is === "unchanged").length)),
    ...counted(words.review[language], countText(waiting.length)),
    ...reasonLines(waiting, language),
    ...counted(words.leftOut[language], countText(leftOut.length)),
    ...reasonLines(leftOut, language),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const counted = (label: string, count: string): string[] => (count === "" ? [] : [`  ${label}: ${count}`]);

const countText = (count: number): string => (count === 0 ? "" : String(count));

/** `agreements 12, partners 4`. */
function recordCounts({ records }: Plan, change: "new" | "changed"): string {
  const byKind = groupBy(
    records.filter((record) => record.change === change),
    ({ kind }) => kind,
  );
  return [...byKind].map(([kind, { length }]) => `${kind} ${length}`).join(", ");
}

/** Each reason once, with what may be right and the first of its rows; the most frequent first. */
function reasonLines(rows: readonly RowOutcome[], language: Language): string[] {
  const byReason = groupBy(rows, (row) => reasonText(row, language));
  const sorted = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  const left = sorted.length - mostReasons;
  return [
    ...sorted.slice(0, mostReasons).map(([reason, of]) => `    ${of.length} × ${reason} (${rowNames(of)})`),
    ...(left > 0 ? [`    … ${words.moreReasons[language]}: ${left}`] : []),
  ];
}

function reasonText({ reasons, proposed }: RowOutcome, language: Language): string {
  const why = [...new Set(reasons.map((reason) => reason[language]))].join("; ");
  const offered = Object.entries(proposed).flatMap(([field, value]) => (value === "" ? [] : [`${field}=${value}`]));
  const shown = offered.length > 0 ? ` → ${offered.join("; ")}` : "";
  return printableLine(`${why}${shown}`);
}

function rowNames(rows: readonly RowOutcome[]): string {
  const [first] = rows;
  const shown = rows
    .slice(0, mostRows)
    .map(({ sheet, row }) => (sheet === first?.sheet ? `${row}` : `${sheet}!${row}`));
  return printableLine(`${first?.sheet}!${shown.join(", ")}${rows.length > mostRows ? ", …" : ""}`);
}

const words = {
  rows: { en: "Rows", ru: "Строк", tg: "Сатрҳо", uz: "Qatorlar" },
  new: { en: "new records", ru: "новые записи", tg: "сабтҳои нав", uz: "yangi yozuvlar" },
  changed: { en: "changed records", ru: "изменённые записи", tg: "сабтҳои тағйирёфта", uz: "oʻzgargan yozuvlar" },
  unchanged: {
    en: "rows on file already",
    ru: "строк, которые уже есть в реестре",
    tg: "сатрҳое, ки аллакай дар феҳристанд",
    uz: "reyestrda allaqachon bor qatorlar",
  },
  review: {
    en: "rows that wait for you",
    ru: "строк, которые ждут вашего решения",
    tg: "сатрҳое, ки қарори шуморо интизоранд",
    uz: "qaroringizni kutayotgan qatorlar",
  },
  leftOut: {
    en: "rows left out",
    ru: "строк, которые не берутся",
    tg: "сатрҳое, ки гирифта намешаванд",
    uz: "olinmaydigan qatorlar",
  },
  moreReasons: {
    en: "other reasons",
    ru: "других причин",
    tg: "сабабҳои дигар",
    uz: "boshqa sabablar",
  },
} satisfies Readonly<Record<string, Sentence>>;
