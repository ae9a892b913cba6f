import { ownRemarks } from "../../importing/own/own-remarks.ts";
import type { Plan, RowOutcome } from "../../importing/plan/plan.ts";
import { wordsIn } from "../../locales/index.ts";
import { lowerFirst } from "../../locales/lower-first.ts";
import { wrap } from "../../renderers/text-width.ts";
import type { Language } from "../../values/codes/languages.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoize } from "../../values/memoize.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** How many reasons of rows that wait or are left out are shown. */
const mostReasons = 8;
/** How many rows are named of each, and how many of the texts that it is about. */
const mostRows = 4;
const mostTexts = 3;
/** How many records are named of which there is no row any more. */
const mostRecords = 4;
/** How wide the lines are. */
const width = 80;

/** What becomes of the rows of a list and of which records, in numbers, and why rows wait or are left out. */
export function planText(plan: Plan, language: Language): string {
  const { rows } = plan;
  const waiting = rows.filter(({ is }) => is === "review");
  const leftOut = rows.filter(({ is }) => is === "left-out");
  const lines = [
    `${words.rows[language]}: ${rows.length - leftOut.length}`,
    ...counted(words.new[language], recordCounts(plan, "new", language)),
    ...counted(words.changed[language], recordCounts(plan, "changed", language)),
    ...counted(words.unchanged[language], countText(rows.filter(({ is }) => is === "unchanged").length)),
    ...counted(words.review[language], countText(waiting.length)),
    ...reasonLines(waiting, language),
    ...(leftOut.length > 0 ? [`${words.leftOut[language]}: ${leftOut.length}`] : []),
    ...reasonLines(leftOut, language),
    ...noLongerLines(plan, language),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** What was emptied or deleted in the list stays on file. */
function noLongerLines({ noLonger: { rows, records } }: Plan, language: Language): string[] {
  const names = `${records.slice(0, mostRecords).join(", ")}${records.length > mostRecords ? ", …" : ""}`;
  return [
    ...(rows.length > 0 ? [ownRemarks.emptied(rows.map(({ row }) => row))[language]] : []),
    ...(records.length > 0 ? [`${words.rowless[language]}: ${records.length} (${names})`] : []),
  ].flatMap((line) => wrap(line, width));
}

const counted = (label: string, count: string): string[] => (count === "" ? [] : [`  ${label}: ${count}`]);

const countText = (count: number): string => (count === 0 ? "" : String(count));

/** `соглашения 12, партнёры 4`. */
function recordCounts({ records }: Plan, change: "new" | "changed", language: Language): string {
  const byKind = groupBy(
    records.filter((record) => record.change === change),
    ({ kind }) => kind,
  );
  const titles = wordsIn(language).values;
  return [...byKind].map(([kind, { length }]) => `${lowerFirst(titles[kind])} ${length}`).join(", ");
}

/** What rows have in common: why they wait, but for the names in it. */
type ReasonGroup = { readonly rows: RowOutcome[]; readonly reasons: Map<string, number> };

/** Each reason once, with the first of what it is about and of its rows; the most frequent first. */
function reasonLines(rows: readonly RowOutcome[], language: Language): string[] {
  const groups = new Map<string, ReasonGroup>();
  // The rows of a partner wait for all that is asked of it: the same reasons, many times.
  const commonOf = memoize((reason: string) => reason.replace(namesInReason, "…"));
  for (const row of rows)
    for (const reason of new Set(row.reasons.map((one) => one[language])))
      addReason(groups, commonOf(reason), reason, row);
  const sorted = [...groups].sort(([, a], [, b]) => b.rows.length - a.rows.length);
  const left = sorted.length - mostReasons;
  return [
    ...sorted.slice(0, mostReasons).flatMap(([reason, group]) => groupLines(reason, group)),
    ...(left > 0 ? [`    … ${words.moreReasons[language]}: ${left}`] : []),
  ];
}

const namesInReason = /"[^"]*"/g;

function addReason(groups: Map<string, ReasonGroup>, common: string, reason: string, row: RowOutcome): void {
  const group: ReasonGroup = groups.get(common) ?? { rows: [], reasons: new Map() };
  if (group.rows.at(-1) !== row) group.rows.push(row);
  group.reasons.set(reason, (group.reasons.get(reason) ?? 0) + 1);
  groups.set(common, group);
}

function groupLines(common: string, { rows, reasons }: ReasonGroup): string[] {
  const [only, ...others] = [...reasons.keys()];
  const about = others.length === 0 ? (only ?? common) : `${common}: ${namesIn(reasons)}`;
  const line = `${rows.length} × ${printableLine(about)} [${rowNames(rows)}]`;
  return wrap(line, width - 6).map((part, index) => `${" ".repeat(index === 0 ? 4 : 6)}${part}`);
}

/** The first names in reasons that have the rest in common, the most frequent first. */
function namesIn(reasons: ReadonlyMap<string, number>): string {
  const sorted = [...reasons].sort(([, a], [, b]) => b - a);
  const names = sorted.slice(0, mostTexts).map(([reason, count]) => {
    const name = (reason.match(namesInReason) ?? []).join(" / ");
    return count > 1 ? `${name} (${count})` : name;
  });
  return `${names.join(", ")}${reasons.size > mostTexts ? ", …" : ""}`;
}

function rowNames(rows: readonly RowOutcome[]): string {
  const [first] = rows;
  const shown = rows
    .slice(0, mostRows)
    .map(({ sheet, row }) => (sheet === first?.sheet ? `${row}` : `${sheet}!${row}`));
  return printableLine(`${first?.sheet}!${shown.join(", ")}${rows.length > mostRows ? ", …" : ""}`);
}

const words = {
  rows: {
    en: "Rows of the list",
    ru: "Строк в списке",
    tg: "Сатрҳои рӯйхат",
    uz: "Roʻyxat qatorlari",
  },
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
    en: "Other rows of the sheet, left out",
    ru: "Других строк листа, которые не берутся",
    tg: "Сатрҳои дигари варақ, ки гирифта намешаванд",
    uz: "Varaqning olinmaydigan boshqa qatorlari",
  },
  rowless: {
    en: "Records of this list of which there is no row any more, which stay on file",
    ru: "Записи этого списка, строк которых в нём больше нет; они остаются в реестре",
    tg: "Сабтҳои ин рӯйхат, ки сатрашон дигар нест; онҳо дар феҳрист мемонанд",
    uz: "Shu roʻyxatning endi qatori yoʻq yozuvlari; ular reyestrda qoladi",
  },
  moreReasons: {
    en: "other reasons",
    ru: "других причин",
    tg: "сабабҳои дигар",
    uz: "boshqa sabablar",
  },
} satisfies Readonly<Record<string, Sentence>>;
