import { defineReadingCheck } from "../define-check.ts";

/** A file cannot be read as text. */
export const unreadableFile = defineReadingCheck({
  id: "unreadable-file",
  severity: "error",
  summary: {
    en: "A file cannot be read as text.",
    ru: "Файл не читается как текст.",
    tg: "Файл ҳамчун матн хонда намешавад.",
    uz: "Faylni matn sifatida oʻqib boʻlmaydi.",
  },
  why: {
    en: "What it holds is missing from every answer.",
    ru: "Того, что в нём есть, нет ни в одном ответе.",
    tg: "Он чи дар он ҳаст, дар ягон ҷавоб нест.",
    uz: "Undagi maʼlumot hech bir javobda yoʻq.",
  },
  fix: {
    en: "Save it as a plain UTF-8 text file of at most 1 MiB inside the registry, with permission to read it.",
    ru: "Сохраните его в реестре как простой текст в UTF-8, не больше 1 МиБ, с разрешением на чтение.",
    tg: "Онро дар дохили феҳрист ҳамчун матни оддии UTF-8 нигоҳ доред, на зиёда аз 1 МиБ, бо иҷозати хондан.",
    uz: "Uni reyestr ichida oddiy UTF-8 matn sifatida saqlang: koʻpi bilan 1 MiB, oʻqish ruxsati bilan.",
  },
  example: {
    wrong: "partners/tum.yaml -> /home/office/tum.yaml   (a link that leads out of the registry)",
    right: "partners/tum.yaml   (the file itself)",
  },
});
