import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

export const lastWithBounds = (): UsageError =>
  new UsageError(
    {
      en: "--last goes without --from and --to",
      ru: "--last не указывают вместе с --from и --to",
      tg: "--last якҷоя бо --from ва --to навишта намешавад",
      uz: "--last ni --from va --to bilan birga yozib boʻlmaydi",
    },
    {
      en: "it ends at the last year that has data",
      ru: "он кончается последним годом, за который есть данные",
      tg: "он бо соли охирине тамом мешавад, ки маълумот дорад",
      uz: "u maʼlumoti bor oxirgi yil bilan tugaydi",
    },
  );

export const fromAfterTo = (from: string | undefined, to: string | undefined): UsageError =>
  new UsageError(
    {
      en: `--from ${from} comes after --to ${to}`,
      ru: `--from ${from} позже, чем --to ${to}`,
      tg: `--from ${from} баъд аз --to ${to} аст`,
      uz: `--from ${from} --to ${to} dan keyin`,
    },
    {
      en: "write the earlier year first",
      ru: "после --from напишите более ранний год",
      tg: "пас аз --from соли пештараро нависед",
      uz: "--from dan keyin oldingi yilni yozing",
    },
  );

/** A year that is of the other kind, or none. */
export const notSuchAYear = (flag: string, kind: "calendar" | "academic"): Sentence =>
  kind === "academic"
    ? {
        en: `${flag} is not an academic year`,
        ru: `${flag} — не учебный год`,
        tg: `${flag} соли таҳсил нест`,
        uz: `${flag} — oʻquv yili emas`,
      }
    : {
        en: `${flag} is not a calendar year`,
        ru: `${flag} — не календарный год`,
        tg: `${flag} соли тақвимӣ нест`,
        uz: `${flag} — kalendar yili emas`,
      };

export const write = (example: string): Sentence => ({
  en: `write ${example}`,
  ru: `напишите ${example}`,
  tg: `${example} нависед`,
  uz: `${example} deb yozing`,
});

export const writeAs = (example: string): Sentence => ({
  en: `write it as ${example}`,
  ru: `напишите его так: ${example}`,
  tg: `онро чунин нависед: ${example}`,
  uz: `uni shunday yozing: ${example}`,
});

export const writeOrAdd = (example: string, flag: string): Sentence => ({
  en: `write ${example}, or add ${flag}`,
  ru: `напишите ${example} или добавьте ${flag}`,
  tg: `${example} нависед ё ${flag} илова кунед`,
  uz: `${example} deb yozing yoki ${flag} ni qoʻshing`,
});

export const barsInTableOnly = (): UsageError =>
  new UsageError(
    {
      en: "--chart draws bars in the table only",
      ru: "--chart рисует полосы только в таблице",
      tg: "--chart танҳо дар ҷадвал сутунчаҳо мекашад",
      uz: "--chart faqat jadvalda ustunchalar chizadi",
    },
    {
      en: "leave --chart out, or -o",
      ru: "уберите --chart или -o",
      tg: "--chart ё -o-ро бардоред",
      uz: "--chart yoki -o ni olib tashlang",
    },
  );
