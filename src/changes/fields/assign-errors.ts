import type { FieldPath } from "../../documents/positions.ts";
import { named } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { typedPath } from "./parse-assignment.ts";

export const notThere = (path: FieldPath): UsageError =>
  new UsageError(
    {
      en: `the record has no ${typedPath(path)}`,
      ru: `в записи нет ${typedPath(path)}`,
      tg: `дар сабт ${typedPath(path)} нест`,
      uz: `yozuvda ${typedPath(path)} yoʻq`,
    },
    {
      en: "there is nothing to take away",
      ru: "убирать нечего",
      tg: "чизе барои нест кардан нест",
      uz: "olib tashlanadigan narsa yoʻq",
    },
  );

export const noList = (path: FieldPath): UsageError =>
  new UsageError(
    {
      en: `${typedPath(path)} is not a list`,
      ru: `${typedPath(path)} — не список`,
      tg: `${typedPath(path)} рӯйхат нест`,
      uz: `${typedPath(path)} roʻyxat emas`,
    },
    {
      en: `give it a value: ${typedPath(path)}=…`,
      ru: `задайте значение: ${typedPath(path)}=…`,
      tg: `қимат диҳед: ${typedPath(path)}=…`,
      uz: `qiymat bering: ${typedPath(path)}=…`,
    },
  );

export const oneValue = (path: FieldPath): UsageError =>
  new UsageError(
    {
      en: `${typedPath(path)} takes one value`,
      ru: `${typedPath(path)} принимает одно значение`,
      tg: `${typedPath(path)} як қимат мегирад`,
      uz: `${typedPath(path)} bitta qiymat oladi`,
    },
    {
      en: "give it once",
      ru: "укажите его один раз",
      tg: "онро як бор нависед",
      uz: "uni bir marta yozing",
    },
  );

export const notInList = (text: string): UsageError =>
  new UsageError(
    {
      en: `the list has no ${named(text)}`,
      ru: `в списке нет ${named(text)}`,
      tg: `дар рӯйхат ${named(text)} нест`,
      uz: `roʻyxatda ${named(text)} yoʻq`,
    },
    {
      en: "hamkor show KIND/ID shows what it holds",
      ru: "что в нём есть, покажет hamkor show РАЗДЕЛ/ID",
      tg: "он чиро дар бар дорад, hamkor show НАВЪ/ID нишон медиҳад",
      uz: "unda nima borligini hamkor show TUR/ID koʻrsatadi",
    },
  );

export const plainText = (path: FieldPath, language: string): UsageError =>
  new UsageError(
    {
      en: `${typedPath(path)} is a text without a language, which counts as ${language}`,
      ru: `${typedPath(path)} — текст без указания языка, он считается текстом на ${language}`,
      tg: `${typedPath(path)} матни бе забон аст, он матн ба ${language} ҳисоб мешавад`,
      uz: `${typedPath(path)} — tili koʻrsatilmagan matn, u ${language} tilidagi matn hisoblanadi`,
    },
    {
      en: `to replace it: ${typedPath(path)}=…; to keep it as another language's text, write that first: ${typedPath(path)}.en="…"`,
      ru: `чтобы заменить его: ${typedPath(path)}=…; чтобы сохранить как текст на другом языке, сначала запишите его: ${typedPath(path)}.en="…"`,
      tg: `барои иваз: ${typedPath(path)}=…; барои нигоҳ доштан ҳамчун матни забони дигар аввал онро нависед: ${typedPath(path)}.en="…"`,
      uz: `almashtirish uchun: ${typedPath(path)}=…; boshqa tildagi matn sifatida saqlash uchun avval uni yozing: ${typedPath(path)}.en="…"`,
    },
  );

export const severalItems = (path: FieldPath, text: string): UsageError =>
  new UsageError(
    {
      en: `several items of ${typedPath(path)} have ${named(text)}`,
      ru: `${named(text)} есть в нескольких пунктах ${typedPath(path)}`,
      tg: `${named(text)} дар якчанд банди ${typedPath(path)} ҳаст`,
      uz: `${named(text)} ${typedPath(path)} ning bir nechta bandida bor`,
    },
    {
      en: `take one away by its number: --clear "${typedPath(path)}[1]"`,
      ru: `уберите один по номеру: --clear "${typedPath(path)}[1]"`,
      tg: `якеро аз рӯи рақамаш нест кунед: --clear "${typedPath(path)}[1]"`,
      uz: `bittasini raqami boʻyicha olib tashlang: --clear "${typedPath(path)}[1]"`,
    },
  );
