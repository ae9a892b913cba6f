import { countriesOf, partnersOf } from "../../derived/partners/partnerships.ts";
import { periodOf } from "../../derived/periods.ts";
import type { Event } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, dateCell, listCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { measureItems } from "../counting/measure-table.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { institutionColumns, type RowColumn, rowTable } from "../row-tables/row-table.ts";

/** The most events that are shown where no years are chosen. */
const most = 100;

/** The list of events: all of the requested years, else the latest. */
export function chronicle(request: ReportRequest): CountTable {
  const { window, last, context } = request;
  const { registry } = context.question;
  const { items, notes } = measureItems(request, "events");
  const events = inOrder(
    items.flatMap(({ item: { record } }) => (record.kind === "events" ? [record] : [])),
    registry,
  );
  const isChosen = [window.from, window.to, last].some((bound) => bound !== undefined);
  const shown = isChosen ? events : events.slice(-most);
  return reportTable(request, {
    title,
    ...rowTable(shown, [
      ...institutionColumns(shown, ({ institution }) => institution, request),
      ...columnsOf(registry),
    ]),
    notes: [
      definitionPhrase(definition),
      ...notes.filter(({ message }) => message !== "years-as-bounds").slice(1),
      ...(items.some(({ certain }) => !certain) ? [sentencePhrase(perhapsWithin)] : []),
      ...limitNotes(shown.length, events.length),
    ],
  });
}

const limitNotes = (shown: number, of: number): readonly Phrase[] =>
  shown < of ? [{ message: "limited", shown, of }, sentencePhrase(latestOnly)] : [];

/** By the first day each can have started, then by the last; those without a date at the end. */
function inOrder(events: readonly Event[], { settings }: Registry): Event[] {
  const keyed = events.map((event) => {
    const { start } = periodOf(event, settings);
    return { event, key: start ? `${start.first} ${start.last}` : "undated" };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return keyed.map(({ event }) => event);
}

const columnsOf = (registry: Registry): RowColumn<Event>[] => [
  { key: "starts", cell: ({ starts, term }) => dated(starts ?? term) },
  { key: "ends", cell: ({ starts, ends }) => dated(ends?.text === starts?.text ? undefined : ends), isOptional: true },
  { key: "type", cell: ({ type }) => (type ? wordCell(type) : nothingCell) },
  { key: "title", cell: ({ title: text }) => (text === undefined ? nothingCell : { is: "text", text }) },
  {
    key: "country",
    cell: (event) => listCell(countriesOf(event, registry).map((code): Cell => ({ is: "country", code }))),
  },
  { key: "partners", cell: (event) => listCell(partnersOf(event).map((id) => recordCell("partners", id, registry))) },
  {
    key: "place",
    cell: ({ place }) => (place === undefined ? nothingCell : { is: "text", text: place }),
    isOptional: true,
  },
];

const dated = (date: { readonly text: string } | undefined): Cell => (date ? dateCell(date.text) : nothingCell);

const title: Sentence = {
  en: "Chronicle of events",
  ru: "Хроника мероприятий",
  tg: "Солномаи чорабиниҳо",
  uz: "Tadbirlar xronikasi",
};

const definition: Sentence = {
  en: "Visits, meetings, conferences, lectures, courses and other events in the order of their dates; those without a date come last.",
  ru: "Визиты, встречи, конференции, лекции, курсы и другие мероприятия в порядке дат; мероприятия без даты — в конце.",
  tg: "Ташрифҳо, мулоқотҳо, конфронсҳо, лексияҳо, курсҳо ва дигар чорабиниҳо бо тартиби санаҳо; чорабиниҳои бе сана дар охир.",
  uz: "Tashriflar, uchrashuvlar, konferensiyalar, maʼruzalar, kurslar va boshqa tadbirlar sana tartibida; sanasi yoʻqlari oxirida.",
};

const perhapsWithin: Sentence = {
  en: "Events whose dates are too coarse to tell whether they fall in the period are listed too.",
  ru: "Включены и мероприятия, по датам которых нельзя точно установить, относятся ли они к периоду.",
  tg: "Чорабиниҳое, ки аз рӯи санаашон ба давра тааллуқ доштанашон аниқ нест, низ оварда шудаанд.",
  uz: "Sanasi aniq boʻlmagani uchun davrga tegishliligi nomaʼlum tadbirlar ham kiritilgan.",
};

const latestOnly: Sentence = {
  en: "Without a period only the latest are shown; --from and --to show all of a period.",
  ru: "Без указания периода показаны только последние; все мероприятия за нужные годы выводятся с --from и --to.",
  tg: "Агар давра нишон дода нашавад, танҳо чорабиниҳои охирин оварда мешаванд; барои ҳамаи чорабиниҳои давра --from ва --to-ро истифода баред.",
  uz: "Davr koʻrsatilmasa, faqat soʻnggilari keltiriladi; davrdagi barcha tadbirlarni koʻrish uchun --from va --to ni belgilang.",
};
