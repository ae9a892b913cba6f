import type { Sentence } from "../../values/texts/sentence.ts";

/** A part of the overview that `hamkor --help` shows. */
type CommandGroup = {
  readonly title: Sentence;
  /** Those that stand there with what they do, in this order. */
  readonly shown: readonly string[];
  /** Those that are only named. */
  readonly named: readonly string[];
};

/** The commands by what they are for. All of it fits a terminal of 24 lines, so that one more line takes the place of another. */
export const overview: readonly CommandGroup[] = [
  {
    title: {
      en: "Begin and keep a registry",
      ru: "Начать и вести реестр",
      tg: "Оғоз ва пешбурди феҳрист",
      uz: "Reyestrni boshlash va yuritish",
    },
    shown: ["init", "new", "set", "save", "undo"],
    named: ["rename", "merge", "remove", "edit", "import"],
  },
  {
    title: { en: "Check it", ru: "Проверить его", tg: "Санҷиши он", uz: "Uni tekshirish" },
    shown: ["check"],
    named: ["fmt", "explain", "checks", "schema", "cache"],
  },
  {
    title: { en: "Ask it", ru: "Узнать из него", tg: "Пурсиш аз он", uz: "Undan soʻrash" },
    shown: ["list", "show", "find", "count", "fields"],
    named: ["measures"],
  },
  {
    title: { en: "Report", ru: "Отчитаться", tg: "Ҳисобот додан", uz: "Hisobot berish" },
    shown: ["report", "annual"],
    named: [],
  },
];
