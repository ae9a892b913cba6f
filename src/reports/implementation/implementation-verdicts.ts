import { type Implementation, verdicts } from "../../derived/agreements/agreement-implementation.ts";
import { countriesOf } from "../../derived/partners/partnerships.ts";
import {
  type Cell,
  dateCell,
  fieldCell,
  listCell,
  nothingCell,
  plainCell,
  withheldCell,
  wordCell,
} from "../../tables/cell.ts";
import { definitionPhrase } from "../../tables/phrase.ts";
import type { Column } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { partiesCell } from "../selection/selected-agreements.ts";
import type { ImplementationFindings } from "./implementation-findings.ts";

const columns: readonly Column[] = (
  [
    ["id", "agreement"],
    ["partners", "partners"],
    ["country", "country"],
    ["signed", "signed"],
    ["evidence", "evidence"],
    ["activity", "activity"],
    ["last-activity", "last-activity"],
  ] as const
).map(([key, name]) => ({ key, heading: fieldCell(name), role: "label" }));

/** The verdict on each agreement: the implemented first, the undated last. */
export function implementationVerdicts(request: ReportRequest, { inForce, undated, notes }: ImplementationFindings) {
  const { registry } = request.context.question;
  const rowsOf = (found: readonly Implementation[], isUndated: boolean): Cell[][] =>
    sorted(found, request).map((one) => [
      plainCell(one.agreement.id),
      partiesCell(one.agreement, registry),
      listCell(countriesOf(one.agreement, registry).map((code) => ({ is: "country", code }))),
      one.agreement.signed ? dateCell(one.agreement.signed.text) : nothingCell,
      perhapsCell(one.verdicts),
      isUndated ? wordCell("undated") : perhapsCell(one.activityStatuses),
      latestCell(one, request),
    ]);
  const rows = [...rowsOf(inForce, false), ...rowsOf(undated, true)];
  return reportTable(request, {
    title: {
      en: "Implementation of each agreement",
      ru: "Реализация каждого соглашения",
      tg: "Татбиқи ҳар як созишнома",
      uz: "Har bir shartnomaning ijrosi",
    },
    columns,
    rows,
    notes: [definitionPhrase(definition), ...notes],
  });
}

function sorted(found: readonly Implementation[], { context: { ordering } }: ReportRequest): Implementation[] {
  const rankOf = ({ verdicts: [verdict] }: Implementation): number => (verdict ? verdicts.indexOf(verdict) : 0);
  const byVerdict =
    ordering.sort === "label" ? () => 0 : (a: Implementation, b: Implementation) => rankOf(a) - rankOf(b);
  return [...found].sort((a, b) => byVerdict(a, b) || ordering.compareLabels(a.agreement.id, b.agreement.id));
}

/** The one verdict, or the best of those that are possible. */
const perhapsCell = ([best, ...others]: readonly string[]): Cell =>
  best === undefined ? nothingCell : wordCell(others.length > 0 ? `perhaps-${best}` : best);

/** When the latest activity ended; one that certainly continues is under way. */
function latestCell({ latest }: Implementation, { context: { question } }: ReportRequest): Cell {
  const { on, registry } = question;
  if (!latest?.days) return nothingCell;
  // The day of one journey may give a person away.
  if (registry.settings.smallCell > 0 && latest.record.kind === "mobilities") return withheldCell;
  if (latest.days.end.first > on) return wordCell("under-way");
  return latest.written === undefined ? nothingCell : dateCell(latest.written);
}

const definition: Sentence = {
  en: "The evidence is that of the period; the visit at which the agreement was signed is none. Last 24 months: those up to the day. Latest: the last date up to the day, of whatever period, of what names the agreement, is its output or involves its partner.",
  ru: "Подтверждение — за период; визит, во время которого соглашение подписано, не учитывается. Последние 24 месяца — до этой даты. Последняя деятельность — последняя к этой дате, независимо от периода, из той, что ссылается на соглашение, является его результатом или проведена с его партнёром.",
  tg: "Далелҳо — дар давраи додашуда; ташрифе, ки дар он созишнома имзо шудааст, ба ҳисоб намеравад. 24 моҳи охир — то ин рӯз. Фаъолияти охирин — санаи навтарин то ин рӯз, новобаста аз давра, дар сабте, ки ба созишнома ишора мекунад, натиҷаи он аст ё бо шарики он баргузор шудааст.",
  uz: "Dalil – davrdagisi; shartnoma imzolangan tashrif hisobga olinmaydi. Soʻnggi 24 oy – hisobot sanasigacha. Soʻnggi faoliyat – davrdan qatʼi nazar, hisobot sanasigacha boʻlgan eng soʻnggi sana: shartnoma koʻrsatilgan yozuvniki, uning natijasiniki yoki hamkori bilan faoliyatniki.",
};
