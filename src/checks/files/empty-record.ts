import { defineReadingCheck } from "../define-check.ts";

/** A file has no fields. */
export const emptyRecord = defineReadingCheck({
  id: "empty-record",
  severity: "error",
  summary: {
    en: "A file has no fields.",
    ru: "В файле нет ни одного поля.",
    tg: "Дар файл ягон майдон нест.",
    uz: "Faylda birorta ham maydon yoʻq.",
  },
  why: {
    en: "An empty record answers nothing, and whoever refers to it expects something there.",
    ru: "Пустая запись ни на что не отвечает, а тот, кто на неё ссылается, чего-то от неё ждёт.",
    tg: "Сабти холӣ ба ягон савол ҷавоб намедиҳад, вале касе, ки ба он ишора мекунад, чизеро интизор аст.",
    uz: "Boʻsh yozuv hech narsaga javob bermaydi, unga havola qilgan esa undan nimadir kutadi.",
  },
  fix: {
    en: "Fill the record in, or delete the file.",
    ru: "Заполните запись или удалите файл.",
    tg: "Сабтро пур кунед ё файлро нест кунед.",
    uz: "Yozuvni toʻldiring yoki faylni oʻchiring.",
  },
  example: {
    wrong: "# to be written",
    right: `name: Technical University of Munich
type: university
country: DE`,
  },
});
