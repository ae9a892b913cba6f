import { dimensionOf } from "../queries/fields/dimensions.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import type { DimensionMaker } from "./counting/count-table.ts";
import { measureTable } from "./counting/measure-table.ts";
import { resolveLastYears } from "./counting/resolve-last-years.ts";
import { defineReport } from "./define-report.ts";

/** The broad field of education: the first two digits of the code. */
const broadField: DimensionMaker = (kinds, question) => {
  const field = dimensionOf("field", kinds, question);
  return { ...field, values: (subject) => field.values(subject).map((code) => String(code).slice(0, 2)) };
};

const note: Sentence = {
  en: "Fields are the broad fields of ISCED-F 2013.",
  ru: "Направления — широкие области МСКО-О 2013 (ISCED-F).",
  tg: "Соҳаҳо мувофиқи гурӯҳҳои асосии ISCED-F 2013.",
  uz: "Taʼlim sohalari – ISCED-F 2013 tasnifining keng sohalari.",
};

/** The fields of study of outgoing and incoming students. */
export const fieldsOfEducation = defineReport({
  name: "fields-of-education",
  title: {
    en: "Mobility by field of education",
    ru: "Мобильность по направлениям образования",
    tg: "Ҳаракатнокӣ аз рӯи соҳаи таҳсилот",
    uz: "Taʼlim sohalari boʻyicha akademik mobillik",
  },
  summary: {
    en: "Students abroad and incoming students, by broad field of education and level.",
    ru: "Студенты за рубежом и из-за рубежа по направлениям образования и уровням.",
    tg: "Донишҷӯён дар хориҷа ва донишҷӯёни аз хориҷа омада аз рӯи соҳаи асосии таҳсилот ва зина.",
    uz: "Xorijga borgan va xorijdan kelgan talabalar: keng taʼlim sohalari va taʼlim bosqichlari boʻyicha.",
  },
  tables: (request) => {
    const resolved = resolveLastYears(request, ["students-out", "students-in"]);
    return [
      measureTable(resolved, {
        title: {
          en: "Students abroad by field of education and level",
          ru: "Студенты за рубежом по направлениям образования и уровням",
          tg: "Донишҷӯён дар хориҷа аз рӯи соҳаи таҳсилот ва зина",
          uz: "Taʼlim sohalari va taʼlim bosqichlari boʻyicha xorijga borgan talabalar",
        },
        measure: "students-out",
        by: [broadField],
        across: "level",
        note,
      }),
      measureTable(resolved, {
        title: {
          en: "Incoming students by field of education and level",
          ru: "Студенты из-за рубежа по направлениям образования и уровням",
          tg: "Донишҷӯёни аз хориҷа омада аз рӯи соҳаи таҳсилот ва зина",
          uz: "Taʼlim sohalari va taʼlim bosqichlari boʻyicha xorijdan kelgan talabalar",
        },
        measure: "students-in",
        by: [broadField],
        across: "level",
        note,
      }),
    ];
  },
});
