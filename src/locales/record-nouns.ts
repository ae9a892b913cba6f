import type { KindName } from "../kinds/field-meta.ts";

/** In English one and several, in Russian the forms for 1, 2 and 5; in Tajik and Uzbek a word after a number stays as it is. */
export type RecordNoun = {
  readonly en: readonly [one: string, several: string];
  readonly ru: readonly [one: string, few: string, many: string];
  readonly tg: string;
  readonly uz: string;
};

/** What a record of each kind is called after a number. */
export const recordNouns: Readonly<Record<KindName, RecordNoun>> = {
  institutions: {
    en: ["institution", "institutions"],
    ru: ["вуз", "вуза", "вузов"],
    tg: "муассиса",
    uz: "muassasa",
  },
  partners: { en: ["partner", "partners"], ru: ["партнёр", "партнёра", "партнёров"], tg: "шарик", uz: "hamkor" },
  agreements: {
    en: ["agreement", "agreements"],
    ru: ["соглашение", "соглашения", "соглашений"],
    tg: "созишнома",
    uz: "shartnoma",
  },
  projects: { en: ["project", "projects"], ru: ["проект", "проекта", "проектов"], tg: "лоиҳа", uz: "loyiha" },
  mobilities: { en: ["mobility", "mobilities"], ru: ["поездка", "поездки", "поездок"], tg: "сафар", uz: "safar" },
  events: {
    en: ["event", "events"],
    ru: ["мероприятие", "мероприятия", "мероприятий"],
    tg: "чорабинӣ",
    uz: "tadbir",
  },
  "joint-programmes": {
    en: ["joint programme", "joint programmes"],
    ru: ["совместная программа", "совместные программы", "совместных программ"],
    tg: "барномаи муштарак",
    uz: "qoʻshma dastur",
  },
  plans: { en: ["plan", "plans"], ru: ["план", "плана", "планов"], tg: "нақша", uz: "reja" },
};
