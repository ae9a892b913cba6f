import type { KindName } from "../../kinds/field-meta.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { quoted } from "../../values/texts/quoted.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What an import says of itself. */
export const importTexts = {
  reading: {
    en: "Reading the list …",
    ru: "Читается список …",
    tg: "Рӯйхат хонда мешавад …",
    uz: "Roʻyxat oʻqilmoqda …",
  },
  planning: {
    en: "Comparing it with the registry …",
    ru: "Сверяется с реестром …",
    tg: "Бо феҳрист муқоиса мешавад …",
    uz: "Reyestr bilan solishtirilmoqda …",
  },
  writing: {
    en: "Writing the records …",
    ru: "Записи вносятся в реестр …",
    tg: "Сабтҳо ба феҳрист дохил мешаванд …",
    uz: "Yozuvlar reyestrga kiritilmoqda …",
  },
  columns: (kind: KindName, file: string, language: Language): string =>
    ({
      en: `How the columns are read (${kind}; kept in ${file}):`,
      ru: `Как читаются столбцы (${kind}; хранится в ${file}):`,
      tg: `Сутунҳо чӣ тавр хонда мешаванд (${kind}; дар ${file} нигоҳ дошта мешавад):`,
      uz: `Ustunlar qanday oʻqiladi (${kind}; ${file} da saqlanadi):`,
    })[language],
  goneColumns: (columns: readonly string[], language: Language): string => {
    const names = columns.map((column) => quoted(printableLine(column), language)).join(", ");
    return {
      en: `Columns of the last import that are not in the list any more: ${names}. What they said stays in the records.`,
      ru: `Столбцы прошлого импорта, которых в списке больше нет: ${names}. Сказанное в них остаётся в записях.`,
      tg: `Сутунҳои воридоти гузашта, ки дигар дар рӯйхат нестанд: ${names}. Он чи дар онҳо буд, дар сабтҳо мемонад.`,
      uz: `Oldingi importdagi, endi roʻyxatda yoʻq ustunlar: ${names}. Ularda aytilgani yozuvlarda qoladi.`,
    }[language];
  },
  ownList: (kind: KindName, isList: boolean, language: Language): string =>
    (isList
      ? {
          en: `A list that hamkor wrote (${kind}): only the cells that were edited, and rows without an id, are read.`,
          ru: `Это список, записанный hamkor (${kind}): читаются только изменённые ячейки и строки без id.`,
          tg: `Ин рӯйхатест, ки hamkor навиштааст (${kind}): танҳо чашмакҳои тағйирёфта ва сатрҳои бе id хонда мешаванд.`,
          uz: `Bu hamkor yozgan roʻyxat (${kind}): faqat oʻzgartirilgan kataklar va id siz qatorlar oʻqiladi.`,
        }
      : {
          en: `A template of hamkor (${kind}).`,
          ru: `Это шаблон hamkor (${kind}).`,
          tg: `Ин шаблони hamkor аст (${kind}).`,
          uz: `Bu hamkor shabloni (${kind}).`,
        })[language],
  nothingCertain: {
    en: "Nothing is written: no row is new, or is certain.",
    ru: "Ничего не записывается: ни одной новой строки, в которой всё ясно, нет.",
    tg: "Чизе навишта намешавад: сатри наве, ки дар он ҳама чиз аниқ бошад, нест.",
    uz: "Hech narsa yozilmaydi: hammasi aniq boʻlgan yangi qator yoʻq.",
  },
  waiting: (rows: number, file: string): Sentence => ({
    en: `Rows that wait for you: ${rows}. Fill in the last column of ${file} and import that file`,
    ru: `Строк, которые ждут вашего решения: ${rows}. Заполните последний столбец файла ${file} и импортируйте его`,
    tg: `Сатрҳое, ки қарори шуморо интизоранд: ${rows}. Сутуни охирини файли ${file}-ро пур карда, онро ворид кунед`,
    uz: `Qaroringizni kutayotgan qatorlar: ${rows}. ${file} faylining oxirgi ustunini toʻldirib, uni import qiling`,
  }),
  wouldWait: (rows: number, file: string): Sentence => ({
    en: `Rows that would wait for you, in ${file}: ${rows}`,
    ru: `Строк, которые ждали бы вашего решения в ${file}: ${rows}`,
    tg: `Сатрҳое, ки дар ${file} қарори шуморо интизор мешуданд: ${rows}`,
    uz: `${file} da qaroringizni kutadigan qatorlar: ${rows}`,
  }),
  keptReview: (file: string): Sentence => ({
    en: `${file} has answers that are not imported yet, so it stays as it is`,
    ru: `в ${file} есть ответы, которые ещё не импортированы, поэтому он остаётся как есть`,
    tg: `дар ${file} ҷавобҳое ҳастанд, ки ҳанӯз ворид нашудаанд, бинобар ин он бетағйир мемонад`,
    uz: `${file} da hali import qilinmagan javoblar bor, shuning uchun u oʻzgarmaydi`,
  }),
  noReview: (rows: number, { en, ru, tg, uz }: Sentence): Sentence => ({
    en: `what was certain is done; for the rows that wait for you (${rows}) no file could be written: ${en}; close it, or name another place with --review`,
    ru: `всё ясное выполнено; для строк, которые ждут вашего решения (${rows}), файл не записан: ${ru}; закройте его или укажите другое место: --review`,
    tg: `ҳар чизи аниқ иҷро шуд; барои сатрҳое, ки қарори шуморо интизоранд (${rows}), файл навишта нашуд: ${tg}; онро пӯшед ё ҷойи дигарро бо --review нишон диҳед`,
    uz: `aniq boʻlganlari bajarildi; qaroringizni kutayotgan qatorlar (${rows}) uchun fayl yozilmadi: ${uz}; uni yoping yoki --review bilan boshqa joyni koʻrsating`,
  }),
  partnersWait: (partners: number): Sentence => ({
    en: `Partners that are not on file: ${partners}. --yes makes them`,
    ru: `Партнёров, которых нет в реестре: ${partners}. Создать их: --yes`,
    tg: `Шариконе, ки дар феҳрист нестанд: ${partners}. Сохтани онҳо: --yes`,
    uz: `Reyestrda yoʻq hamkorlar: ${partners}. Ularni yaratish: --yes`,
  }),
} as const;
