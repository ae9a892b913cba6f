import {
  type ActivityStatus,
  activityStatuses,
  type Implementation,
  type Verdict,
  verdicts,
} from "../../derived/agreements/agreement-implementation.ts";
import { type Cell, countCell, fieldCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase } from "../../tables/phrase.ts";
import type { Column } from "../../tables/table.ts";
import { type Count, exactly } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords, withRecordsOf } from "../counting/cell-records.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import type { ImplementationFindings } from "./implementation-findings.ts";

const columns: readonly Column[] = [
  { key: "evidence", heading: fieldCell("evidence"), role: "label" },
  ...activityStatuses.map(
    (activityStatus): Column => ({ key: activityStatus, heading: wordCell(activityStatus), role: "value" }),
  ),
  { key: "in-force", heading: wordCell("in-force"), role: "total" },
  { key: "share", heading: fieldCell("share-of-all"), role: "total" },
  { key: "undated", heading: wordCell("undated"), role: "value" },
];

/** How many agreements in force are carried out in the period, and how many of them have been active of late. */
export function implementationSummary(request: ReportRequest, { inForce, undated, notes }: ImplementationFindings) {
  return reportTable(request, {
    title: {
      en: "Agreements in force by what shows that they are carried out",
      ru: "Действующие соглашения по подтверждению реализации",
      tg: "Созишномаҳои амалкунанда аз рӯи далелҳои татбиқ",
      uz: "Ijro dalillari boʻyicha amaldagi shartnomalar",
    },
    columns,
    rows: verdicts.map((verdict) => [
      wordCell(verdict),
      ...activityStatuses.map((activityStatus) => numberOf(inForce, (one) => bothOf(one, verdict, activityStatus))),
      ...withShare(inForce, (one) => shareOf(one.verdicts, verdict)),
      numberOf(undated, (one) => shareOf(one.verdicts, verdict)),
    ]),
    totals: [
      nothingCell,
      ...activityStatuses.map((activityStatus) =>
        numberOf(inForce, (one) => shareOf(one.activityStatuses, activityStatus)),
      ),
      ...withShare(inForce, () => "surely"),
      numberOf(undated, () => "surely"),
    ],
    notes: [definitionPhrase(definition), ...notes],
  });
}

type Possibility = "surely" | "perhaps" | "not";

const shareOf = <T>(possible: readonly T[], wanted: T): Possibility =>
  possible.includes(wanted) ? (possible.length === 1 ? "surely" : "perhaps") : "not";

function bothOf(
  { verdicts, activityStatuses }: Implementation,
  verdict: Verdict,
  activityStatus: ActivityStatus,
): Possibility {
  const both = [shareOf(verdicts, verdict), shareOf(activityStatuses, activityStatus)];
  if (both.includes("not")) return "not";
  return both.includes("perhaps") ? "perhaps" : "surely";
}

type Membership = (one: Implementation) => Possibility;

/** How many agreements surely or perhaps belong to a cell. */
function numberOf(found: readonly Implementation[], membershipOf: Membership): Cell {
  const surely = found.filter((one) => membershipOf(one) === "surely");
  const maybe = found.filter((one) => membershipOf(one) === "perhaps");
  const count: Count = { ...exactly(surely.length), max: surely.length + maybe.length };
  return withRecords(
    countCell(count),
    [...surely, ...maybe].map(({ agreement }) => agreement),
  );
}

/** The same, and which part of all they are. */
function withShare(found: readonly Implementation[], membershipOf: Membership): Cell[] {
  const [number, all] = [numberOf(found, membershipOf), found.length];
  if (number.is !== "count" || all === 0) return [number, nothingCell];
  const { min, max, approximate } = number.count;
  const share = { min: min / all, max: max === null ? null : max / all, approximate };
  return [number, withRecordsOf({ is: "percent", share, of: all }, number)];
}

const definition: Sentence = {
  en: "Implemented: in the period a mobility, event, project or joint programme names the agreement, or it has an output. With the partner only: none names it, but one involves its partner and institution while it is in force. Only what happened counts; where dates are too coarse to tell, numbers are bounds. Dormant: in force with neither for the 24 months up to the day. Undated agreements, whose status is unknown, stand apart.",
  ru: "Реализуется: за период на соглашение ссылается мобильность, мероприятие, проект или совместная программа либо у него есть результат. Только с партнёром: на соглашение ничто не ссылается, но за время его действия есть деятельность вуза с этим партнёром. Учитывается только состоявшееся; если дата слишком неточна, указаны границы. Не используется: действует, но за 24 месяца до даты нет ни того, ни другого. Соглашения без дат, о действии которых ничего не известно, показаны отдельно.",
  tg: "Татбиқшуда: дар давра ҳаракатнокӣ, чорабинӣ, лоиҳа ё барномаи муштарак ба созишнома ишора мекунад ё созишнома натиҷа дорад. Танҳо бо шарик: ба он ишорае нест, вале ҳангоми амали он муассиса бо ҳамин шарик фаъолият доштааст. Танҳо он чи амалӣ шудааст, ҳисоб мешавад; агар сана тахминӣ бошад, ҳадди ақал ва ҳадди аксар нишон дода мешавад. Ғайрифаъол: амал мекунад, вале дар 24 моҳи то ин рӯз на далели татбиқ ҳаст, на фаъолият бо шарик. Созишномаҳои бе сана, ки амал карданашон номаълум аст, алоҳида нишон дода шудаанд.",
  uz: "Ijro etilgan: davrdagi mobillik, tadbir, loyiha yoki qoʻshma dastur yozuvida shartnoma koʻrsatilgan yoki uning natijasi bor. Faqat hamkor bilan: bunday yozuv yoʻq, lekin u amalda boʻlgan paytda muassasaning shu hamkor bilan faoliyati bor. Faqat amalga oshgan ishlar hisobga olinadi; sana aniq boʻlmasa, quyi va yuqori chegara koʻrsatiladi. Foydalanilmayotgan: amalda, lekin hisobot sanasigacha boʻlgan 24 oyda na unisi, na bunisi bor. Sanasi yoʻq, amalda ekani nomaʼlum shartnomalar alohida koʻrsatilgan.",
};
