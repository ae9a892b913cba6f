import { type Phrase, sentencePhrase } from "../tables/phrase.ts";
import { leastRounded } from "../values/rounded-count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { type DisclosureRule, fewestForShares } from "./disclosure-rule.ts";

/** Says what was done with numbers of persons that are too small to be shown. */
export const controlNote = ({ below, by }: DisclosureRule): Phrase =>
  by === "hide" ? { message: "small-cells", below } : sentencePhrase(roundedTo(below));

const roundedTo = (number: number, few = tooFew(leastRounded(number))): Sentence => ({
  en: `Numbers of persons are rounded to the nearest multiple of ${number}${few.en}, so they need not add up; there are no percentages and no days of fewer than ${fewestForShares} persons.`,
  ru: `Число лиц округлено до ближайшего числа, кратного ${number}${few.ru}, поэтому суммы могут не сходиться; проценты и дни для числа менее ${fewestForShares} человек не приводятся.`,
  tg: `Шумораи шахсон то наздиктарин рақами каратии ${number} яклухт шудааст${few.tg}, аз ин рӯ ҷамъҳо метавонанд мувофиқ наоянд; фоиз ва рӯзҳои камтар аз ${fewestForShares} нафар нишон дода намешаванд.`,
  uz: `Kishilar soni ${number} ga karrali eng yaqin songacha yaxlitlangan${few.uz}, shuning uchun yigʻindilar mos kelmasligi mumkin; ${fewestForShares} nafardan kam kishining foizi va kunlari koʻrsatilmaydi.`,
});

/** How somebody is shown who would be rounded to nobody. */
function tooFew(limit: number): Sentence {
  if (limit === 1) return { en: "", ru: "", tg: "", uz: "" };
  const most = limit - 1;
  return most === 2
    ? { en: " (1 or 2 is <3)", ru: " (1 или 2 — <3)", tg: " (1 ё 2 — <3)", uz: " (1 yoki 2 — <3)" }
    : {
        en: ` (1 to ${most} is <${limit})`,
        ru: ` (от 1 до ${most} — <${limit})`,
        tg: ` (аз 1 то ${most} — <${limit})`,
        uz: ` (1 dan ${most} gacha — <${limit})`,
      };
}

/** Why a rounded number is blank. */
export const blankNote: Sentence = {
  en: "Numbers of persons from which a small one could be calculated are left blank.",
  ru: "Число лиц, по которому можно было бы вычислить малое число, не приводится.",
  tg: "Шумораи шахсоне, ки аз рӯи он рақами хурдро ҳисоб кардан мумкин мебуд, холӣ гузошта шудааст.",
  uz: "Kichik sonni hisoblab topish mumkin boʻlgan kishilar soni yozilmaydi.",
};

/** Why a table is named and not shown. */
export const leftOutNote: Sentence = {
  en: "Left out: most of its numbers are of too few persons, or would give those away.",
  ru: "Таблица не приводится: большинство чисел относится к слишком малому числу лиц или позволило бы его вычислить.",
  tg: "Ҷадвал оварда нашудааст: аксари рақамҳо ба шумораи хеле ками шахсон дахл доранд ё онро ошкор мекарданд.",
  uz: "Jadval keltirilmagan: sonlarning koʻpi juda oz kishiga tegishli yoki ularni oshkor qilib qoʻyadi.",
};

/** The same of several tables or sections, by name. */
export const tablesLeftOut: Sentence = {
  en: "Left out, because most of the numbers are of too few persons or would give those away: {tables}.",
  ru: "Не приводится, так как большинство чисел относится к слишком малому числу лиц или позволило бы его вычислить: {tables}.",
  tg: "Оварда нашудааст, зеро аксари рақамҳо ба шумораи хеле ками шахсон дахл доранд ё онро ошкор мекарданд: {tables}.",
  uz: "Keltirilmagan, chunki sonlarning koʻpi juda oz kishiga tegishli yoki ularni oshkor qilib qoʻyadi: {tables}.",
};

/** Why no records are listed behind the numbers of a table. */
export const noRecordsNote: Sentence = {
  en: "The journeys behind numbers of persons are not listed while small numbers are hidden or rounded; for the office itself hamkor list mobilities lists them.",
  ru: "Пока малые числа скрываются или округляются, поездки за числом лиц не перечисляются; для самого отдела их показывает hamkor list mobilities.",
  tg: "То даме ки рақамҳои хурд пинҳон ё яклухт мешаванд, сафарҳои паси шумораи шахсон рӯйхат карда намешаванд; барои худи шуъба онҳоро hamkor list mobilities нишон медиҳад.",
  uz: "Kichik sonlar yashirilgan yoki yaxlitlangan paytda kishilar soni ortidagi safarlar roʻyxati berilmaydi; boʻlimning oʻzi uchun ularni hamkor list mobilities koʻrsatadi.",
};

/** Why columns of a table are missing, by name; all of them, or some. */
export const columnsLeftOut = (areAll: boolean): Sentence => (areAll ? totalsAlone : someColumns);

const totalsAlone: Sentence = {
  en: "Only the total is given of: {columns}. Most of their numbers would be of too few persons or would give those away.",
  ru: "Приводится только итог по столбцам: {columns}. Большинство чисел в них относилось бы к слишком малому числу лиц или позволило бы его вычислить.",
  tg: "Танҳо ҷамъ аз рӯи инҳо оварда шудааст: {columns}. Аксари рақамҳои онҳо ба шумораи хеле ками шахсон дахл медоштанд ё онро ошкор мекарданд.",
  uz: "Faqat quyidagilarning jami keltirilgan: {columns}. Ulardagi sonlarning koʻpi juda oz kishiga tegishli boʻlar yoki ularni oshkor qilib qoʻyar edi.",
};

const someColumns: Sentence = {
  en: "Columns left out, because most of their numbers are of too few persons or would give those away: {columns}.",
  ru: "Столбцы не приводятся, так как большинство чисел в них относится к слишком малому числу лиц или позволило бы его вычислить: {columns}.",
  tg: "Сутунҳо оварда нашудаанд, зеро аксари рақамҳои онҳо ба шумораи хеле ками шахсон дахл доранд ё онро ошкор мекарданд: {columns}.",
  uz: "Ustunlar keltirilmagan, chunki ulardagi sonlarning koʻpi juda oz kishiga tegishli yoki ularni oshkor qilib qoʻyadi: {columns}.",
};

/** What stands in the place of rows of which a number is hidden though it is not small. */
export const otherRowsNotShown: Sentence = {
  en: "Others, not shown",
  ru: "Остальные, не показано",
  tg: "Дигарон, нишон дода намешавад",
  uz: "Qolganlari, koʻrsatilmaydi",
};

/** What stands in the place of all rows whose numbers are too small. */
export const otherRows = (below: number): Sentence => ({
  en: `Others, fewer than ${below} each`,
  ru: `Остальные, менее ${below} в каждой строке`,
  tg: `Дигарон, дар ҳар кадом камтар аз ${below}`,
  uz: `Qolganlari, har birida ${below} tadan kam`,
});
