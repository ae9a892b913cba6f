import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor list --help` says. */
export const listHelp = {
  description: {
    en: "The records of a kind that a query selects; without a query, all of them.",
    ru: "Записи раздела, отобранные запросом; без запроса — все.",
    tg: "Сабтҳои як навъ, ки ба дархост мувофиқанд; бе дархост — ҳама.",
    uz: "Bir turdagi soʻrovga mos yozuvlar; soʻrovsiz — hammasi.",
  },
  columns: {
    en: "the columns to show: id,name,country",
    ru: "какие столбцы показать: id,name,country",
    tg: "кадом сутунҳоро нишон додан: id,name,country",
    uz: "qaysi ustunlarni koʻrsatish: id,name,country",
  },
  sort: {
    en: "the order of the records (else by id)",
    ru: "порядок записей (иначе по id)",
    tg: "тартиби сабтҳо (вагарна аз рӯи id)",
    uz: "yozuvlar tartibi (boʻlmasa id boʻyicha)",
  },
  persons: {
    en: "show the names of persons",
    ru: "показать имена людей",
    tg: "нишон додани номи шахсон",
    uz: "kishilar ismini koʻrsatish",
  },
  cards: {
    en: "each record as a block of lines, on a terminal",
    ru: "каждая запись отдельным блоком строк, в терминале",
    tg: "ҳар сабт дар блоки алоҳидаи сатрҳо, дар терминал",
    uz: "har bir yozuv alohida satrlar blokida, terminalda",
  },
} satisfies HelpTexts;

export const listExamples: Examples = [
  [
    "hamkor list partners country:Germany",
    {
      en: "partners in Germany",
      ru: "партнёры в Германии",
      tg: "шарикон дар Олмон",
      uz: "Germaniyadagi hamkorlar",
    },
  ],
  [
    "hamkor list agreements institution:mmit state:in-force",
    { en: "what is in force", ru: "что действует", tg: "он чи амал мекунад", uz: "amaldagilari" },
  ],
  [
    "hamkor list agreements state:in-force --on 2019-12-31",
    {
      en: "what was in force on that day",
      ru: "что действовало в тот день",
      tg: "он чи дар он рӯз амал мекард",
      uz: "oʻsha kuni amalda boʻlganlari",
    },
  ],
  [
    "hamkor list mobilities starts:2019.. --sort starts:desc",
    {
      en: "the latest journeys first",
      ru: "поездки, начиная с последних",
      tg: "сафарҳо, аз охиринаш сар карда",
      uz: "safarlar, oxirgisidan boshlab",
    },
  ],
  [
    "hamkor list partners -c id,name,city -o partners.xlsx",
    {
      en: "three columns for a spreadsheet",
      ru: "три столбца для Excel",
      tg: "се сутун барои Excel",
      uz: "Excel uchun uchta ustun",
    },
  ],
];
