import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor init --help` says. */
export const initHelp = {
  description: {
    en: "Begins a registry in a folder, this one or another: its settings, your institution, and what helps to keep it. On a terminal it asks for what no flag says.",
    ru: "Создаёт реестр в этой или другой папке: настройки, ваш вуз и всё, что помогает вести записи. В терминале спрашивает то, что не указано флагами.",
    tg: "Дар ҳамин ё ҷузвдони дигар феҳрист месозад: танзимот, муассисаи шумо ва он чи барои пешбурди сабтҳо лозим аст. Дар терминал чизи нишондоданашударо мепурсад.",
    uz: "Shu yoki boshqa papkada reyestr yaratadi: sozlamalar, muassasangiz va yozuvlarni yuritishga kerakli narsalar. Terminalda flaglarda aytilmaganini soʻraydi.",
  },
  folder: {
    en: "where; it may be new (default: this folder)",
    ru: "где создать, папка может быть новой (по умолчанию: эта папка)",
    tg: "дар куҷо, ҷузвдон метавонад нав бошад (пешфарз: ҳамин ҷузвдон)",
    uz: "qayerda, papka yangi boʻlishi mumkin (odatda: shu papka)",
  },
  institution: {
    en: "what your institution is called",
    ru: "как называется ваш вуз",
    tg: "номи муассисаи шумо",
    uz: "muassasangiz nomi",
  },
  country: {
    en: "its country, by name or code",
    ru: "страна вуза: название или код",
    tg: "кишвари он: ном ё рамз",
    uz: "uning mamlakati: nomi yoki kodi",
  },
  id: {
    en: "how records refer to it; made of its name otherwise",
    ru: "как на него ссылаются записи; иначе берётся из названия",
    tg: "рамзи он дар сабтҳо; вагарна аз ном сохта мешавад",
    uz: "yozuvlarda u qanday ataladi; aks holda nomidan olinadi",
  },
  title: {
    en: "what the registry is called in reports",
    ru: "как называется реестр в отчётах",
    tg: "номи феҳрист дар ҳисоботҳо",
    uz: "reyestrning hisobotlardagi nomi",
  },
  language: {
    en: "the language of the registry: en, ru, tg, uz",
    ru: "язык реестра: ru, tg, uz, en",
    tg: "забони феҳрист: tg, ru, uz, en",
    uz: "reyestr tili: uz, tg, ru, en",
  },
  academicYear: {
    en: "when the academic year begins (usually 09-01)",
    ru: "когда начинается учебный год (обычно 09-01)",
    tg: "оғози соли таҳсил (одатан 09-01)",
    uz: "oʻquv yili qachon boshlanadi (odatda 09-01)",
  },
  ci: {
    en: "a file by which a server checks every change",
    ru: "файл, по которому сервер проверяет каждое изменение",
    tg: "файле, ки аз рӯи он сервер ҳар тағйиротро месанҷад",
    uz: "server har oʻzgarishni tekshiradigan fayl",
  },
  noGit: {
    en: "keep no versions",
    ru: "не хранить версии",
    tg: "нусхаҳоро нигоҳ надоштан",
    uz: "versiyalarni saqlamaslik",
  },
} satisfies HelpTexts;

export const initExamples: Examples = [
  [
    "hamkor init",
    {
      en: "here; asks what it has to know",
      ru: "здесь; задаёт вопросы",
      tg: "дар ҳамин ҷо; савол медиҳад",
      uz: "shu yerda; savollar beradi",
    },
  ],
  [
    'hamkor init records --institution "Mining Institute" --country TJ',
    {
      en: "in a folder, without a question",
      ru: "в папке, без вопросов",
      tg: "дар ҷузвдон, бе савол",
      uz: "papkada, savolsiz",
    },
  ],
  [
    "hamkor init --institution TDTU --country Uzbekistan --language uz --ci github",
    {
      en: "and checked on GitHub",
      ru: "и с проверкой на GitHub",
      tg: "бо санҷиш дар GitHub",
      uz: "GitHub tekshiruvi bilan",
    },
  ],
];
