import { agreementTransitions, lifetimesOf } from "../../derived/agreements/agreement-flow.ts";
import { isStillToCome } from "../../derived/still-to-come.ts";
import type { Agreement } from "../../registry/record.ts";
import { type Cell, countCell, fieldCell, plainCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Column } from "../../tables/table.ts";
import { addDays, type Day } from "../../values/dates/calendar.ts";
import { yearLabel, yearNumber } from "../../values/dates/years.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { selectedAgreements } from "../selection/selected-agreements.ts";
import { type AgreementCourse, type FlowFigure, type FlowYear, flowByYear } from "./flow-by-year.ts";
import { perhapsBefore } from "./perhaps-before.ts";

const title: Sentence = {
  en: "Agreements in force, from year to year",
  ru: "Движение действующих соглашений по годам",
  tg: "Тағйироти созишномаҳои амалкунанда аз рӯи солҳо",
  uz: "Yillar boʻyicha amaldagi shartnomalar sonining oʻzgarishi",
};

/** For each year the agreements in force at its start, those that entered into force or ended in it, and those at its end. */
export const agreementsFlow = defineReport({
  name: "agreements-flow",
  title,
  summary: {
    en: "Year by year: in force at the beginning, new, expired, terminated, replaced, in force at the end.",
    ru: "По годам: действовало на начало, заключено, истекло, расторгнуто, заменено, действует на конец.",
    tg: "Аз рӯи солҳо: амалкунанда дар оғози сол, нав, муҳлаташ гузашта, қатъшуда, ивазшуда, амалкунанда дар охири сол.",
    uz: "Yillar kesimida: yil boshida amaldagi, yangi, muddati tugagan, bekor qilingan, almashtirilgan va yil oxirida amaldagi shartnomalar.",
  },
  tables: (request) => [flowTable(request)],
});

type CourseOfAgreement = AgreementCourse & { readonly agreement: Agreement };

function flowTable(request: ReportRequest) {
  const { agreements, notes } = selectedAgreements(request);
  const { registry, years, on } = request.context.question;
  const signed = agreements.filter(({ stage }) => stage === undefined);
  const begun = signed.filter((agreement) => !isStillToCome(agreement, registry.settings, on));
  const courses = begun.flatMap((agreement): CourseOfAgreement[] => {
    const [first, ...others] = lifetimesOf(agreement, registry);
    return first ? [{ lifetimes: [first, ...others], agreement }] : [];
  });
  const unsigned = agreements.length - signed.length;
  const toCome = signed.length - begun.length;
  const flow = flowOf(courses, request);
  return reportTable(request, {
    title,
    columns,
    rows: flow.map((row) => [
      plainCell(yearLabel(row.year, years)),
      ...figureOrder.map((figure) => cellOf(figure, row, on, courses)),
    ]),
    notes: [
      definitionPhrase(definition),
      ...leftOut(begun.length - courses.length),
      ...(unsigned > 0 ? [{ message: "not-happened" as const, records: unsigned, kind }] : []),
      ...(toCome > 0 ? [{ message: "still-to-come" as const, records: toCome, on, kind }] : []),
      ...notesOn(flow, courses),
      ...notes,
    ],
  });
}

const kind = "agreements";

/** Agreements known only from a later confirmation may have been in force before it. */
function cellOf(
  figure: FlowFigure,
  { days, figures, counted }: FlowYear<CourseOfAgreement>,
  on: Day,
  courses: readonly CourseOfAgreement[],
): Cell {
  const count = figures[figure];
  const day = figure === "opening" ? days.first : figure === "closing" ? addDays(days.last, 1) : undefined;
  const later = day === undefined ? [] : confirmedFrom(day, on, courses);
  const max = count.max === null ? null : count.max + later.length;
  return withRecords(
    countCell({ ...count, max }),
    [...(counted[figure] ?? []), ...later].map(({ agreement }) => agreement),
  );
}

/** The agreements of which the first that is known is a confirmation on a day or after it, up to the day of the question. */
const confirmedFrom = (day: Day, on: Day, courses: readonly CourseOfAgreement[]): readonly CourseOfAgreement[] =>
  courses.filter(
    ({ lifetimes: [{ begins, isStartKnown, start }] }) =>
      begins === "confirmed" && isStartKnown && start.first >= day && start.first <= on,
  );

const figureOrder: readonly FlowFigure[] = ["opening", ...agreementTransitions, "closing"];

const columns: readonly Column[] = [
  { key: "year", heading: fieldCell("year"), role: "label" },
  { key: "opening", heading: fieldCell("at-beginning"), role: "value" },
  { key: "signed", heading: fieldCell("new"), role: "value" },
  { key: "confirmed", heading: fieldCell("first-confirmed"), role: "value" },
  ...(["expired", "terminated", "replaced"] as const).map(
    (key): Column => ({ key, heading: wordCell(key), role: "value" }),
  ),
  { key: "closing", heading: fieldCell("at-end"), role: "total" },
];

/** The requested years, else from the first with data; none after the question's day. */
function flowOf(
  courses: readonly CourseOfAgreement[],
  { window, last, context: { question } }: ReportRequest,
): FlowYear<CourseOfAgreement>[] {
  const { years, on } = question;
  const to = Math.min(window.to ?? Number.POSITIVE_INFINITY, yearNumber(on, years));
  const first = courses.reduce((year, { lifetimes: [{ isStartKnown, start, end }] }) => {
    return Math.min(year, yearNumber(isStartKnown ? start.first : end.first, years));
  }, to + 1);
  const from = window.from ?? (last === undefined ? first : Math.max(first, to - last + 1));
  return flowByYear(courses, { from, to, on, years });
}

function notesOn(flow: readonly FlowYear[], courses: readonly CourseOfAgreement[]): Phrase[] {
  const [first, latest] = [flow[0]?.days.first, flow.at(-1)?.days.last];
  if (first === undefined || latest === undefined) return [];
  const isInexact = flow.some(({ figures }) => Object.values(figures).some(({ min, max }) => min !== max));
  const confirmedLater = confirmedFrom(first, latest, courses).length;
  const takenUpAgain = courses.filter(({ lifetimes }) => lifetimes.length > 1).length;
  const beforeAll = courses.filter(
    ({ lifetimes: [{ isStartKnown, end }] }) => !isStartKnown && end.last >= first,
  ).length;
  return [
    ...(isInexact ? [{ message: "years-as-bounds" as const }] : []),
    ...(confirmedLater > 0 ? [sentencePhrase(perhapsBefore(confirmedLater))] : []),
    ...(beforeAll > 0 ? [sentencePhrase(withoutStart(beforeAll))] : []),
    ...(takenUpAgain > 0 ? [sentencePhrase(newAgain(takenUpAgain))] : []),
    { message: "in-days", from: first, to: latest },
  ];
}

const leftOut = (records: number): Phrase[] =>
  records > 0 ? [{ message: "left-out", records, kind, what: undatedOnes }] : [];

const undatedOnes: Sentence = {
  en: "without a date of signing, start, end or confirmation",
  ru: "без дат подписания, начала, окончания и подтверждения",
  tg: "бе санаи имзо, оғоз, анҷом ва тасдиқ",
  uz: "imzolangan, boshlanish, tugash va tasdiqlangan sanalaridan birortasi ham yoʻq",
};

const definition: Sentence = {
  en: "In force at the beginning of the year, plus new and confirmed, less expired, terminated and replaced, gives those in force at its end. An agreement is new in the year in which it takes effect, else was signed; one known only from a confirmation enters with it. It leaves in the year of its last day.",
  ru: "Действовало на начало года плюс заключённые и подтверждённые минус истёкшие, расторгнутые и заменённые — действует на конец года. Соглашение учитывается как новое в году вступления в силу, а если он неизвестен — в году подписания; известное только по подтверждению — в году подтверждения. Срок действия считается закончившимся в году последнего дня.",
  tg: "Ба шумораи дар оғози сол амалкунанда навҳо ва тасдиқшудаҳо илова, муҳлаташ гузашта, қатъшуда ва ивазшудаҳо хориҷ карда мешаванд; натиҷа шумораи дар охири сол амалкунанда аст. Созишнома дар соли оғози амал, вагарна дар соли имзо нав ҳисоб мешавад; созишномае, ки танҳо аз рӯи тасдиқ маълум аст, дар соли тасдиқ дохил мешавад. Созишнома дар соли рӯзи охирини худ хориҷ мешавад.",
  uz: "Yil boshida amalda boʻlganlar, yangi va tasdiqlanganlar qoʻshilib, muddati tugagan, bekor qilingan va almashtirilganlar ayirilganda yil oxirida amaldagilar soni hosil boʻladi. Shartnoma kuchga kirgan, u koʻrsatilmagan boʻlsa, imzolangan yilida qoʻshiladi; faqat amaldaligi tasdiqlangani maʼlum boʻlsa – tasdiqlangan yilida. Oxirgi kuni qaysi yilga toʻgʻri kelsa, oʻsha yili ayiriladi.",
};

const withoutStart = (number: number): Sentence => ({
  en: `Counted as in force before the first year, as only their end is known: ${number}.`,
  ru: `Учтены как действовавшие до первого года, так как известна только дата окончания: ${number}.`,
  tg: `Аз пеш аз соли аввал амалкунанда ҳисоб шуданд, зеро танҳо санаи анҷомашон маълум аст: ${number}.`,
  uz: `Faqat tugash sanasi maʼlum boʻlgani uchun birinchi yildan avval ham amalda boʻlgan deb hisoblandi: ${number} ta.`,
});

const newAgain = (number: number): Sentence => ({
  en: `New once more on the day on which an addendum took them up again after their end: ${number}.`,
  ru: `Учтены как заключённые повторно — возобновлены дополнением после истечения срока: ${number}.`,
  tg: `Пас аз анҷоми муҳлат бо иловаи созишнома аз нав барқарор шуда, бори дигар нав ҳисоб шуданд: ${number}.`,
  uz: `Muddati tugaganidan keyin qoʻshimcha bilan qayta tiklangani uchun yana yangi deb hisoblandi: ${number} ta.`,
});
