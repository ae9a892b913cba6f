import type { HelpTexts } from "./help-texts.ts";

/** The words of the help's own, around what commands say. */
export const helpHeadings = {
  usage: { en: "Usage", ru: "Использование", tg: "Тарзи истифода", uz: "Foydalanish" },
  flagsPlace: { en: "[FLAGS]", ru: "[ФЛАГИ]", tg: "[ФЛАГҲО]", uz: "[FLAGLAR]" },
  arguments: { en: "Arguments", ru: "Аргументы", tg: "Аргументҳо", uz: "Argumentlar" },
  examples: { en: "Examples", ru: "Примеры", tg: "Мисолҳо", uz: "Misollar" },
  flags: { en: "Flags", ru: "Флаги", tg: "Флагҳо", uz: "Flaglar" },
  otherCommands: {
    en: "also",
    ru: "а также",
    tg: "инчунин",
    uz: "yana",
  },
  globalFlags: {
    en: "Flags of every command",
    ru: "Флаги всех команд",
    tg: "Флагҳои ҳамаи фармонҳо",
    uz: "Umumiy flaglar",
  },
  noRegistry: {
    en: "There is no registry here yet. To begin one: hamkor init",
    ru: "Здесь ещё нет реестра. Чтобы создать его: hamkor init",
    tg: "Дар ин ҷо ҳоло феҳрист нест. Барои сохтани он: hamkor init",
    uz: "Bu yerda hali reyestr yoʻq. Uni yaratish: hamkor init",
  },
  defaultsTo: { en: "default", ru: "по умолчанию", tg: "пешфарз", uz: "odatda" },
} satisfies HelpTexts;
