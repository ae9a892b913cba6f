import { implementationOf } from "../../../derived/agreement-implementation.ts";
import { lastTerms } from "../../../derived/in-force.ts";
import { isRenewalPrepared } from "../../../derived/prepared-renewal.ts";
import type { Agreement } from "../../../registry/record.ts";
import { dateCell } from "../../../tables/cell.ts";
import type { FilledSentence } from "../../../tables/phrase.ts";
import { addMonths, compareDays, type Day } from "../../../values/dates/calendar.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { inState, selectedAgreements } from "../../selection/selected-agreements.ts";
import { agreementName } from "./agreement-name.ts";
import { type Decision, lastDayAhead, type Matter } from "./decision.ts";

/** The agreements in force that end in the months ahead, or whose notice has to be given then. */
export function endingAgreements(request: ReportRequest): Decision {
  const { on } = request.context.question;
  const found = agreementsIn("in-force", request).flatMap((agreement): { day: Day; matter: Matter }[] => {
    const ending = endingOf(agreement, request);
    return ending && ending.day <= lastDayAhead(on)
      ? [{ day: ending.day, matter: matterOf(agreement, ending.details, request) }]
      : [];
  });
  found.sort((a, b) => compareDays(a.day, b.day));
  return { lead: ending, matters: found.map(({ matter }) => matter) };
}

type Ending = { readonly day: Day; readonly details: readonly FilledSentence[] };

/** The next day on which something has to be said: the last day for notice, else the end of what does not renew itself. */
function endingOf(agreement: Agreement, { context: { question } }: ReportRequest): Ending | undefined {
  const { registry, on } = question;
  const { ends, renewal } = lastTerms(agreement, registry);
  if (!ends || agreement.terminated || isRenewalPrepared(agreement, registry, on)) return undefined;
  const months = agreement.notice_months;
  const notice = months === undefined ? undefined : addMonths(ends.first, -months);
  const written: FilledSentence = { sentence: endsOn, cells: { day: dateCell(ends.text) } };
  const noticeSentence = (day: Day): FilledSentence => ({ sentence: noticeBy, cells: { day: dateCell(day) } });
  if (notice !== undefined && notice > on) return { day: notice, details: [noticeSentence(notice), written] };
  return renewal === "automatic" ? undefined : { day: ends.first, details: [written] };
}

/** The agreements in force under which nothing is on record for the last 24 months; those never used first. */
export function unusedAgreements(request: ReportRequest): Decision {
  const { registry, on } = request.context.question;
  const found = agreementsIn("in-force", request).flatMap((agreement) => {
    const { activityStatuses, latest } = implementationOf(agreement, registry, { from: undefined, to: on, on });
    if (activityStatuses.some((status) => status !== "dormant")) return [];
    const written = latest?.written;
    const last: FilledSentence[] =
      written === undefined
        ? [{ sentence: neverUsed, cells: {} }]
        : [{ sentence: lastUsed, cells: { day: dateCell(written) } }];
    return [{ day: latest?.days?.end.last ?? "", matter: matterOf(agreement, last, request) }];
  });
  found.sort((a, b) => compareDays(a.day, b.day));
  return { lead: unused, matters: found.map(({ matter }) => matter) };
}

/** The agreements of which no date is on record; those in use in the year first. */
export function undatedAgreements(request: ReportRequest, year: number): Decision {
  const { registry, on, years } = request.context.question;
  const period = { from: firstDayOfYear(year, years), to: on, on };
  const found = agreementsIn("undated", request).map((agreement) => {
    const isUsed = implementationOf(agreement, registry, period).verdicts.every((verdict) => verdict !== "nothing-yet");
    const details = [...(isUsed ? [{ sentence: inUse, cells: {} }] : []), ...laterConfirmation(agreement)];
    return { isUsed, matter: matterOf(agreement, details, request) };
  });
  found.sort((a, b) => Number(b.isUsed) - Number(a.isUsed));
  return { lead: undated, matters: found.map(({ matter }) => matter) };
}

/** A confirmation of a day that is still to come says nothing of the day itself. */
const laterConfirmation = ({ confirmed }: Agreement): FilledSentence[] =>
  confirmed ? [{ sentence: confirmedLater, cells: { day: dateCell(confirmed.text) } }] : [];

const agreementsIn = (state: "in-force" | "undated", request: ReportRequest): Agreement[] =>
  inState(selectedAgreements(request).agreements, request, state);

const matterOf = (agreement: Agreement, details: readonly FilledSentence[], request: ReportRequest): Matter => ({
  record: agreement,
  named: () => {
    const { name, details: known } = agreementName(agreement, request);
    return { name, details: [...known, ...details] };
  },
});

const ending: Sentence = {
  en: "Agreements that end, or whose notice is due, by {until} ({count})",
  ru: "Соглашения, срок действия или срок уведомления по которым истекает до {until} ({count})",
  tg: "Созишномаҳое, ки муҳлати амал ё муҳлати огоҳиашон то {until} ба охир мерасад ({count})",
  uz: "{until} sanasigacha muddati yoki ogohlantirish muddati tugaydigan shartnomalar ({count})",
};

const unused: Sentence = {
  en: "Agreements in force without any activity on record for 24 months ({count})",
  ru: "Действующие соглашения, по которым за 24 месяца нет записей о деятельности ({count})",
  tg: "Созишномаҳои амалкунанда, ки оид ба онҳо дар 24 моҳ сабти фаъолият нест ({count})",
  uz: "24 oy davomida faoliyat qayd etilmagan amaldagi shartnomalar ({count})",
};

const undated: Sentence = {
  en: "Agreements without a date up to this day, so that nobody can tell whether they are in force ({count})",
  ru: "Соглашения, по которым до этого дня нет ни одной даты, так что неизвестно, действуют ли они ({count})",
  tg: "Созишномаҳое, ки оид ба онҳо то ин рӯз ягон сана зикр нашудааст ва амал карданашон номаълум аст ({count})",
  uz: "Shu kungacha birorta sanasi koʻrsatilmagan, amalda ekani nomaʼlum shartnomalar ({count})",
};

const endsOn: Sentence = {
  en: "ends {day}",
  ru: "действует до {day}",
  tg: "то {day} амал мекунад",
  uz: "{day} gacha amal qiladi",
};
const noticeBy: Sentence = {
  en: "notice by {day}",
  ru: "уведомить до {day}",
  tg: "огоҳӣ то {day}",
  uz: "ogohlantirish {day} gacha",
};
const lastUsed: Sentence = {
  en: "last activity {day}",
  ru: "последняя деятельность: {day}",
  tg: "фаъолияти охирин: {day}",
  uz: "soʻnggi faoliyat: {day}",
};
const neverUsed: Sentence = {
  en: "no activity on record",
  ru: "записей о деятельности нет",
  tg: "сабти фаъолият нест",
  uz: "faoliyat qayd etilmagan",
};
const confirmedLater: Sentence = {
  en: "confirmed later, {day}",
  ru: "подтверждено позже, {day}",
  tg: "дертар, {day}, тасдиқ шудааст",
  uz: "keyinroq tasdiqlangan, {day}",
};
const inUse: Sentence = {
  en: "in use, date missing",
  ru: "используется, дата не указана",
  tg: "истифода мешавад, сана зикр нашудааст",
  uz: "foydalanilmoqda, sanasi koʻrsatilmagan",
};
