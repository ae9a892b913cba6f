import { measures } from "../../measures/index.ts";
import type { Settings } from "../../registry/settings.ts";
import { type Cell, countCell, listCell, nothingCell, plainCell, withheldCell } from "../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { ReportRequest } from "../define-report.ts";
import { hasSuppressedCells } from "../disclosure-control/suppress-small-cells.ts";

/** What a figure counts: its measure by title, and the query that narrows it. */
export function measureCell({ measure, where }: { measure?: string | undefined; where?: string | undefined }): Cell {
  if (measure === undefined) return nothingCell;
  const title = measures.find(({ name }) => name === measure)?.title;
  return listCell([{ is: "named", code: measure, name: title }, ...(where === undefined ? [] : [plainCell(where)])]);
}

type Figured = { readonly measure?: string | undefined };

/** How much of a figure is there; a small number of persons is not shown. */
export const foundCell = (found: Count | undefined, figure: Figured, settings: Settings): Cell =>
  found && isSmall(found, figure, settings) ? { is: "under", limit: settings.smallCell } : countCell(found);

/** How much of a figure is there, as a share of the least that the figure can mean; none that gives a small number away. */
export function shareCell(
  found: Count | undefined,
  wanted: Count | undefined,
  figure: Figured,
  settings: Settings,
): Cell {
  if (!found || !wanted || wanted.isUnread) return nothingCell;
  if (isSmall(found, figure, settings)) return withheldCell;
  const share = {
    min: found.min / wanted.min,
    max: found.max === null ? null : found.max / wanted.min,
    approximate: found.approximate || wanted.approximate,
  };
  return { is: "percent", share, of: wanted.min };
}

function isSmall({ max }: Count, { measure }: Figured, { smallCell }: Settings): boolean {
  const isOfPeople = measures.some(({ name, ofPeople }) => name === measure && ofPeople);
  return isOfPeople && max !== null && max > 0 && max < smallCell;
}

/** Says that small numbers of persons are hidden, where some are. */
export const hiddenNotes = (grid: Pick<Table, "rows">, { smallCell }: Settings): readonly Phrase[] =>
  hasSuppressedCells(grid) ? [{ message: "small-cells", below: smallCell }] : [];

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
