import type { Achievement } from "../../measures/achieved.ts";
import { measures } from "../../measures/index.ts";
import { type Cell, countCell, listCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { madeOf, withPersons } from "../counting/persons-behind.ts";
import type { ReportRequest } from "../define-report.ts";

/** What a figure counts: its measure by title, and the query that narrows it. */
export function measureCell({ measure, where }: { measure?: string | undefined; where?: string | undefined }): Cell {
  if (measure === undefined) return nothingCell;
  const title = measures.find(({ name }) => name === measure)?.title;
  return listCell([{ is: "named", code: measure, name: title }, ...(where === undefined ? [] : [plainCell(where)])]);
}

/** How much of a figure is there, with whom it counts. */
export const foundCell = ({ count, records, figure, members }: FoundFigure): Cell =>
  withPersons(withRecords(countCell(count), records), figure, members);

/** What is found of a figure; without a count where it cannot be counted. */
export type FoundFigure = Omit<Achievement, "count"> & { readonly count: Count | undefined };

export const notFound: FoundFigure = { count: undefined, records: [], figure: undefined, members: () => [] };

/** How much of a figure is there, as a share of the least that the figure can mean. */
export const shareCell = (found: FoundFigure, wanted: Count | undefined): Cell =>
  withRecords(
    madeOf([foundCell(found)], ([shown]) => shareOf(shown, wanted)),
    found.records,
  );

function shareOf(found: Cell | undefined, wanted: Count | undefined): Cell {
  if (found?.is !== "count" || !wanted || wanted.isUnread) return nothingCell;
  const { min, max, approximate } = found.count;
  const share = {
    min: min / wanted.min,
    max: max === null ? null : max / wanted.min,
    approximate: approximate || wanted.approximate,
  };
  return { is: "percent", share, of: wanted.min };
}

/** What is said of a figure by how much of it is there. */
export const statusCell = (found: FoundFigure, statusOf: (count: Count | undefined) => string): Cell =>
  madeOf([foundCell(found)], ([shown]) => wordCell(statusOf(shown?.is === "count" ? shown.count : undefined)));

/** Whether a figure is reached, as far as its bounds allow to decide. */
export function isReached({ min, max }: Count, wanted: Count): "yes" | "no" | "perhaps" {
  if (min >= wanted.min) return wanted.isUnread ? "perhaps" : "yes";
  return max !== null && max < wanted.min ? "no" : "perhaps";
}

/** The note that `--last` does not limit a list, where it was given. */
export const unlimitedNotes = ({ last }: Pick<ReportRequest, "last">): readonly Phrase[] =>
  last === undefined ? [] : [sentencePhrase(notLimited)];

const notLimited: Sentence = {
  en: "The number of last years does not limit this list; --from and --to do.",
  ru: "Число последних лет этот список не ограничивает; период задаётся через --from и --to.",
  tg: "Шумораи солҳои охир ин рӯйхатро маҳдуд намекунад; давра бо --from ва --to муайян мешавад.",
  uz: "Soʻnggi yillar soni bu roʻyxatni cheklamaydi; davr --from va --to bilan belgilanadi.",
};
