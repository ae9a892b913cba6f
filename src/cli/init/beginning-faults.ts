import { didYouMeanWords } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { namesOfFiles, whyNoId } from "../../registry/no-id.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

export const defaultTitle = (institution: string): Sentence => ({
  en: `International cooperation of ${institution}`,
  ru: `Международное сотрудничество — ${institution}`,
  tg: `Ҳамкории байналмилалии ${institution}`,
  uz: `${institution} xalqaro hamkorligi`,
});

export const noLanguage = (typed: string): UsageError =>
  new UsageError(
    {
      en: `"${typed}" is not the code of a language`,
      ru: `"${typed}" — не код языка`,
      tg: `"${typed}" рамзи забон нест`,
      uz: `"${typed}" til kodi emas`,
    },
    {
      en: "write en, ru, tg or uz",
      ru: "напишите ru, tg, uz или en",
      tg: "tg, ru, uz ё en нависед",
      uz: "uz, tg, ru yoki en deb yozing",
    },
  );

export const noName = (): UsageError =>
  new UsageError({
    en: "the name is empty",
    ru: "название пустое",
    tg: "ном холист",
    uz: "nom boʻsh",
  });

export const strangeCharacter = (text: string): UsageError =>
  new UsageError(
    {
      en: `"${printable(text)}" has a character that cannot be seen`,
      ru: `в "${printable(text)}" есть невидимый знак`,
      tg: `дар "${printable(text)}" аломати нонамоён ҳаст`,
      uz: `"${printable(text)}" ichida koʻrinmas belgi bor`,
    },
    {
      en: "type it anew instead of copying it",
      ru: "наберите текст заново, не копируя",
      tg: "матнро аз нав нависед, нусха нагиред",
      uz: "matnni nusxalamasdan, qaytadan yozing",
    },
  );

export const noCountryText = (): UsageError =>
  new UsageError({
    en: "the country is empty",
    ru: "страна не указана",
    tg: "кишвар нишон дода нашудааст",
    uz: "mamlakat koʻrsatilmagan",
  });

export const noId = (id: string, proposed: string): UsageError =>
  new UsageError(
    whyNoId(id, `${id}.yaml`),
    (proposed === "" || proposed === id ? undefined : didYouMeanWords([proposed])) ?? namesOfFiles,
  );

export const noMonthDay = (typed: string): UsageError =>
  new UsageError(
    {
      en: `"${typed}" is not a day of the year`,
      ru: `"${typed}" не читается как день и месяц`,
      tg: `"${typed}" ҳамчун рӯз ва моҳ хонда намешавад`,
      uz: `"${typed}" kun va oy sifatida oʻqilmaydi`,
    },
    {
      en: "write 09-01 for 1 September",
      ru: "1 сентября пишите как 09-01",
      tg: "1 сентябрро ҳамчун 09-01 нависед",
      uz: "1-sentabrni 09-01 deb yozing",
    },
  );
