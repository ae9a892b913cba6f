import { type Cell, countOf } from "../../../tables/cell.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { tablesOf } from "../../define-report.ts";
import { type AnnualRequest, overPeriod } from "../annual-request.ts";
import { type AgreementsMeant, agreementNouns } from "../findings/agreement-nouns.ts";
import { contentOf, type SectionContent } from "../section-parts.ts";
import { reportOf } from "../section-tables.ts";
import { agreementList } from "./agreement-list.ts";
import { agreementUses } from "./agreement-use.ts";
import { agreementUseTable } from "./agreement-use-table.ts";
import { partnerActivity } from "./partner-activity.ts";
import { withSentence } from "./with-sentence.ts";

/** How agreements are used, and in the annex each of them with its evidence; where none is used, a sentence says so. */
export function implementationContent(request: AnnualRequest): SectionContent {
  const [, , numbers, records] = tablesOf(reportOf("implementation"), overPeriod(request));
  // Of one record its own line says all.
  const evidence = [records?.rows.length === 1 ? undefined : numbers, records].flatMap((table) => table ?? []);
  const use = agreementUseTable(request);
  const details = [agreementList(request), ...evidence];
  const partners = [partnerActivity(request)].flatMap((table) => table ?? []);
  const annexedAfter = (number: number): number[] => details.map((_, index) => number + index);
  const unused = onlyUnused(use);
  if (!unused) return contentOf({ tables: [use, ...partners, ...details], annexed: annexedAfter(1 + partners.length) });
  const said = { sentence: sentencePhrase(noUseOf(unused.meant, unused.number)), from: unused.from };
  return withSentence(
    said,
    use,
    contentOf({ tables: [...partners, ...details], annexed: annexedAfter(partners.length) }),
  );
}

type Unused = { readonly meant: AgreementsMeant; readonly number: number; readonly from: Cell };

/** The agreements that are in force or have no date, where none of them was used or is too new. */
function onlyUnused({ rows, totals }: CountTable): Unused | undefined {
  const numberIn = (row: readonly Cell[] | undefined, at: number): number => countOf(row?.at(at) ?? none)?.max ?? 0;
  const [from, number] = [totals?.at(-1), numberIn(totals, -1)];
  const isUnused = numberIn(rows[agreementUses.indexOf("none")], -1) === number;
  const isElse = rows.some((row, index) => agreementUses[index] !== "none" && numberIn(row, -1) > 0);
  if (!from || number === 0 || !isUnused || isElse) return undefined;
  const [inForce, undated] = [numberIn(totals, 1), numberIn(totals, 2)];
  return { meant: undated === 0 ? "in-force" : inForce === 0 ? "undated" : "in-force-or-undated", number, from };
}

const none: Cell = { is: "nothing" };

function noUseOf(meant: AgreementsMeant, number: number): Sentence {
  const nouns = agreementNouns(meant, number);
  return {
    en: `No use of ${nouns.any.en} is on record in the last 24 months.`,
    ru: `${nouns.plain.ru}: использование за последние 24 месяца не отмечено.`,
    tg: `${nouns.plain.tg}: истифода дар 24 моҳи охир қайд нашудааст.`,
    uz: `${nouns.any.uz} soʻnggi 24 oyda foydalanilgani qayd etilmagan.`,
  };
}
