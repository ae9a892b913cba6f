import { staff, students } from "../measures/people/people.ts";
import type { DatedItem } from "../queries/pivot/item-years.ts";
import { fieldCell, wordCell } from "../tables/cell.ts";
import { definitionPhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { measureItems } from "./counting/measure-table.ts";
import { periodNotes } from "./counting/merged-notes.ts";
import { resolveLastYears } from "./counting/resolve-last-years.ts";
import { sideBySide } from "./counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";

/** How long students and staff stayed. */
export const durations = defineReport({
  name: "durations",
  title: {
    en: "Duration of mobility",
    ru: "Продолжительность мобильности",
    tg: "Муддати сафарҳо",
    uz: "Akademik mobillik davomiyligi",
  },
  summary: {
    en: "Students and staff who went abroad and who came, by how long they stayed.",
    ru: "Выезд и приём студентов и сотрудников по продолжительности пребывания.",
    tg: "Донишҷӯён ва кормандони ба хориҷа рафта ва аз хориҷа омада аз рӯи муддати сафар.",
    uz: "Xorijga borgan va xorijdan kelgan talaba va xodimlar safarlarining davomiyligi.",
  },
  tables: (request) => {
    const resolved = resolveLastYears(request, ["people-out", "people-in"]);
    return [
      byDuration(resolved, "people-out", {
        en: "People abroad by duration",
        ru: "Выезд за рубеж по продолжительности",
        tg: "Ба хориҷа рафтагон аз рӯи муддати сафар",
        uz: "Davomiyligi boʻyicha xorijga borganlar",
      }),
      byDuration(resolved, "people-in", {
        en: "People from abroad by duration",
        ru: "Приём из-за рубежа по продолжительности",
        tg: "Аз хориҷа омадагон аз рӯи муддати сафар",
        uz: "Davomiyligi boʻyicha xorijdan kelganlar",
      }),
    ];
  },
});

function byDuration(request: ReportRequest, measure: string, title: Sentence): CountTable {
  const { items, notes } = measureItems(request, measure);
  const sides = [
    { key: "students", heading: fieldCell("students"), items: items.filter(isOf(students)) },
    { key: "staff", heading: fieldCell("staff"), items: items.filter(isOf(staff)) },
    { key: "mixed", heading: wordCell("mixed"), items: items.filter(isOf(["mixed"])) },
    { key: "total", heading: wordCell("total"), role: "total", items },
  ] as const;
  return reportTable(request, {
    ...sideBySide(request, ["duration"], sides),
    title,
    notes: [definitionPhrase(whatBandsAre), ...periodNotes(request), ...notes],
  });
}

const isOf =
  (group: readonly string[]) =>
  ({ item: { record } }: DatedItem): boolean =>
    record.kind === "mobilities" && record.who !== undefined && group.includes(record.who);

const whatBandsAre: Sentence = {
  en: "Whole months, the lower bound included; where coarse dates leave several bands open, each of them has bounds. One term or academic year: the days are not known. Not stated: the start or the end is not known.",
  ru: "Полные месяцы, нижняя граница включается; если по датам возможны несколько строк, в каждой из них указаны границы. Семестр или учебный год: число дней неизвестно. Не указано: неизвестно начало или окончание. К сотрудникам отнесены и преподаватели, и научные сотрудники.",
  tg: "Моҳҳои пурра; ҳадди поёнии ҳар фосила ба худи он дохил аст; агар аз рӯи санаҳо якчанд сатр имконпазир бошад, дар ҳар кадоми онҳо ҳадди ақал ва ҳадди аксар нишон дода мешавад. Семестр ё соли таҳсил: шумораи рӯзҳо маълум нест. Зикр нашудааст: оғоз ё анҷом маълум нест.",
  uz: "Toʻliq oylar hisoblanadi, quyi chegara ham kiradi; sanalarga koʻra bir necha qator mumkin boʻlsa, ularning har birida quyi va yuqori chegara beriladi. Semestr yoki oʻquv yili: kunlar soni maʼlum emas. Koʻrsatilmagan: boshlanishi yoki tugashi maʼlum emas.",
};
