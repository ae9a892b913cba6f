import { defineReadingCheck } from "../define-check.ts";

/** Two files of one kind have the same id. */
export const duplicateId = defineReadingCheck({
  id: "duplicate-id",
  severity: "error",
  summary: {
    en: "Two files of one kind have the same id.",
    ru: "У двух файлов одного раздела один идентификатор.",
    tg: "Ду файли як навъ як рамз доранд.",
    uz: "Bir turdagi ikki faylning identifikatori bir xil.",
  },
  why: {
    en: "A reference to the id could mean either; the first in the order of paths answers questions.",
    ru: "Ссылка может означать любой из них; в ответы попадает первый по порядку путей.",
    tg: "Пайванд метавонад ба ҳар кадоми онҳо далолат кунад; ба ҷавобҳо файли аз рӯи тартиби роҳҳо якум дохил мешавад.",
    uz: "Havola ularning istalganini bildirishi mumkin; javoblarga yoʻllar tartibida birinchisi kiradi.",
  },
  fix: {
    en: "Rename one of the two, and what refers to it.",
    ru: "Переименуйте один из них и исправьте ссылки на него.",
    tg: "Номи яке аз онҳоро иваз кунед ва пайвандҳоро ба он ислоҳ кунед.",
    uz: "Ulardan birining nomini oʻzgartiring va unga havolalarni tuzating.",
  },
  example: {
    wrong: `mobilities/2018/attica-spring.yaml
mobilities/2019/attica-spring.yaml`,
    right: `mobilities/2018/attica-spring-2018.yaml
mobilities/2019/attica-spring-2019.yaml`,
  },
});
