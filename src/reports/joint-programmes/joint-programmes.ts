import { isOverYears } from "../counting/counted-items.ts";
import { measureTable } from "../counting/measure-table.ts";
import { defineReport, type ReportRequest } from "../define-report.ts";
import { jointProgrammeList } from "./joint-programme-list.ts";

/** What is studied and researched jointly: faculties, degrees, schools, centres, and virtual learning. */
export const jointProgrammes = defineReport({
  name: "joint-programmes",
  title: {
    en: "Joint programmes and virtual learning",
    ru: "Совместные программы и виртуальное обучение",
    tg: "Барномаҳои муштарак ва таълими маҷозӣ",
    uz: "Qoʻshma dasturlar va virtual taʼlim",
  },
  summary: {
    en: "Joint faculties, degrees, schools and centres with their students; virtual mobility and online events.",
    ru: "Совместные факультеты, дипломы, научные школы и центры с числом обучающихся; виртуальная мобильность и онлайн-мероприятия.",
    tg: "Факултетҳо, дипломҳо, мактабҳои илмӣ ва марказҳои муштарак бо шумораи донишҷӯён; ҳаракатнокии маҷозӣ ва чорабиниҳои онлайн.",
    uz: "Qoʻshma fakultetlar, diplomlar, ilmiy maktablar va markazlar, ulardagi talabalar soni; virtual mobillik va onlayn tadbirlar.",
  },
  tables: (request) => [
    measureTable(ofThoseThatRun(request), {
      title: {
        en: "Joint programmes by country and type",
        ru: "Совместные программы по странам и видам",
        tg: "Барномаҳои муштарак аз рӯи кишвар ва навъ",
        uz: "Mamlakatlar va turlar boʻyicha qoʻshma dasturlar",
      },
      measure: "joint-programmes",
      by: ["country"],
      across: "type",
    }),
    jointProgrammeList(request),
    measureTable(request, {
      title: {
        en: "Virtual and blended mobility by direction and country",
        ru: "Виртуальная и смешанная мобильность: выезд и приём по странам",
        tg: "Ҳаракатнокии маҷозӣ ва омехта аз рӯи самт ва кишвар",
        uz: "Yoʻnalishlar va mamlakatlar boʻyicha virtual va aralash mobillik",
      },
      measure: "mobilities",
      where: ["mode:virtual,blended"],
      by: ["direction", "country"],
      across: "mode",
    }),
    measureTable(request, {
      title: {
        en: "Online and blended events by type and year",
        ru: "Онлайн- и смешанные мероприятия по видам и годам",
        tg: "Чорабиниҳои онлайн ва омехта аз рӯи навъ ва сол",
        uz: "Turlar va yillar boʻyicha onlayn va aralash tadbirlar",
      },
      measure: "events",
      where: ["mode:virtual,blended"],
      by: ["type"],
      across: "year",
    }),
  ],
});

/** The same request; of a period what runs in it, as the list beside it has, unless another date is to decide the year. */
function ofThoseThatRun(request: ReportRequest): ReportRequest {
  const { context } = request;
  if (context.question.yearRule !== "own" || !isOverYears(request, false)) return request;
  return { ...request, context: { ...context, question: { ...context.question, yearRule: "overlap" } } };
}
