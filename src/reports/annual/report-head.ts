import { forYear, inYear } from "../../locales/year-sentences.ts";
import { type Cell, listCell } from "../../tables/cell.ts";
import { filledPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import { earlier } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear } from "../../values/dates/years.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { recordCell } from "../listing/cells.ts";
import { type AnnualRequest, labelOf } from "./annual-request.ts";
import { otherWords, requestedInstitutions } from "./requested-institutions.ts";

/** The institutions of the report, its days, and the other words of its query. */
export function subtitles(request: AnnualRequest): Phrase[] {
  const { context, year, today } = request;
  const { years } = context.question;
  const others = otherWords(request);
  const from = firstDayOfYear(year, years);
  const to = lastDayOfYear(year, years);
  return [
    ...institutionNames(request),
    { message: "in-days", from, to: today < from ? to : earlier(today, to) },
    ...(others.length > 0 ? [sentencePhrase(selection(others.join(" ")))] : []),
  ];
}

/** The one institution of the report, or the registry as a whole. */
export function issuerOf(request: AnnualRequest): Phrase {
  const { registry } = request.context.question;
  const [first, ...others] = requestedInstitutions(request);
  const cell: Cell =
    first && others.length === 0
      ? recordCell("institutions", first.id, registry)
      : { is: "text", text: registry.settings.title };
  return { message: "cell", cell };
}

/** So many institutions are named; of more the comparison says which they are. */
const mostNames = 12;

/** The one institution by name; of several the registry's title, and under it all of them alike. */
function institutionNames(request: AnnualRequest): Phrase[] {
  const { registry } = request.context.question;
  const institutions = requestedInstitutions(request);
  if (institutions.length < 2) return [issuerOf(request)];
  const names = listCell(institutions.map(({ id }) => recordCell("institutions", id, registry)));
  const number: Cell = { is: "number", number: institutions.length };
  return [
    issuerOf(request),
    institutions.length > mostNames ? filledPhrase(several, { number }) : { message: "cell", cell: names },
  ];
}

/** What the report is called. */
export function titleOf(request: AnnualRequest): Phrase {
  const label = labelOf(request);
  const isAcademic = label.includes("/");
  return sentencePhrase({
    en: `Annual report on international activities, ${isAcademic ? "academic year " : ""}${label}`,
    ru: `Отчёт о международной деятельности ${forYear(label).ru}`,
    tg: `Ҳисобот оид ба фаъолияти байналмилалӣ ${inYear(label).tg}`,
    uz: `${label}${isAcademic ? "-oʻquv yilidagi" : "-yildagi"} xalqaro faoliyat toʻgʻrisida hisobot`,
  });
}

const several: Sentence = {
  en: "Institutions: {number}",
  ru: "Вузов: {number}",
  tg: "Муассисаҳо: {number}",
  uz: "Muassasalar: {number}",
};

const selection = (words: string): Sentence => ({
  en: `Only records that answer the question: ${words}`,
  ru: `Только записи по запросу: ${words}`,
  tg: `Танҳо сабтҳои мувофиқи дархост: ${words}`,
  uz: `Faqat soʻrovga mos yozuvlar: ${words}`,
});
