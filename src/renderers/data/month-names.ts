import type { Language } from "../../values/codes/languages.ts";

/** The months by name, for what a spreadsheet would otherwise take for a day. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  tg: "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр".split(" "),
  uz: "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" "),
};
