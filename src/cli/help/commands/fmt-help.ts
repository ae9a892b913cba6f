import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor fmt --help` says. */
export const fmtHelp = {
  description: {
    en: "Puts the fields of every file in canonical order and layout. Comments stay; what a file says does too.",
    ru: "Приводит поля всех файлов к единому порядку и виду. Комментарии и содержание не меняются.",
    tg: "Майдонҳои ҳамаи файлҳоро ба тартиб ва шакли ягона меорад. Шарҳҳо ва мазмун тағйир намеёбанд.",
    uz: "Barcha fayllar maydonlarini yagona tartib va koʻrinishga keltiradi. Izohlar va mazmun oʻzgarmaydi.",
  },
  path: {
    en: "only these files and folders",
    ru: "только эти файлы и папки",
    tg: "танҳо ин файлҳо ва ҷузвдонҳо",
    uz: "faqat shu fayl va papkalar",
  },
  check: {
    en: "write nothing, list the files that would change, and exit with 1 if there are any",
    ru: "ничего не записывать, перечислить файлы, которые изменились бы; код выхода 1, если такие есть",
    tg: "чизе нанавиштан, номбар кардани файлҳое, ки тағйир меёфтанд; агар бошанд, рамзи баромад 1",
    uz: "hech narsa yozmay, oʻzgaradigan fayllarni sanab berish; ular boʻlsa, chiqish kodi 1",
  },
} satisfies HelpTexts;

export const fmtExamples: Examples = [
  [
    "hamkor fmt",
    {
      en: "every file of the registry",
      ru: "все файлы реестра",
      tg: "ҳамаи файлҳои феҳрист",
      uz: "reyestrning barcha fayllari",
    },
  ],
  [
    "hamkor fmt registry/partners",
    { en: "the partners only", ru: "только партнёры", tg: "танҳо шарикон", uz: "faqat hamkorlar" },
  ],
  [
    "hamkor fmt --check",
    {
      en: "in CI: is everything in order?",
      ru: "в CI: всё ли в порядке?",
      tg: "дар CI: оё ҳама чиз дар тартиб аст?",
      uz: "CI da: hammasi tartibdami?",
    },
  ],
];
