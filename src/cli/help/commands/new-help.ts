import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor new --help` says. */
export const newHelp = {
  description: {
    en: "Makes a record. Values are typed as people write them; at a terminal hamkor asks for what is needed and missing.",
    ru: "Создаёт запись. Значения пишутся как обычно; чего не хватает, программа спросит в терминале.",
    tg: "Сабт месозад. Қиматҳо ба таври оддӣ навишта мешаванд; он чи намерасад, дар терминал пурсида мешавад.",
    uz: "Yozuv yaratadi. Qiymatlar odatdagidek yoziladi; yetishmaganini dastur terminalda soʻraydi.",
  },
  fields: {
    en: "its fields as FIELD=VALUE, of lists several times",
    ru: "поля: ПОЛЕ=ЗНАЧЕНИЕ, для списков несколько раз",
    tg: "майдонҳо: МАЙДОН=ҚИМАТ, барои рӯйхатҳо чанд бор",
    uz: "maydonlar: MAYDON=QIYMAT, roʻyxatlar uchun bir necha marta",
  },
  id: {
    en: "its id, which is its file's name; else one is made of its fields",
    ru: "идентификатор, он же имя файла; иначе он составляется из полей",
    tg: "рамз, ки номи файл аст; вагарна аз майдонҳо сохта мешавад",
    uz: "identifikator, u fayl nomi ham; boʻlmasa maydonlardan tuziladi",
  },
  from: {
    en: "copy a record of the same kind, but for its name, dates, persons and sources",
    ru: "скопировать запись того же раздела, кроме названия, дат, людей и источников",
    tg: "нусхаи сабти ҳамин навъ, ғайр аз ном, санаҳо, шахсон ва манбаъҳо",
    uz: "shu turdagi yozuv nusxasi, nomi, sanalari, kishilari va manbalarisiz",
  },
  anyway: {
    en: "make it though it may be on file under another name",
    ru: "создать, даже если запись, возможно, уже есть под другим названием",
    tg: "созондан, ҳарчанд шояд бо номи дигар аллакай бошад",
    uz: "boshqa nom bilan allaqachon bor boʻlsa ham yaratish",
  },
  edit: {
    en: "open it in your editor before it is written",
    ru: "открыть её в редакторе, прежде чем записать",
    tg: "пеш аз навиштан дар муҳаррир кушодан",
    uz: "yozishdan oldin muharrirda ochish",
  },
} satisfies HelpTexts;

export const newExamples: Examples = [
  [
    'hamkor new partners "name=TU Graz" type=university country=Австрия --dry-run',
    { en: "only shown", ru: "только показать", tg: "танҳо нишон додан", uz: "faqat koʻrsatish" },
  ],
  [
    "hamkor new agreements institution=tut partners=DAAD type=договор signed=2019",
    {
      en: "a partner by its name, a day as it is written",
      ru: "партнёр по названию, дата как пишут",
      tg: "шарик бо ном, сана чунон ки менависанд",
      uz: "hamkor nomi bilan, sana odatdagidek",
    },
  ],
  [
    "hamkor new mobilities --from mmit-tyumen-students-2019 count=4 starts=2026-09",
    { en: "like another one", ru: "по образцу другой", tg: "мисли дигаре", uz: "boshqasi kabi" },
  ],
];
