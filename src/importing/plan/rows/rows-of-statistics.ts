import type { KindName } from "../../../kinds/field-meta.ts";
import { parseCount } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { noRecord } from "../../mapping/mapping.ts";
import { partnerTypeIn } from "../../names/partner-type.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import { askWhetherRecord } from "./ask-whether-record.ts";
import type { RowDraft } from "./row-draft.ts";

/** Not a field of records, but what is asked of a row that may be one of statistics. */
const field = "is_record";

/**
 * Asks of rows of a list of journeys that may be none: those that name neither a person nor a partner nor a country, once for all, one
 * whose number is that of all rows above it, and one of a thousand persons and more at one institution: it may have so many students.
 */
export function askOfStatistics(drafts: readonly RowDraft[], kind: KindName, questions: Questions): void {
  if (kind !== "mobilities") return;
  // One with an id is a record of hamkor's own list, of which only the edited cells are read.
  const rows = drafts.filter(({ fields }) => fields["id"] === undefined);
  const sums = sumsOf(rows);
  for (const draft of rows) {
    const doubt = doubtOf(draft, sums.get(draft));
    if (doubt) askWhetherRecord(draft, { field, ...doubt, proposed: noRecord }, questions);
  }
}

type Doubt = { readonly typed: string; readonly reason: Sentence };

function doubtOf(draft: RowDraft, sum: string | undefined): Doubt | undefined {
  const count = countOf(draft) ?? 0;
  if (namesNobody(draft)) return { typed: "nobody", reason: reasons.namesNobody };
  if (count >= mostOfOne && namesInstitution(draft))
    return { typed: `${count} persons`, reason: reasons.manyPersons(String(count)) };
  return sum === undefined ? undefined : { typed: `= ${sum}`, reason: reasons.sumOfRows(sum) };
}

/** More than go to one institution. */
const mostOfOne = 1000;

/** What tells of whose journey it is, or where it went. */
const telling = /^(?:partner\b|persons\.name$|country$|citizenship$|project$|event$|agreement$|number$)/;

function namesNobody({ fields, proposed, partners, agreements }: RowDraft): boolean {
  const isNamed = ({ name, fields: said }: RowDraft["partners"][number]): boolean =>
    name !== undefined || Object.keys(said).some((target) => target !== "type");
  if (partners.some(isNamed) || agreements.length > 0) return false;
  return ![...Object.keys(fields), ...Object.keys(proposed)].some((target) => telling.test(target));
}

const fewestAdded = 2;

/** The rows whose number of persons is that of all before them in their sheet, and that say less than these, or are the last one. */
function sumsOf(drafts: readonly RowDraft[]): ReadonlyMap<RowDraft, string> {
  const found = new Map<RowDraft, string>();
  let [sheet, sum, added, widest] = ["", 0, 0, 0];
  for (const [at, draft] of drafts.entries()) {
    if (draft.sheet !== sheet) [sheet, sum, added, widest] = [draft.sheet, 0, 0, 0];
    const count = countOf(draft);
    const width = draft.cells.filter((cell) => cell !== "").length;
    const isLast = drafts[at + 1]?.sheet !== sheet;
    const mayBeTotal = width < widest || (isLast && !namesInstitution(draft));
    if (added >= fewestAdded && count === sum && mayBeTotal) found.set(draft, String(count));
    else if (count !== undefined) [sum, added] = [sum + count, added + 1];
    widest = Math.max(widest, width);
  }
  return found;
}

const namesInstitution = ({ partners }: RowDraft): boolean =>
  partners.some(({ name }) => name !== undefined && partnerTypeIn(name).type !== undefined);

/** The number of persons of a row that names none. */
function countOf({ fields, proposed }: RowDraft): number | undefined {
  const { count } = fields;
  if ("persons.name" in fields || "persons.name" in proposed) return undefined;
  if (typeof count !== "string" || !/^\d+$/.test(count) || !parseCount(count)) return undefined;
  return Number(count);
}
