import { didYouMeanWords } from "../kinds/fault.ts";
import { UsageError } from "../queries/usage-error.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** What a word of a command line can name. */
export type NamedThing = "check" | "report" | "kind";

/** What is said where there is nothing of a name. */
export const unknownName = (name: string, words: readonly string[], what: NamedThing): UsageError =>
  new UsageError(nothingOf[what](name), didYouMeanWords(nearestWords(name, words)) ?? listOf[what](words));

const nothingOf: { readonly [what in NamedThing]: (name: string) => Sentence } = {
  check: (name) => ({
    en: `there is no check "${name}"`,
    ru: `нет проверки «${name}»`,
    tg: `санҷиши «${name}» нест`,
    uz: `“${name}” tekshiruvi yoʻq`,
  }),
  report: (name) => ({
    en: `there is no report "${name}"`,
    ru: `нет отчёта «${name}»`,
    tg: `ҳисоботи «${name}» нест`,
    uz: `“${name}” hisoboti yoʻq`,
  }),
  kind: (name) => ({
    en: `there is no kind "${name}"`,
    ru: `нет раздела «${name}»`,
    tg: `навъи сабти «${name}» нест`,
    uz: `“${name}” yozuv turi yoʻq`,
  }),
};

const listOf: { readonly [what in NamedThing]: (words: readonly string[]) => Sentence } = {
  check: () => ({
    en: "hamkor checks lists them",
    ru: "все проверки: hamkor checks",
    tg: "ҳамаи санҷишҳо: hamkor checks",
    uz: "barcha tekshiruvlar: hamkor checks",
  }),
  report: () => ({
    en: "hamkor report lists them",
    ru: "все отчёты: hamkor report",
    tg: "ҳамаи ҳисоботҳо: hamkor report",
    uz: "barcha hisobotlar: hamkor report",
  }),
  kind: (words) => ({
    en: `the kinds are ${words.join(", ")}`,
    ru: `разделы: ${words.join(", ")}`,
    tg: `навъҳои сабт: ${words.join(", ")}`,
    uz: `yozuv turlari: ${words.join(", ")}`,
  }),
};

/** The value of a flag that takes words separated by commas. */
export const emptyWord = (text: string, flags: string): UsageError =>
  new UsageError(
    {
      en: `"${text}" leaves a word empty`,
      ru: `в «${text}» пропущено слово`,
      tg: `дар «${text}» калима намерасад`,
      uz: `“${text}” ichida soʻz tushib qolgan`,
    },
    {
      en: `${flags} takes words parted by commas`,
      ru: `${flags}: слова пишут через запятую`,
      tg: `${flags}: калимаҳо бо вергул ҷудо карда мешаванд`,
      uz: `${flags}: soʻzlar vergul bilan ajratiladi`,
    },
  );

/** The value of a flag that takes a whole number. */
export const notANumber = (text: string, flag: string): UsageError =>
  new UsageError(
    {
      en: `"${text}" is not a whole number from 1`,
      ru: `«${text}» — не целое число от 1`,
      tg: `«${text}» адади бутун аз 1 сар карда нест`,
      uz: `“${text}” — 1 dan boshlanadigan butun son emas`,
    },
    {
      en: `${flag} takes one`,
      ru: `после ${flag} нужно такое число`,
      tg: `пас аз ${flag} чунин адад лозим аст`,
      uz: `${flag} dan keyin shunday son kerak`,
    },
  );

/** The value of a flag that takes one of a few words. */
export function notAChoice(text: string, flag: string, words: readonly string[]): UsageError {
  const list = words.join(", ");
  return new UsageError(
    {
      en: `"${text}" is not a value of ${flag}`,
      ru: `у флага ${flag} нет значения «${text}»`,
      tg: `флаги ${flag} қимати «${text}» надорад`,
      uz: `${flag} flagida “${text}” qiymati yoʻq`,
    },
    yearAsWord(text, flag) ??
      didYouMeanWords(nearestWords(text, words)) ?? {
        en: `it can be ${list}`,
        ru: `возможные значения: ${list}`,
        tg: `қиматҳои имконпазир: ${list}`,
        uz: `mumkin boʻlgan qiymatlar: ${list}`,
      },
  );
}

/** `--year 2018`: the flag says in which kind of years to count, and a word of the query which year is meant. */
function yearAsWord(text: string, flag: string): Sentence | undefined {
  if (flag !== "--year" || !/^\d{4}(?:[/-]\d{4})?$/.test(text)) return undefined;
  const word = `year:${text.replace("-", "/")}`;
  return {
    en: `write ${word} as a word of the query`,
    ru: `напишите ${word} как слово запроса`,
    tg: `${word}-ро ҳамчун калимаи дархост нависед`,
    uz: `${word} ni soʻrov soʻzi sifatida yozing`,
  };
}
