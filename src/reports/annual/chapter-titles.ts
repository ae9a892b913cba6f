import type { AnnualChapter } from "../../kinds/annual-sections.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The titles of the chapters of the annual report. */
export const chapterTitles: Readonly<Record<AnnualChapter, Sentence>> = {
  summary: { en: "In brief", ru: "Кратко о главном", tg: "Мухтасар", uz: "Qisqacha" },
  students: { en: "Students", ru: "Студенты", tg: "Донишҷӯён", uz: "Talabalar" },
  staff: {
    en: "Staff",
    ru: "Преподаватели и сотрудники",
    tg: "Омӯзгорон ва кормандон",
    uz: "Professor-oʻqituvchi va xodimlar",
  },
  partnership: {
    en: "Partners and agreements",
    ru: "Партнёры и соглашения",
    tg: "Шарикон ва созишномаҳо",
    uz: "Hamkorlar va shartnomalar",
  },
  activities: {
    en: "Projects, events and joint programmes",
    ru: "Проекты, мероприятия и совместные программы",
    tg: "Лоиҳаҳо, чорабиниҳо ва барномаҳои муштарак",
    uz: "Loyihalar, tadbirlar va qoʻshma dasturlar",
  },
  goals: {
    en: "Plans and their fulfilment",
    ru: "Планы и их выполнение",
    tg: "Нақшаҳо ва иҷрои онҳо",
    uz: "Rejalar va ularning ijrosi",
  },
  annex: { en: "Annex", ru: "Приложение", tg: "Замима", uz: "Ilova" },
};
