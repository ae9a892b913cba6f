import { didYouMeanWords } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** A command line that would be right. */
export const suchAs = (command: string): Sentence => ({
  en: `such as: ${command}`,
  ru: `например: ${command}`,
  tg: `масалан: ${command}`,
  uz: `masalan: ${command}`,
});

/** What a file's name may end in. */
export function possibleEndings(endings: readonly string[]): Sentence {
  const list = endings.join(", ");
  return {
    en: `its ending can be ${list}`,
    ru: `расширение может быть таким: ${list}`,
    tg: `пасванд метавонад чунин бошад: ${list}`,
    uz: `kengaytma quyidagicha boʻlishi mumkin: ${list}`,
  };
}

export const noEnding = (file: string, endings: readonly string[]): UsageError => {
  const list = endings.join(", ");
  return new UsageError(
    {
      en: `the file ${file} has no ending that names its format`,
      ru: `у файла ${file} нет расширения, по которому виден формат`,
      tg: `файли ${file} пасванде надорад, ки форматро нишон диҳад`,
      uz: `${file} faylida formatni koʻrsatadigan kengaytma yoʻq`,
    },
    {
      en: `end it in ${list}`,
      ru: `добавьте расширение: ${list}`,
      tg: `пасванд илова кунед: ${list}`,
      uz: `kengaytma qoʻshing: ${list}`,
    },
  );
};

export const noFormat = (format: string, formats: readonly string[]): UsageError => {
  const list = formats.join(", ");
  return new UsageError(
    {
      en: `there is no format "${format}"`,
      ru: `нет формата «${format}»`,
      tg: `формати «${format}» нест`,
      uz: `“${format}” formati yoʻq`,
    },
    didYouMeanWords(nearestWords(format, formats)) ?? {
      en: `it can be ${list} or a file`,
      ru: `формат может быть таким: ${list}; или укажите файл`,
      tg: `формат метавонад чунин бошад: ${list}; ё файлро нишон диҳед`,
      uz: `format quyidagicha boʻlishi mumkin: ${list}; yoki faylni koʻrsating`,
    },
  );
};

export const wrongEnding = (ending: string, endings: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `a file ending in .${ending} cannot be written`,
      ru: `файл с расширением .${ending} записать нельзя`,
      tg: `файлро бо пасванди .${ending} навиштан мумкин нест`,
      uz: `.${ending} kengaytmali fayl yozib boʻlmaydi`,
    },
    possibleEndings(endings),
  );

/** CSV for a spreadsheet was asked for together with another format. */
export const notCsv = (output: string): UsageError =>
  new UsageError(
    {
      en: `--excel makes CSV, and -o ${output} asks for another format`,
      ru: `--excel даёт CSV, а -o ${output} требует другого формата`,
      tg: `--excel CSV медиҳад, -o ${output} бошад, формати дигар мехоҳад`,
      uz: `--excel CSV beradi, -o ${output} esa boshqa formatni soʻraydi`,
    },
    {
      en: "leave --excel out, or write -o FILE.csv; FILE.xlsx opens rightly as it is",
      ru: "уберите --excel или напишите -o ФАЙЛ.csv; ФАЙЛ.xlsx и так открывается правильно",
      tg: "--excel-ро бардоред ё -o ФАЙЛ.csv нависед; ФАЙЛ.xlsx худаш дуруст кушода мешавад",
      uz: "--excel ni olib tashlang yoki -o FAYL.csv deb yozing; FAYL.xlsx shundoq ham toʻgʻri ochiladi",
    },
  );

export const notOnTerminal = (format: string): UsageError =>
  new UsageError(
    {
      en: `${format} cannot be shown on a terminal`,
      ru: `${format} нельзя показать в терминале`,
      tg: `${format}-ро дар терминал нишон додан мумкин нест`,
      uz: `${format} formatini terminalda koʻrsatib boʻlmaydi`,
    },
    {
      en: `name a file: -o FILE.${format}`,
      ru: `укажите файл: -o ФАЙЛ.${format}`,
      tg: `файлро нишон диҳед: -o ФАЙЛ.${format}`,
      uz: `faylni koʻrsating: -o FAYL.${format}`,
    },
  );

const nameIn = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

export const inRegistry = (file: string): UsageError =>
  new UsageError(
    {
      en: `${file} lies in the registry, which hamkor does not write to`,
      ru: `${file} находится внутри реестра, а туда hamkor не пишет`,
      tg: `${file} дар дохили феҳрист аст, hamkor бошад, ба он ҷо наменависад`,
      uz: `${file} reyestr ichida, hamkor esa u yerga yozmaydi`,
    },
    {
      en: `name a file outside it, such as -o ../${nameIn(file)}`,
      ru: `укажите файл вне реестра, например: -o ../${nameIn(file)}`,
      tg: `файли берун аз феҳристро нишон диҳед, масалан: -o ../${nameIn(file)}`,
      uz: `reyestrdan tashqaridagi faylni koʻrsating, masalan: -o ../${nameIn(file)}`,
    },
  );
