import { defineReport } from "../define-report.ts";
import { presenceTable } from "./presence-table.ts";

/** Who is abroad and who is here from abroad on a day. */
export const presence = defineReport({
  name: "presence",
  title: {
    en: "Who is abroad and who is here",
    ru: "Кто находится за рубежом и кто у нас",
    tg: "Кӣ дар хориҷа ва кӣ дар назди мост",
    uz: "Kim xorijda va kim bizda",
  },
  summary: {
    en: "Persons who are abroad on a day and guests who are here, one stay a row, the certain ones first.",
    ru: "Кто на указанную дату находится за рубежом и какие гости у нас: каждая поездка отдельной строкой, сначала несомненные.",
    tg: "Касоне, ки дар санаи нишондодашуда дар хориҷаанд, ва меҳмонони назди мо: ҳар сафар дар сатри алоҳида, аввал сафарҳои аниқ.",
    uz: "Hisobot sanasida kim xorijda va qaysi mehmonlar bizda: har bir safar alohida qatorda, avval aniqlari.",
  },
  hasNames: true,
  tables: (request) => [
    presenceTable(request, {
      measure: "abroad",
      title: {
        en: "Staying abroad",
        ru: "Находятся за рубежом",
        tg: "Дар хориҷа қарор доранд",
        uz: "Xorijda boʻlib turganlar",
      },
    }),
    presenceTable(request, {
      measure: "guests",
      title: {
        en: "Guests staying here",
        ru: "Гости из-за рубежа у нас",
        tg: "Меҳмонони хориҷӣ дар назди мо",
        uz: "Xorijdan kelib turgan mehmonlar",
      },
    }),
  ],
});
