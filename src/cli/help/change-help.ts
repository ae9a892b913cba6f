import type { HelpTexts } from "./help-texts.ts";

/** The flags of every command that changes records. */
export const changeHelp = {
  dryRun: {
    en: "show what would change, and write nothing",
    ru: "показать, что изменится, и ничего не записывать",
    tg: "нишон додани тағйирот бе навиштан",
    uz: "nima oʻzgarishini koʻrsatish, hech narsa yozmaslik",
  },
  diff: {
    en: "show the lines of the files too",
    ru: "показать и строки файлов",
    tg: "сатрҳои файлҳоро низ нишон додан",
    uz: "fayllar satrlarini ham koʻrsatish",
  },
  yes: {
    en: "do not ask",
    ru: "не спрашивать",
    tg: "напурсидан",
    uz: "soʻramaslik",
  },
} satisfies HelpTexts;
