import type { ProposedColumn } from "../../importing/columns/proposed-column.ts";
import { columnNames } from "../../importing/mapping/column-names.ts";
import { type ColumnUse, isPartnerTarget, parenthesis, type Target } from "../../importing/mapping/mapping.ts";
import { fieldTitlesIn } from "../../kinds/titles/field-titles.ts";
import { padEnd, textWidth, wrap } from "../../renderers/text-width.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { quoted } from "../../values/texts/quoted.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { ChosenMapping } from "./chosen-mapping.ts";

const widest = { column: 22, use: 26 };

/** How the columns of a list are read, a line each: the column, what it fills, how that is known, and what stands in it. */
export function columnsText(
  { mapping, columns, fresh }: ChosenMapping,
  tables: readonly SheetTable[],
  language: Language,
): string {
  const because = new Map(columns.map((column) => [column.name, column.because]));
  const rows = columnNames(tables[0]?.columns ?? []).map((name, index) => [
    printableLine(name),
    useText(mapping.columns[name] ?? { is: "notes" }, language),
    [
      fresh.has(name) || mapping.columns[name]?.is === "skip" ? why(because.get(name), language) : "",
      examples(tables, index, language),
    ]
      .filter(Boolean)
      .join("; "),
  ]);
  const said = Object.entries(mapping.always).map(([field, text]) => ["", fieldText(field, language), `= ${text}`]);
  const ofSheets = Object.entries(mapping.sheets).flatMap(([sheet, texts]) =>
    Object.entries(texts).map(([field, text]) => [sheet, fieldText(field, language), `= ${text}`]),
  );
  return gridText([...rows, ...said, ...ofSheets]);
}

/** What becomes of a column, in a few words. */
function useText(use: ColumnUse, language: Language): string {
  switch (use.is) {
    case "skip":
      return skipped[language];
    case "notes":
      return notes[language];
    case "field":
      return fieldText(use.field, language);
    case "parts":
      return use.separator === parenthesis
        ? `${use.fields.map((field) => fieldText(field, language)).join(parenthesis)})`
        : use.fields.map((field) => fieldText(field, language)).join(` ${use.separator.trim()} `);
    case "period":
      return `${fieldText(use.starts, language)} – ${fieldText(use.ends, language)}`;
    default:
      return [...(use.lead === undefined ? [] : [use.lead]), ...Object.values(use.labels)]
        .map((field) => fieldText(field, language))
        .join(", ");
  }
}

/** A field by its title and its own name: `Дата подписания (signed)`. */
function fieldText(target: Target, language: Language): string {
  const titles: Readonly<Record<string, string>> = fieldTitlesIn(language);
  const path = (isPartnerTarget(target) ? target.slice("partner.".length) : target).split(".");
  const title = path.map((name) => titles[name] ?? name).join(", ");
  return isPartnerTarget(target) ? `${titles["partner"] ?? "partner"}: ${title} (${target})` : `${title} (${target})`;
}

function examples(tables: readonly SheetTable[], index: number, language: Language): string {
  const texts = new Set<string>();
  for (const { rows } of tables)
    for (const { cells } of rows) {
      const text = printableLine(cells[index] ?? "").trim();
      if (text !== "") texts.add(text);
      if (texts.size === 2) return shownTexts(texts, language);
    }
  return shownTexts(texts, language);
}

const shownTexts = (texts: ReadonlySet<string>, language: Language): string =>
  [...texts].map((text) => quoted(shortened(text), language)).join(", ");

const longest = 24;

const shortened = (text: string): string => {
  const characters = [...text.slice(0, 4 * longest)];
  return characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : text;
};

const why = (because: ProposedColumn["because"] | undefined, language: Language): string =>
  because === undefined ? "" : reasons[because][language];

const reasons: Readonly<Record<ProposedColumn["because"], Sentence>> = {
  heading: { en: "", ru: "", tg: "", uz: "" },
  "words-in-heading": {
    en: "by words in the heading",
    ru: "по словам в заголовке",
    tg: "аз рӯи калимаҳои сарлавҳа",
    uz: "sarlavhadagi soʻzlar boʻyicha",
  },
  cells: {
    en: "by what stands in it",
    ru: "по содержимому",
    tg: "аз рӯи мазмун",
    uz: "mazmuni boʻyicha",
  },
  unknown: {
    en: "not recognised",
    ru: "не распознан",
    tg: "шинохта нашуд",
    uz: "aniqlanmadi",
  },
  "running-number": {
    en: "only numbers the rows",
    ru: "только номера строк",
    tg: "танҳо рақами сатрҳо",
    uz: "faqat qatorlar raqami",
  },
  personal: {
    en: "personal data",
    ru: "личные данные",
    tg: "маълумоти шахсӣ",
    uz: "shaxsiy maʼlumot",
  },
  empty: { en: "empty", ru: "пустой", tg: "холӣ", uz: "boʻsh" },
};

const skipped: Sentence = {
  en: "is left out",
  ru: "не берётся",
  tg: "гирифта намешавад",
  uz: "olinmaydi",
};

const notes: Sentence = {
  en: "goes to the notes (notes)",
  ru: "в примечания (notes)",
  tg: "ба эзоҳҳо (notes)",
  uz: "izohlarga (notes)",
};

/** Lines of three columns, the first two as wide as they need, within bounds. */
function gridText(rows: readonly (readonly string[])[]): string {
  const widthOf = (index: number, most: number): number =>
    Math.min(most, Math.max(1, ...rows.map((row) => textWidth(row[index] ?? ""))));
  const [first, second] = [widthOf(0, widest.column), widthOf(1, widest.use)];
  const third = 80 - first - second - 8;
  return rows
    .map(([column = "", use = "", more = ""]) => {
      const parts = [wrap(column, first), wrap(use, second), wrap(more, third)];
      const height = Math.max(...parts.map(({ length }) => length));
      const lineAt = (line: number): string => {
        const [left = "", middle = "", right = ""] = parts.map((lines) => lines[line] ?? "");
        return `  ${padEnd(left, first)} ${line === 0 ? "→" : " "} ${padEnd(middle, second)}  ${right}`.trimEnd();
      };
      return Array.from({ length: height }, (_, line) => `${lineAt(line)}\n`).join("");
    })
    .join("");
}
