import type { Measure } from "../../measures/define-measure.ts";
import type { Pivot } from "../../queries/pivot/pivot.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { hasWholes, withoutRestOfYears, withoutTotalsOfYears } from "./academic-figures.ts";
import { cellRecordsTable } from "./cell-records-table.ts";
import { layOut } from "./count-layout.ts";
import { withPercentages } from "./percentages.ts";

/** What is shown beside the counts. */
export type CountExtras = {
  readonly percent?: boolean | undefined;
  readonly records?: boolean | undefined;
  readonly chart?: boolean | undefined;
  /** Names of persons, in a report that has them. */
  readonly persons?: boolean | undefined;
};

/** A pivot as a table, with shares and records where requested. */
type Shown = {
  readonly grid: Pick<Table, "columns" | "rows" | "totals">;
  readonly notes: readonly Phrase[];
  readonly cellRecords: Table | undefined;
};

export function shownCells(whole: Pivot, measure: Measure, registry: Registry, extras: CountExtras): Shown {
  const pivot = withoutRestOfYears(whole, measure);
  const counted = withoutTotalsOfYears(layOut(pivot, measure, registry), pivot, measure);
  const notes: Phrase[] = [];
  const hasShares = extras.percent && hasWholes(pivot, counted);
  if (hasShares) notes.push(sentencePhrase(pivot.by.length > 0 ? percentOfColumn : percentOfRow));
  const grid = hasShares ? withPercentages(counted, pivot.by.length > 0) : counted;
  return {
    grid,
    notes,
    cellRecords: extras.records
      ? {
          title: sentencePhrase(recordsTitle),
          ...cellRecordsTable(pivot, measure, registry),
          notes: [],
        }
      : undefined,
  };
}

const recordsTitle: Sentence = {
  en: "Records behind each cell",
  ru: "Записи, учтённые в каждой ячейке",
  tg: "Сабтҳои ҳар катак",
  uz: "Kataklardagi sonlarga asos boʻlgan yozuvlar",
};

const percentOfColumn: Sentence = {
  en: "Percentages are of the column's total; where a number is not exact there is none.",
  ru: "Проценты — от итога столбца; для неточных чисел не указаны.",
  tg: "Фоиз аз ҷамъи сутун ҳисоб шудааст; барои рақамҳои ғайридақиқ нишон дода намешавад.",
  uz: "Foizlar ustun jamidan hisoblangan; aniq boʻlmagan sonlar uchun koʻrsatilmaydi.",
};

const percentOfRow: Sentence = {
  en: "Percentages are of the total; where a number is not exact there is none.",
  ru: "Проценты — от общего итога; для неточных чисел не указаны.",
  tg: "Фоиз аз ҷамъи умумӣ ҳисоб шудааст; барои рақамҳои ғайридақиқ нишон дода намешавад.",
  uz: "Foizlar umumiy jamidan hisoblangan; aniq boʻlmagan sonlar uchun koʻrsatilmaydi.",
};
