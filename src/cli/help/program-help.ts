import type { HelpTexts } from "./help-texts.ts";

/** What `hamkor --help` says of hamkor and of the flags that every command takes. */
export const programHelp = {
  description: {
    en: "International cooperation in plain files: checked, questioned, reported.",
    ru: "Международное сотрудничество вуза в простых файлах: проверка, запросы, отчёты.",
    tg: "Ҳамкории байналмилалии донишгоҳ дар файлҳои оддӣ: санҷиш, дархост, ҳисобот.",
    uz: "Universitetning xalqaro hamkorligi oddiy fayllarda: tekshiruv, soʻrov, hisobot.",
  },
  usage: {
    en: "COMMAND [WORDS] [FLAGS]; with examples: hamkor help COMMAND",
    ru: "КОМАНДА [СЛОВА] [ФЛАГИ]; примеры: hamkor help КОМАНДА",
    tg: "ФАРМОН [КАЛИМАҲО] [ФЛАГҲО]; мисолҳо: hamkor help ФАРМОН",
    uz: "BUYRUQ [SOʻZLAR] [FLAGLAR]; misollar: hamkor help BUYRUQ",
  },
  registry: { en: "the registry", ru: "реестр", tg: "феҳрист", uz: "reyestr" },
  today: {
    en: "the day that counts as today",
    ru: "какой день считать сегодняшним",
    tg: "кадом рӯз имрӯз аст",
    uz: "qaysi kun bugun deb olinadi",
  },
  noCache: {
    en: "read every file anew",
    ru: "читать все файлы заново",
    tg: "ҳамаи файлҳоро аз нав хондан",
    uz: "barcha fayllarni qaytadan oʻqish",
  },
  noPager: {
    en: "long answers at once",
    ru: "без постраничного показа",
    tg: "бе намоиши саҳифавор",
    uz: "sahifalab koʻrsatmaslik",
  },
  debug: {
    en: "where a bug in hamkor is",
    ru: "где ошибка в самом hamkor",
    tg: "ҷойи хато дар худи hamkor",
    uz: "hamkordagi xato joyi",
  },
} satisfies HelpTexts;
