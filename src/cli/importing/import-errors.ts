import { didYouMeanWords } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { EncodingChoice } from "../../sheets/delimited/decode-text.ts";
import type { Language } from "../../values/codes/languages.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { quoted } from "../../values/texts/quoted.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

const about = (name: string, why: Sentence): Sentence => sentenceOf((language) => `${name}: ${why[language]}`);

/** A file that is not there; `names` are what lies in its folder. */
export function noFile(typed: string, names: readonly string[]): UsageError {
  const [name = ""] = typed.split(/[\\/]/).slice(-1);
  const lead = typed.slice(0, typed.length - name.length);
  const lists = names.filter((one) => /\.(?:xlsx|xlsm|csv|tsv|txt)$/i.test(one)).sort();
  const near = nearestWords(name, lists).map((one) => `${lead}${one}`);
  return new UsageError(
    {
      en: `there is no file ${typed}`,
      ru: `нет файла ${typed}`,
      tg: `файли ${typed} нест`,
      uz: `${typed} fayli yoʻq`,
    },
    didYouMeanWords(near) ?? (lists.length > 0 ? listsHere(lists.slice(0, 10)) : undefined),
  );
}

const listsHere = (names: readonly string[]): Sentence => ({
  en: `lists in that folder: ${names.join(", ")}`,
  ru: `списки в этой папке: ${names.join(", ")}`,
  tg: `рӯйхатҳо дар ин ҷузвдон: ${names.join(", ")}`,
  uz: `shu papkadagi roʻyxatlar: ${names.join(", ")}`,
});

/** A file in which there is nothing to import. */
export const notRead = (name: string, why: Sentence): UsageError => new UsageError(about(name, why));

/** No table in any sheet; what was found of each, if anything. */
export function noTable(name: string, refused: readonly { readonly sheet: string; readonly why: Sentence }[]) {
  const [first] = refused;
  if (!first) return notRead(name, noTableAtAll);
  return new UsageError(
    sentenceOf((language) =>
      refused.map(({ sheet, why }) => `${name}, ${quoted(sheet, language)}: ${why[language]}`).join("\n  "),
    ),
  );
}

const noTableAtAll: Sentence = {
  en: "there is no table in it: rows with headings above them",
  ru: "в нём нет таблицы: строк с шапкой над ними",
  tg: "дар он ҷадвал нест: сатрҳо бо сарлавҳа дар боло",
  uz: "unda jadval yoʻq: ustida sarlavhasi bor qatorlar",
};

export const encodingInDoubt = (name: string, choices: readonly EncodingChoice[]): UsageError =>
  new UsageError(
    about(name, {
      en: "its text can be read in several encodings",
      ru: "текст можно прочитать в нескольких кодировках",
      tg: "матнро дар якчанд кодировка хондан мумкин аст",
      uz: "matnni bir nechta kodlashda oʻqish mumkin",
    }),
    sentenceOf((language) =>
      [chooseIt[language], ...choices.map(({ encoding, sample }) => `--encoding ${encoding}: ${sample}`)].join("\n  "),
    ),
  );

const chooseIt: Sentence = {
  en: "name the one in which the words are right:",
  ru: "укажите ту, в которой слова правильные:",
  tg: "онеро нишон диҳед, ки дар он калимаҳо дурустанд:",
  uz: "soʻzlari toʻgʻri chiqqanini koʻrsating:",
};

export const severalLists = (name: string, sheets: readonly string[]): UsageError =>
  new UsageError(
    about(name, {
      en: `there are several lists in it, and one is imported at a time`,
      ru: `в нём несколько списков, а импортируется один за раз`,
      tg: `дар он якчанд рӯйхат ҳаст, вале дар як бор якто ворид мешавад`,
      uz: `unda bir nechta roʻyxat bor, bir safarda esa bittasi import qilinadi`,
    }),
    nameSheet(sheets),
  );

const nameSheet = (sheets: readonly string[]): Sentence => {
  const flags = sheets.map((sheet) => `--sheet ${/^[\p{L}\p{N}_.-]+$/u.test(sheet) ? sheet : `"${sheet}"`}`).join(", ");
  return {
    en: `name its sheet: ${flags}`,
    ru: `укажите лист: ${flags}`,
    tg: `варақро нишон диҳед: ${flags}`,
    uz: `varaqni koʻrsating: ${flags}`,
  };
};

export const severalInSheet = (name: string, sheet: string): UsageError =>
  new UsageError({
    en: `${name}: there are several tables on the sheet "${sheet}"; copy each onto a sheet of its own`,
    ru: `${name}: на листе «${sheet}» несколько таблиц; скопируйте каждую на отдельный лист`,
    tg: `${name}: дар варақи «${sheet}» якчанд ҷадвал ҳаст; ҳар якро ба варақи алоҳида нусха кунед`,
    uz: `${name}: “${sheet}” varagʻida bir nechta jadval bor; har birini alohida varaqqa koʻchiring`,
  });

export const noSheet = (sheet: string, sheets: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `there is no sheet "${sheet}" with a list`,
      ru: `нет листа «${sheet}» со списком`,
      tg: `варақи «${sheet}» бо рӯйхат нест`,
      uz: `roʻyxatli “${sheet}” varagʻi yoʻq`,
    },
    didYouMeanWords(nearestWords(sheet, sheets)) ?? nameSheet(sheets),
  );

/** What a list may be of, with the words and fields that speak for it, likeliest first. */
type KindChoice = { readonly kind: KindName; readonly words: readonly string[]; readonly fields: readonly string[] };

export const kindInDoubt = (typed: string, kinds: readonly KindChoice[]): UsageError => {
  const file = /\s/.test(typed) ? `"${typed}"` : typed;
  const lines = (language: Language): string[] =>
    kinds.map(({ kind, words, fields }) => {
      const signs = [...new Set([...words.map((word) => quoted(word, language)), ...fields])].slice(0, 4);
      return `hamkor import ${file} ${kind}${signs.length > 0 ? `  (${signs.join(", ")})` : ""}`;
    });
  return new UsageError(
    {
      en: `${typed}: it is not certain of what this is a list`,
      ru: `${typed}: неясно, чего это список`,
      tg: `${typed}: аниқ нест, ки ин рӯйхати чист`,
      uz: `${typed}: bu nimaning roʻyxati ekani aniq emas`,
    },
    sentenceOf((language) => [sayIt[language], ...lines(language)].join("\n  ")),
  );
};

const sayIt: Sentence = {
  en: "say it; the likeliest stands first, with what speaks for it:",
  ru: "укажите это; первым стоит вероятное, рядом — что на это указывает:",
  tg: "инро нишон диҳед; аввал эҳтимолитаринаш меистад, дар паҳлӯ нишонаҳояш:",
  uz: "buni koʻrsating; birinchisi ehtimoli kattasi, yonida belgilari:",
};

/** A saved mapping in which something is wrong. */
export const faultyMapping = (
  file: string,
  faults: readonly { readonly line: number; readonly message: Sentence; readonly help: Sentence | undefined }[],
): UsageError =>
  new UsageError(
    sentenceOf((language) =>
      faults
        .map(({ line, message, help }) => `${file}:${line}: ${message[language]}${help ? `; ${help[language]}` : ""}`)
        .join("\n  "),
    ),
    {
      en: "mend it in an editor, or delete the file: then the columns are proposed anew",
      ru: "исправьте в редакторе или удалите файл: тогда столбцы будут предложены заново",
      tg: "онро дар муҳаррир ислоҳ кунед ё файлро нест кунед: он гоҳ сутунҳо аз нав пешниҳод мешаванд",
      uz: "uni muharrirda tuzating yoki faylni oʻchiring: shunda ustunlar qaytadan taklif qilinadi",
    },
  );

export const otherList = (file: string): UsageError =>
  new UsageError(
    {
      en: `${file} is about a list with other columns`,
      ru: `${file} описывает список с другими столбцами`,
      tg: `${file} рӯйхати дорои сутунҳои дигарро тавсиф мекунад`,
      uz: `${file} boshqa ustunli roʻyxat haqida`,
    },
    {
      en: "name another with --map, give this list another file name, or delete that file",
      ru: "укажите другое описание флагом --map, переименуйте файл списка или удалите это описание",
      tg: "бо --map тавсифи дигарро нишон диҳед, номи файли рӯйхатро иваз кунед ё он тавсифро нест кунед",
      uz: "--map bilan boshqasini koʻrsating, roʻyxat fayli nomini oʻzgartiring yoki oʻsha faylni oʻchiring",
    },
  );

export const noMapping = (file: string): UsageError =>
  new UsageError({
    en: `there is no file ${file} that says what the columns are`,
    ru: `нет файла ${file} с описанием столбцов`,
    tg: `файли ${file} бо тавсифи сутунҳо нест`,
    uz: `ustunlar tavsifi yozilgan ${file} fayli yoʻq`,
  });

export const spoiltReview = (name: string, word: string): UsageError =>
  new UsageError(
    {
      en: `letters were lost when ${name} was saved, as in "${word}"`,
      ru: `при сохранении ${name} потеряны буквы, например в «${word}»`,
      tg: `ҳангоми нигоҳ доштани ${name} ҳарфҳо гум шудаанд, масалан дар «${word}»`,
      uz: `${name} saqlanganda harflar yoʻqolgan, masalan “${word}”`,
    },
    {
      en: "import the list again, fill in the review and save it as CSV UTF-8 or .xlsx",
      ru: "импортируйте список снова, заполните файл проверки и сохраните его как CSV UTF-8 или .xlsx",
      tg: "рӯйхатро аз нав ворид кунед, файли санҷишро пур карда, ҳамчун CSV UTF-8 ё .xlsx нигоҳ доред",
      uz: "roʻyxatni qayta import qiling, tekshiruv faylini toʻldirib, CSV UTF-8 yoki .xlsx qilib saqlang",
    },
  );
