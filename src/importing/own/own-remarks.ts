import type { Sentence } from "../../values/texts/sentence.ts";

const listed = (rows: readonly number[]): string =>
  rows.length > most ? `${rows.slice(0, most).join(", ")}, …` : rows.join(", ");
const most = 10;

/** What is said of a list that hamkor wrote and somebody edited. */
export const ownRemarks = {
  idTwice: (id: string): Sentence => ({
    en: `the id \`${id}\` stands in several rows: leave it in one; a row without an id is a new record`,
    ru: `id \`${id}\` стоит в нескольких строках: оставьте его в одной; строка без id — новая запись`,
    tg: `id \`${id}\` дар чанд сатр аст: онро дар яктояш гузоред; сатри бе id сабти нав аст`,
    uz: `\`${id}\` id si bir nechta qatorda turibdi: uni bittasida qoldiring; id siz qator — yangi yozuv`,
  }),
  joined: (field: string): Sentence => ({
    en: `an item of \`${field}\` has a semicolon or a line break in it, so that the cell does not tell where it ends: change it with \`hamkor set\` or \`hamkor edit\``,
    ru: `в одном из значений \`${field}\` есть точка с запятой или перенос строки, и по ячейке не видно, где оно кончается: измените поле через \`hamkor set\` или \`hamkor edit\``,
    tg: `дар яке аз қиматҳои \`${field}\` нуқтавергул ё гузариши сатр ҳаст, ва аз чашмак маълум нест, ки он дар куҷо тамом мешавад: майдонро бо \`hamkor set\` ё \`hamkor edit\` тағйир диҳед`,
    uz: `\`${field}\` qiymatlaridan birida nuqtali vergul yoki yangi qator bor, katakdan uning qayerda tugashi koʻrinmaydi: maydonni \`hamkor set\` yoki \`hamkor edit\` bilan oʻzgartiring`,
  }),
  emptied: (rows: readonly number[]): Sentence => ({
    en: `Emptied cells take nothing away (rows ${listed(rows)}): \`hamkor set KIND/ID --clear FIELD\` does`,
    ru: `Очищенные ячейки ничего не удаляют (строки ${listed(rows)}): для этого есть \`hamkor set KIND/ID --clear FIELD\``,
    tg: `Чашмакҳои холикарда чизеро нест намекунанд (сатрҳо: ${listed(rows)}): барои ин \`hamkor set KIND/ID --clear FIELD\` ҳаст`,
    uz: `Boʻshatilgan kataklar hech narsani oʻchirmaydi (qatorlar: ${listed(rows)}): buning uchun \`hamkor set KIND/ID --clear FIELD\` bor`,
  }),
  computed: (rows: readonly number[]): Sentence => ({
    en: `Cells were edited that hamkor works out itself, and are not read (rows ${listed(rows)})`,
    ru: `Изменены ячейки, которые hamkor вычисляет сам; они не читаются (строки ${listed(rows)})`,
    tg: `Чашмакҳое тағйир ёфтаанд, ки hamkor худаш ҳисоб мекунад; онҳо хонда намешаванд (сатрҳо: ${listed(rows)})`,
    uz: `hamkor oʻzi hisoblaydigan kataklar oʻzgartirilgan; ular oʻqilmaydi (qatorlar: ${listed(rows)})`,
  }),
} as const;
