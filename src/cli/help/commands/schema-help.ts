import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor schema --help` says. */
export const schemaHelp = {
  description: {
    en: "JSON Schema (draft-07) for editors: completion, meanings and faults while you type.",
    ru: "JSON Schema (draft-07) для редакторов: подсказки, пояснения и ошибки во время набора.",
    tg: "JSON Schema (draft-07) барои муҳаррирҳо: пешниҳодҳо, маъноҳо ва хатоҳо ҳангоми навиштан.",
    uz: "Muharrirlar uchun JSON Schema (draft-07): yozish paytida takliflar, maʼnolar va xatolar.",
  },
  orAll: {
    en: "without it, one document for all of them",
    ru: "без аргумента — один документ на все разделы",
    tg: "бе он — як ҳуҷҷат барои ҳама",
    uz: "usiz — hammasi uchun bitta hujjat",
  },
  ids: {
    en: "offer the registry's own ids in references, and accept only them",
    ru: "подсказывать в ссылках id этого реестра и принимать только их",
    tg: "дар пайвандҳо id-ҳои ҳамин феҳристро пешниҳод ва танҳо онҳоро қабул кардан",
    uz: "havolalarda shu reyestr id larini taklif qilish va faqat ularni qabul qilish",
  },
  output: {
    en: "a file ending in .json, in place of standard output",
    ru: "записать в файл с расширением .json",
    tg: "ба файли .json навиштан",
    uz: ".json fayliga yozish",
  },
} satisfies HelpTexts;

export const schemaExamples: Examples = [
  [
    "hamkor schema --ids -o hamkor.json",
    {
      en: "for every kind",
      ru: "для всех разделов",
      tg: "барои ҳамаи навъҳо",
      uz: "barcha turlar uchun",
    },
  ],
  [
    "hamkor schema agreements",
    {
      en: "for the files of agreements/",
      ru: "для файлов папки agreements/",
      tg: "барои файлҳои ҷузвдони agreements/",
      uz: "agreements/ papkasi fayllari uchun",
    },
  ],
  [
    "hamkor schema registry",
    { en: "for registry.yaml", ru: "для registry.yaml", tg: "барои registry.yaml", uz: "registry.yaml uchun" },
  ],
];
