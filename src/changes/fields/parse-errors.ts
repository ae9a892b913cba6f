import { named } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** A word that is no assignment, among all that were typed. */
export const noAssignment = (words: readonly string[], at: number): UsageError => {
  const word = words[at] ?? "";
  return new UsageError(
    {
      en: `${named(word)} is not a field with a value`,
      ru: `${named(word)} — это не поле со значением`,
      tg: `${named(word)} майдон бо қимат нест`,
      uz: `${named(word)} qiymatli maydon emas`,
    },
    isSpaced(word) ? noSpaces : (unquotedValue(words, at) ?? forms),
  );
};

/** `name = Kunming`, in one word or in three. */
const isSpaced = (word: string): boolean => /^[+-]?=|^[\p{L}_.[\]\d]+\s+[+-]?=/u.test(word);

/** The assignment whose value a shell took apart at its spaces, in quotes; `undefined` where no such one stands before the word. */
export function unquotedValue(words: readonly string[], at: number): Sentence | undefined {
  const start = words.findLastIndex((word, index) => index < at && word.includes("="));
  if (start < 0) return undefined;
  const next = words.findIndex((word, index) => index > at && word.includes("="));
  const whole = words.slice(start, next < 0 ? undefined : next).join(" ");
  // Quotes and signs inside would need others, which differ between shells.
  if (/["$`\\!%]/.test(whole)) return undefined;
  return {
    en: `put a value with spaces in quotes: "${whole}"`,
    ru: `значение с пробелами поставьте в кавычки: "${whole}"`,
    tg: `қимати фосиладорро дар нохунак гузоред: "${whole}"`,
    uz: `boʻsh joyli qiymatni qoʻshtirnoqqa oling: "${whole}"`,
  };
}

const forms: Sentence = {
  en: 'write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE; a value with spaces in quotes: title="…"',
  ru: 'напишите ПОЛЕ=ЗНАЧЕНИЕ, ПОЛЕ+=ЗНАЧЕНИЕ или ПОЛЕ-=ЗНАЧЕНИЕ; значение с пробелами — в кавычках: title="…"',
  tg: 'МАЙДОН=ҚИМАТ, МАЙДОН+=ҚИМАТ ё МАЙДОН-=ҚИМАТ нависед; қимати фосиладор — дар нохунак: title="…"',
  uz: 'MAYDON=QIYMAT, MAYDON+=QIYMAT yoki MAYDON-=QIYMAT deb yozing; boʻsh joyli qiymat — qoʻshtirnoqda: title="…"',
};

const noSpaces: Sentence = {
  en: 'write FIELD=VALUE without spaces round the sign: title="…"',
  ru: 'напишите ПОЛЕ=ЗНАЧЕНИЕ без пробелов вокруг знака: title="…"',
  tg: 'МАЙДОН=ҚИМАТ-ро бе фосила дар гирди аломат нависед: title="…"',
  uz: 'MAYDON=QIYMAT ni belgi atrofida boʻsh joysiz yozing: title="…"',
};

/** A shell turns `count=>200` into `count=` and a file named `200`, and `name= Kunming` into two words. */
export const noValue = (field: string): UsageError =>
  new UsageError(
    {
      en: `nothing stands behind ${field}=`,
      ru: `после ${field}= ничего нет`,
      tg: `пас аз ${field}= чизе нест`,
      uz: `${field}= dan keyin hech narsa yoʻq`,
    },
    {
      en: `write the value right behind the sign, one with > or < in quotes: "${field}=>200" (without them the shell has made a file named 200 here: delete it); to take the field away: --clear ${field}`,
      ru: `пишите значение сразу после знака, а со знаком > или < — в кавычках: "${field}=>200" (без них оболочка создала здесь файл с именем 200: удалите его); чтобы убрать поле: --clear ${field}`,
      tg: `қиматро бевосита пас аз аломат нависед, дорои > ё <-ро дар нохунак: "${field}=>200" (бе онҳо дар ин ҷо файле бо номи 200 пайдо шудааст: онро нест кунед); барои нест кардани майдон: --clear ${field}`,
      uz: `qiymatni belgidan keyin darhol yozing, > yoki < belgilisini qoʻshtirnoqda: "${field}=>200" (ularsiz bu yerda 200 nomli fayl paydo boʻlgan: uni oʻchiring); maydonni olib tashlash uchun: --clear ${field}`,
    },
  );
