import { defineReadingCheck } from "../define-check.ts";

/** A file uses a part of YAML that records do not need. */
export const yamlFeature = defineReadingCheck({
  id: "yaml-feature",
  severity: "error",
  summary: {
    en: "A file uses a part of YAML that records do not need.",
    ru: "В файле есть возможность YAML, которая записям не нужна.",
    tg: "Дар файл қисме аз YAML истифода шудааст, ки ба сабтҳо лозим нест.",
    uz: "Faylda YAMLning yozuvlarga kerak boʻlmagan imkoniyati ishlatilgan.",
  },
  why: {
    en: "Anchors, aliases, tags, merge keys, directives and several documents hide what a record says from people and from other programs.",
    ru: "Якоря, псевдонимы, теги, слияния, директивы и несколько документов в файле скрывают от людей и программ, что сказано в записи.",
    tg: "Лангарҳо, тахаллусҳо, тегҳо, якҷоякунӣ, дастурҳо ва якчанд ҳуҷҷат дар як файл мазмуни сабтро аз одамон ва барномаҳо пинҳон мекунанд.",
    uz: "Langarlar, taxalluslar, teglar, birlashtirish, koʻrsatmalar va bitta fayldagi bir necha hujjat yozuv mazmunini odamlardan ham, dasturlardan ham yashiradi.",
  },
  fix: {
    en: "Write the values out, one record a file.",
    ru: "Напишите значения полностью, по одной записи в файле.",
    tg: "Қиматҳоро пурра нависед, дар ҳар файл як сабт.",
    uz: "Qiymatlarni toʻliq yozing, har bir faylda bitta yozuv boʻlsin.",
  },
  example: {
    wrong: `signed: &day 2018-08-24
starts: *day`,
    right: `signed: 2018-08-24
starts: 2018-08-24`,
  },
});
