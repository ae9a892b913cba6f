import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor find --help` says. */
export const findHelp = {
  description: {
    en: "Records with given words in any field, best first. Script and case do not matter (rahimov finds Раҳимов), the beginning of a word is enough, and typing errors are forgiven.",
    ru: "Записи с этими словами в любом поле, лучшие первыми. Алфавит и регистр не важны (rahimov находит Раҳимов), достаточно начала слова, опечатки прощаются.",
    tg: "Сабтҳо бо ин калимаҳо дар ҳар майдон, беҳтаринҳо аввал. Алифбо ва ҳарфи калон фарқ надорад (rahimov Раҳимов-ро меёбад), оғози калима кофист, ғалатҳо бахшида мешаванд.",
    uz: "Istalgan maydonida shu soʻzlar bor yozuvlar, eng mosi birinchi. Alifbo va bosh harf farqsiz (rahimov Раҳимов ni topadi), soʻz boshi yetarli, xatolar kechiriladi.",
  },
  text: {
    en: "words to look for in names, persons, notes, quotes, places, ids: all of them, where a record has all",
    ru: "слова, которые ищутся в названиях, именах, примечаниях, цитатах, местах, id; сначала записи со всеми словами",
    tg: "калимаҳо барои ҷустуҷӯ дар номҳо, шахсон, эзоҳҳо, иқтибосҳо, ҷойҳо, id; аввал сабтҳои дорои ҳамаи калимаҳо",
    uz: "nom, kishi, izoh, iqtibos, joy va id lardan qidiriladigan soʻzlar; avval barcha soʻzlar bor yozuvlar",
  },
  kind: {
    en: "only records of these kinds",
    ru: "только записи этих разделов",
    tg: "танҳо сабтҳои ин навъҳо",
    uz: "faqat shu turdagi yozuvlar",
  },
  limit: {
    en: "show at most so many (else 20 on a terminal, all elsewhere)",
    ru: "показать не больше стольких (иначе 20 в терминале, в файле все)",
    tg: "на бештар аз ин шумора (вагарна дар терминал 20, дар файл ҳама)",
    uz: "koʻpi bilan shuncha (boʻlmasa terminalda 20 ta, faylda hammasi)",
  },
} satisfies HelpTexts;

export const findExamples: Examples = [
  [
    "hamkor find полоцк",
    {
      en: "a name, in whichever script it was written",
      ru: "название или имя, на каком бы алфавите оно ни было записано",
      tg: "ном, бо ҳар алифбое навишта шуда бошад",
      uz: "nom, qaysi alifboda yozilgan boʻlmasin",
    },
  ],
  [
    "hamkor find kunming univercity",
    {
      en: "a partner, and what was done with it",
      ru: "партнёр и всё, что с ним связано",
      tg: "шарик ва ҳар он чи бо ӯ алоқаманд аст",
      uz: "hamkor va u bilan bogʻliq hamma narsa",
    },
  ],
  [
    "hamkor find mining --kind partners,agreements",
    {
      en: "only partners and agreements",
      ru: "только партнёры и соглашения",
      tg: "танҳо шарикон ва созишномаҳо",
      uz: "faqat hamkorlar va shartnomalar",
    },
  ],
  [
    "hamkor find moscow -o moscow.xlsx",
    {
      en: "everything that was found, for a spreadsheet",
      ru: "всё найденное, для Excel",
      tg: "ҳамаи ёфтаҳо, барои Excel",
      uz: "barcha topilganlar, Excel uchun",
    },
  ],
];
