import { type Implementation, implementationOf } from "../../../derived/agreements/agreement-implementation.ts";
import { lastTerms, untilOf } from "../../../derived/agreements/in-force.ts";
import { isRenewalPrepared } from "../../../derived/agreements/prepared-renewal.ts";
import type { Agreement } from "../../../registry/record.ts";
import { dateCell } from "../../../tables/cell.ts";
import type { FilledSentence } from "../../../tables/phrase.ts";
import { addMonths, compareDays, type Day } from "../../../values/dates/calendar.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import { memoizePerObject } from "../../../values/memoize.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { inState, partiesCell, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { agreementName } from "./agreement-name.ts";
import { type Decision, lastDayAhead, type Matter } from "./decision.ts";

/** What is to be decided of agreements, made once for a report. */
export const agreementDecisions = memoizePerObject((request: AnnualRequest): readonly Decision[] => {
  const any = ofAnyYear(request);
  return [unusedAgreements(any), ...undatedAgreements(any, request.year)];
});

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

/**
 * The agreements in force under which nothing is on record for the last 24 months: those without an end before those that
 * will end of themselves, and among them those never used first.
 */
function unusedAgreements(request: ReportRequest): Decision {
  const { registry, on } = request.context.question;
  const found = agreementsIn("in-force", request).flatMap((agreement) => {
    const implementation = implementationOf(agreement, registry, { from: undefined, to: on, on });
    const { activityStatuses, latest } = implementation;
    if (activityStatuses.some((status) => status !== "dormant")) return [];
    const matter = matterOf(agreement, [lastActivity(implementation)], request);
    const isEnding = untilOf(agreement, registry) !== undefined;
    return [{ isEnding, day: latest?.days?.end.last ?? "", label: labelOf(agreement, request), matter }];
  });
  const { compareLabels } = request.context.ordering;
  found.sort(
    (a, b) => Number(a.isEnding) - Number(b.isEnding) || compareDays(a.day, b.day) || compareLabels(a.label, b.label),
  );
  return { lead: unused, matters: found.map(({ matter }) => matter), inAnnex: true };
}

/** The parties of an agreement as its list has them in order. */
const labelOf = (agreement: Agreement, { context: { ordering, question } }: ReportRequest) =>
  ordering.label(partiesCell(agreement, question.registry));

/** When an agreement was last used, as far as that has a date. */
function lastActivity({ latest, evidence, withoutDate }: Implementation): FilledSentence {
  const written = latest?.written;
  if (written !== undefined) return { sentence: lastUsed, cells: { day: dateCell(written) } };
  const isAny = withoutDate.length > 0 || evidence.length > 0;
  return { sentence: isAny ? usedWithoutDate : neverUsed, cells: {} };
}

/** The agreements of which no date is on record: those without activity for 24 months, and the others, those in use in the year first. */
function undatedAgreements(request: ReportRequest, year: number): Decision[] {
  const { registry, on, years } = request.context.question;
  const period = { from: firstDayOfYear(year, years), to: on, on };
  const found = agreementsIn("undated", request).map((agreement) => {
    const inYear = implementationOf(agreement, registry, period);
    const isUsed = inYear.verdicts.every((verdict) => verdict !== "nothing-yet");
    const isActive = isUsed || inYear.activityStatuses.includes("active");
    const use = isUsed ? { sentence: inUse, cells: {} } : lastActivity(inYear);
    const details = [...(use.sentence === neverUsed ? [] : [use]), ...laterConfirmation(agreement)];
    const isLater = agreement.confirmed !== undefined;
    return {
      isUsed,
      isActive,
      isLater,
      label: labelOf(agreement, request),
      matter: matterOf(agreement, details, request),
    };
  });
  const { compareLabels } = request.context.ordering;
  found.sort((a, b) => Number(b.isUsed) - Number(a.isUsed) || compareLabels(a.label, b.label));
  const decision = (isActive: boolean, [plain, withLater]: readonly [Sentence, Sentence]): Decision => {
    const some = found.filter((one) => one.isActive === isActive);
    return { lead: some.some(({ isLater }) => isLater) ? withLater : plain, matters: some.map(({ matter }) => matter) };
  };
  return [{ ...decision(false, undatedUnused), inAnnex: true }, decision(true, undated)];
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
  uz: "{until} sanasigacha amal qilish yoki ogohlantirish muddati tugaydigan shartnomalar ({count})",
};

const unused: Sentence = {
  en: "Agreements in force without any dated activity on record for 24 months ({count})",
  ru: "Действующие соглашения, по которым за последние 24 месяца нет датированных записей о деятельности ({count})",
  tg: "Созишномаҳои амалкунанда, ки дар 24 моҳи охир сабти фаъолият бо санаи маълум надоранд ({count})",
  uz: "Soʻnggi 24 oyda sanasi koʻrsatilgan faoliyat qayd etilmagan amaldagi shartnomalar ({count})",
};

/** Of some a later date may be known, which the name says. */
const undatedUnused: readonly [plain: Sentence, withLater: Sentence] = [
  {
    en: "Agreements without a date and without dated activity on record for 24 months ({count})",
    ru: "Соглашения без даты и без датированных записей о деятельности за последние 24 месяца ({count})",
    tg: "Созишномаҳое, ки на сана доранд ва на дар 24 моҳи охир сабти фаъолият бо санаи маълум ({count})",
    uz: "Sanasi ham, soʻnggi 24 oyda sanasi koʻrsatilgan faoliyati ham qayd etilmagan shartnomalar ({count})",
  },
  {
    en: "Agreements with no date up to this day and no dated activity on record for 24 months ({count})",
    ru: "Соглашения, по которым до этого дня нет ни даты, ни датированных записей о деятельности за последние 24 месяца ({count})",
    tg: "Созишномаҳое, ки то ин рӯз на сана доранд ва на дар 24 моҳи охир сабти фаъолият бо санаи маълум ({count})",
    uz: "Shu kungacha sanasi ham, soʻnggi 24 oyda sanasi koʻrsatilgan faoliyati ham qayd etilmagan shartnomalar ({count})",
  },
];

const undated: readonly [plain: Sentence, withLater: Sentence] = [
  {
    en: "Agreements without a date, perhaps in force ({count})",
    ru: "Соглашения без даты, возможно, действующие ({count})",
    tg: "Созишномаҳое, ки сана надоранд ва шояд амал мекунанд ({count})",
    uz: "Sanasi koʻrsatilmagan, amalda boʻlishi mumkin boʻlgan shartnomalar ({count})",
  },
  {
    en: "Agreements with no date up to this day, perhaps in force ({count})",
    ru: "Соглашения, по которым до этого дня нет даты, возможно, действующие ({count})",
    tg: "Созишномаҳое, ки то ин рӯз сана надоранд ва шояд амал мекунанд ({count})",
    uz: "Shu kungacha sanasi koʻrsatilmagan, amalda boʻlishi mumkin boʻlgan shartnomalar ({count})",
  },
];

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
const usedWithoutDate: Sentence = {
  en: "activity without a date",
  ru: "деятельность без даты",
  tg: "фаъолият бе сана",
  uz: "faoliyat sanasi koʻrsatilmagan",
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
