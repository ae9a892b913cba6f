import type { KindName } from "../kinds/field-meta.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { defineMeasure, type Measure } from "./define-measure.ts";

const records = (of: KindName, title: Sentence, definition: Sentence): Measure =>
  defineMeasure({ name: of, of, title, definition });

/** The records of each kind, counted as they stand. */
export const recordMeasures: readonly Measure[] = [
  records(
    "institutions",
    { en: "Institutions", ru: "Вузы", tg: "Муассисаҳо", uz: "Muassasalar" },
    {
      en: "Home institutions on record.",
      ru: "Свои вузы, учтённые в реестре.",
      tg: "Муассисаҳое, ки фаъолияташон дар ин феҳрист сабт мешавад.",
      uz: "Reyestrdagi oʻz muassasalarimiz.",
    },
  ),
  records(
    "partners",
    { en: "Partners", ru: "Партнёры", tg: "Шарикон", uz: "Hamkorlar" },
    {
      en: "Partners on record, with or without an agreement.",
      ru: "Партнёры, учтённые в реестре, с соглашением или без него.",
      tg: "Шарикони дар феҳрист сабтшуда, новобаста аз мавҷуд будани созишнома.",
      uz: "Reyestrdagi hamkorlar, shartnomasi bor-yoʻqligidan qatʼi nazar.",
    },
  ),
  records(
    "agreements",
    { en: "Agreements", ru: "Соглашения", tg: "Созишномаҳо", uz: "Shartnomalar" },
    {
      en: "Signed agreements on record.",
      ru: "Подписанные соглашения, учтённые в реестре.",
      tg: "Созишномаҳои имзошудаи дар феҳрист сабтшуда.",
      uz: "Reyestrdagi imzolangan shartnoma va memorandumlar.",
    },
  ),
  records(
    "projects",
    { en: "Projects", ru: "Проекты", tg: "Лоиҳаҳо", uz: "Loyihalar" },
    {
      en: "Projects on record that run or ran.",
      ru: "Проекты, учтённые в реестре: реализуемые и завершённые.",
      tg: "Лоиҳаҳои дар феҳрист сабтшуда: анҷомёфта ва дар ҳоли иҷро.",
      uz: "Reyestrdagi davom etayotgan va yakunlangan loyihalar.",
    },
  ),
  records(
    "mobilities",
    { en: "Mobilities", ru: "Периоды мобильности", tg: "Ҳаракатнокии академӣ", uz: "Akademik mobillik" },
    {
      en: "Periods of mobility of every mode; each counts once, whatever its number of persons.",
      ru: "Периоды мобильности любого формата; каждый учитывается один раз независимо от числа участников.",
      tg: "Давраҳои ҳаракатнокии ҳамаи шаклҳо; ҳар давра, новобаста аз шумораи шахсон, як бор ҳисоб мешавад.",
      uz: "Har qanday shakldagi mobillik davrlari; kishilar sonidan qatʼi nazar, har biri bir marta hisoblanadi.",
    },
  ),
  records(
    "events",
    { en: "Events", ru: "Мероприятия", tg: "Чорабиниҳо", uz: "Tadbirlar" },
    {
      en: "Visits, meetings, conferences, lectures, courses and other events on record.",
      ru: "Визиты, встречи, конференции, лекции, курсы и другие мероприятия, учтённые в реестре.",
      tg: "Ташрифҳо, мулоқотҳо, конфронсҳо, лексияҳо, курсҳо ва дигар чорабиниҳои дар феҳрист сабтшуда.",
      uz: "Reyestrdagi tashriflar, uchrashuvlar, konferensiyalar, maʼruzalar, kurslar va boshqa tadbirlar.",
    },
  ),
  records(
    "joint-programmes",
    { en: "Joint programmes", ru: "Совместные программы", tg: "Барномаҳои муштарак", uz: "Qoʻshma dasturlar" },
    {
      en: "Joint faculties and degrees, scientific schools and centres on record.",
      ru: "Совместные факультеты и дипломы, научные школы и центры, учтённые в реестре.",
      tg: "Факултетҳо ва дипломҳои муштарак, мактабҳои илмӣ ва марказҳои дар феҳрист сабтшуда.",
      uz: "Reyestrdagi qoʻshma fakultetlar, qoʻshma taʼlim dasturlari, ilmiy maktablar va markazlar.",
    },
  ),
  records(
    "plans",
    { en: "Plans", ru: "Планы", tg: "Нақшаҳо", uz: "Rejalar" },
    {
      en: "Plans of targets, proposals and standing tasks on record.",
      ru: "Планы, учтённые в реестре: целевые показатели, предложения и постоянные задачи.",
      tg: "Нақшаҳои дар феҳрист сабтшуда: ҳадафҳо, пешниҳодҳо ва вазифаҳои доимӣ.",
      uz: "Reyestrdagi rejalar: maqsadli koʻrsatkichlar, takliflar va doimiy vazifalar.",
    },
  ),
];
