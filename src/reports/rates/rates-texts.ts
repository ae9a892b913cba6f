import type { Sentence } from "../../values/texts/sentence.ts";

/** What the report of rates is called. */
export const title: Sentence = {
  en: "Rates of mobility",
  ru: "Доли иностранных и выезжавших студентов",
  tg: "Нишондиҳандаҳои нисбии ҳаракатнокӣ",
  uz: "Akademik mobillik koʻrsatkichlari, foizda",
};

/** What it shows, in one line. */
export const summary: Sentence = {
  en: "Shares of international students and of students abroad, by institution and academic year.",
  ru: "Доли иностранных и выезжавших за рубеж студентов по вузам и учебным годам.",
  tg: "Ҳиссаи донишҷӯёни хориҷӣ ва ба хориҷа рафта аз рӯи муассиса ва соли таҳсил.",
  uz: "Xorijiy talabalar va xorijga borgan talabalar ulushi: muassasalar va oʻquv yillari boʻyicha.",
};

/** How each figure is calculated. */
export const definition: Sentence = {
  en: "Students and international students are the institution's own figures of enrolment. Credit in: students who came for an exchange or a traineeship; outbound: students who went abroad; both in the academic year, as recorded. Inbound rate: international students in 100 students; outbound rate: students who went abroad in 100 students.",
  ru: "Контингент и число иностранных студентов — данные самого вуза. Кредитный приём — студенты, приехавшие на обмен или стажировку, выезд — студенты, выехавшие за рубеж; те и другие — за учебный год по записям реестра. Доля иностранных и доля выезжавших студентов — в процентах от контингента.",
  tg: "Контингент ва шумораи донишҷӯёни хориҷӣ — маълумоти худи муассиса. Аз хориҷа (кредитӣ) — донишҷӯёне, ки барои табодул ё таҷрибаомӯзӣ омадаанд; донишҷӯён дар хориҷа — онҳое, ки ба хориҷа рафтаанд; ҳарду дар соли таҳсил, аз рӯи сабтҳо. Ҳиссаи донишҷӯёни хориҷӣ ва ҳиссаи рафтагон — фоиз аз контингент.",
  uz: "Talabalar va ulardan xorijiylari soni – muassasaning oʻz maʼlumoti. Kredit, kelganlar – almashinuv yoki amaliyotga kelgan talabalar; borganlar – xorijga borgan talabalar; ikkalasi ham oʻquv yili boʻyicha, reyestrdagi yozuvlarga koʻra. Foizlar – xorijiy va xorijga borgan talabalarning jami talabalarga nisbati.",
};

/** Said where there is nothing to work rates out of. */
export const noEnrolment: Sentence = {
  en: "No enrolment is on record for these institutions and years; rates need the students of each academic year (enrolment, in the institution's record).",
  ru: "По этим вузам и годам в реестре нет данных о контингенте; для расчёта долей нужна численность студентов по учебным годам (поле enrolment в записи вуза).",
  tg: "Барои ин муассисаҳо ва солҳо дар феҳрист маълумот оид ба контингент нест; барои ҳисоби ҳиссаҳо шумораи донишҷӯён дар ҳар соли таҳсил лозим аст (майдони enrolment дар сабти муассиса).",
  uz: "Reyestrda bu muassasalar va yillar boʻyicha talabalar soni yoʻq; ulushlarni hisoblash uchun har bir oʻquv yilidagi talabalar soni kerak (muassasa yozuvidagi enrolment maydoni).",
};
