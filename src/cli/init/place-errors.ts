import type { Place } from "../../files/place-for-registry.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** Why no registry can begin at a place; paths are as the user would write them. */
export function placeRefused(is: Exclude<Place["is"], "free">, folder: string, other: string): UsageError {
  switch (is) {
    case "file":
      return new UsageError(
        {
          en: `${folder} is a file`,
          ru: `${folder} — это файл`,
          tg: `${folder} файл аст`,
          uz: `${folder} — bu fayl`,
        },
        nameAnother,
      );
    case "registry-there":
      return new UsageError(
        {
          en: `there is a registry in ${other} already`,
          ru: `в папке ${other} уже есть реестр`,
          tg: `дар ҷузвдони ${other} аллакай феҳрист ҳаст`,
          uz: `${other} papkasida reyestr allaqachon bor`,
        },
        addToIt,
      );
    case "registry-around":
      return new UsageError(
        {
          en: `this folder lies in a registry: ${other}`,
          ru: `эта папка лежит внутри реестра: ${other}`,
          tg: `ин ҷузвдон дар дохили феҳрист аст: ${other}`,
          uz: `bu papka reyestr ichida: ${other}`,
        },
        nameAnother,
      );
    case "registry-below":
      return new UsageError(
        {
          en: `there is a registry in this folder already: ${other}`,
          ru: `в этой папке уже есть реестр: ${other}`,
          tg: `дар ин ҷузвдон аллакай феҳрист ҳаст: ${other}`,
          uz: `bu papkada reyestr allaqachon bor: ${other}`,
        },
        nameAnother,
      );
  }
}

const nameAnother: Sentence = {
  en: "name another folder: hamkor init FOLDER",
  ru: "укажите другую папку: hamkor init ПАПКА",
  tg: "ҷузвдони дигарро нишон диҳед: hamkor init ҶУЗВДОН",
  uz: "boshqa papkani koʻrsating: hamkor init PAPKA",
};

const addToIt: Sentence = {
  en: "add records to it with hamkor new, or name another folder: hamkor init FOLDER",
  ru: "добавляйте в него записи командой hamkor new или укажите другую папку: hamkor init ПАПКА",
  tg: "ба он бо фармони hamkor new сабт илова кунед ё ҷузвдони дигарро нишон диҳед: hamkor init ҶУЗВДОН",
  uz: "unga hamkor new buyrugʻi bilan yozuv qoʻshing yoki boshqa papkani koʻrsating: hamkor init PAPKA",
};

export const folderWithoutName = (): UsageError =>
  new UsageError(
    {
      en: "the folder has no name",
      ru: "у папки нет имени",
      tg: "ҷузвдон ном надорад",
      uz: "papkaning nomi yoʻq",
    },
    nameAnother,
  );

export const twoFolders = (): UsageError =>
  new UsageError(
    {
      en: "two folders are named, with -C and after init",
      ru: "указаны две папки: после -C и после init",
      tg: "ду ҷузвдон нишон дода шудааст: пас аз -C ва пас аз init",
      uz: "ikkita papka koʻrsatilgan: -C dan va init dan keyin",
    },
    {
      en: "leave -C out",
      ru: "уберите -C",
      tg: "-C-ро бардоред",
      uz: "-C ni olib tashlang",
    },
  );

export const ciBelowRepository = (): UsageError =>
  new UsageError(
    {
      en: "this folder lies in a git repository, and such services read their file from its top folder alone",
      ru: "эта папка лежит внутри репозитория git, а такие службы читают свой файл только из его верхней папки",
      tg: "ин ҷузвдон дар дохили репозиторийи git аст, ва чунин хизматҳо файли худро танҳо аз ҷузвдони болоии он мехонанд",
      uz: "bu papka git repozitoriysi ichida, bunday xizmatlar esa oʻz faylini faqat uning eng yuqori papkasidan oʻqiydi",
    },
    {
      en: "leave --ci out, and write that file there: docs/ci-github.md and docs/ci-gitlab.md show it",
      ru: "уберите --ci и создайте такой файл там: образцы в docs/ci-github.md и docs/ci-gitlab.md",
      tg: "--ci-ро бардоред ва он файлро дар он ҷо нависед: намунаҳо дар docs/ci-github.md ва docs/ci-gitlab.md",
      uz: "--ci ni olib tashlang va oʻsha faylni u yerda yozing: namunalari docs/ci-github.md va docs/ci-gitlab.md da",
    },
  );

/** Flags that have to be given where nobody can be asked. */
export const flagsMissing = (flags: readonly string[], example: Sentence): UsageError =>
  new UsageError(
    {
      en: `what has to be known is missing: ${flags.join(", ")}`,
      ru: `не указано: ${flags.join(", ")}`,
      tg: `нишон дода нашудааст: ${flags.join(", ")}`,
      uz: `koʻrsatilmagan: ${flags.join(", ")}`,
    },
    {
      en: `write: ${example.en}`,
      ru: `напишите: ${example.ru}`,
      tg: `нависед: ${example.tg}`,
      uz: `yozing: ${example.uz}`,
    },
  );
