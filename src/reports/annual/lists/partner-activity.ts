import { isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, fieldCell, wordCell } from "../../../tables/cell.ts";
import { definitionPhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureItems } from "../../counting/measure-table.ts";
import { mergedNotes, periodNotes } from "../../counting/merged-notes.ts";
import { sideBySide } from "../../counting/side-by-side.ts";
import { reportTable } from "../../define-report.ts";
import { type AnnualRequest, labelOf, overPeriod, yearBefore } from "../annual-request.ts";
import { couldDisclose } from "../figures/figure-number.ts";
import { withYearBefore } from "../table-rules/with-year-before.ts";

/**
 * What happened in the year with each of several partners, most first, beside the persons of the year before; none where
 * small numbers of persons are hidden.
 */
export function partnerActivity(request: AnnualRequest): CountTable | undefined {
  if (couldDisclose("people-out", request)) return undefined;
  const table = activityIn(request);
  const isNamed = ([partner]: readonly Cell[]): boolean => partner !== undefined && !isNotStated(partner);
  if (!table || table.rows.filter(isNamed).length < fewestPartners) return undefined;
  const before = yearBefore(request);
  return withYearBefore(table, activityIn(before), labelOf(before));
}

function activityIn(request: AnnualRequest): CountTable | undefined {
  const asked = overPeriod(request);
  const [out, back, events] = ["people-out", "people-in", "events"].map((measure) => measureItems(asked, measure));
  if (!out || !back || !events) return undefined;
  const grid = sideBySide(
    asked,
    ["partner"],
    [
      { key: "persons-out", heading: fieldCell("persons_out"), items: out.items },
      { key: "persons-in", heading: fieldCell("persons_in"), items: back.items },
      { key: "events", heading: wordCell("events"), items: events.items },
    ],
  );
  return reportTable(asked, {
    ...grid,
    title,
    notes: [definitionPhrase(definition), ...periodNotes(asked), ...mergedNotes(out.notes, back.notes, events.notes)],
  });
}

/** Of one partner the other tables say all. */
const fewestPartners = 2;

const title: Sentence = {
  en: "Persons and events by partner",
  ru: "Участники поездок и мероприятия по партнёрам",
  tg: "Сафаркардагон ва чорабиниҳо аз рӯи шарик",
  uz: "Hamkorlar boʻyicha safar qilganlar va tadbirlar",
};

const definition: Sentence = {
  en: "Partners with and without an agreement. Persons are those of all groups who went abroad and who came from abroad.",
  ru: "Партнёры с соглашением и без него. Учтены все выехавшие за рубеж и прибывшие из-за рубежа, включая смешанные группы.",
  tg: "Шарикони дорои созишнома ва бе он. Ҳамаи ба хориҷа рафтагон ва аз хориҷа омадагон, аз ҷумла гурӯҳҳои омехта, ба ҳисоб гирифта шудаанд.",
  uz: "Shartnomali va shartnomasiz hamkorlar. Xorijga borgan va xorijdan kelganlarning hammasi, aralash guruhlar ham hisobga olingan.",
};
