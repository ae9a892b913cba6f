import { named } from "../../kinds/fault.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** Why something is asked, or a row is not written. */
export const reasons = {
  doubtful: (typed: string): Sentence => ({
    en: `what ${named(typed)} means is not certain`,
    ru: `значение ${named(typed)} можно понять по-разному`,
    tg: `маънои ${named(typed)} аниқ нест`,
    uz: `${named(typed)} nimani bildirishi aniq emas`,
  }),
  missing: (field: string): Sentence => ({
    en: `the list does not say \`${field}\`, which the record needs`,
    ru: `в списке нет поля \`${field}\`, без которого записи не бывает`,
    tg: `дар рӯйхат \`${field}\` нест, ки барои сабт лозим аст`,
    uz: `roʻyxatda yozuv uchun kerak boʻlgan \`${field}\` yoʻq`,
  }),
  nearPartner: (typed: string): Sentence => ({
    en: `${named(typed)} is near the name of another partner`,
    ru: `${named(typed)} похоже на название другого партнёра`,
    tg: `${named(typed)} ба номи шарики дигар монанд аст`,
    uz: `${named(typed)} boshqa hamkor nomiga oʻxshaydi`,
  }),
  severalPartners: (typed: string): Sentence => ({
    en: `several partners are called ${named(typed)}`,
    ru: `название ${named(typed)} есть у нескольких партнёров`,
    tg: `якчанд шарик номи ${named(typed)} доранд`,
    uz: `bir nechta hamkor ${named(typed)} deb ataladi`,
  }),
  otherCountry: (typed: string, country: string): Sentence => ({
    en: `${named(typed)} has another country on file or in another row: ${country}`,
    ru: `у ${named(typed)} в реестре или в другой строке другая страна: ${country}`,
    tg: `${named(typed)} дар феҳрист ё дар сатри дигар кишвари дигар дорад: ${country}`,
    uz: `${named(typed)} uchun reyestrda yoki boshqa qatorda boshqa mamlakat koʻrsatilgan: ${country}`,
  }),
  brokenName: (typed: string): Sentence => ({
    en: `${named(typed)} seems to have lost a letter, or to have a space within a word`,
    ru: `в ${named(typed)}, похоже, потеряна буква или пробел стоит внутри слова`,
    tg: `дар ${named(typed)} гӯё ҳарфе гум шудааст ё дар дохили калима фосила ҳаст`,
    uz: `${named(typed)} da harf yoʻqolgan yoki soʻz ichida boʻsh joy borga oʻxshaydi`,
  }),
  severalNames: (typed: string): Sentence => ({
    en: `${named(typed)} may name several`,
    ru: `в ${named(typed)} может быть несколько названий`,
    tg: `дар ${named(typed)} шояд чанд ном бошад`,
    uz: `${named(typed)} da bir nechta nom boʻlishi mumkin`,
  }),
  severalPersons: (typed: string, pieces: readonly string[]): Sentence => ({
    en: `${named(typed)} may name several persons: ${pieces.join(" | ")}`,
    ru: `в ${named(typed)} может быть названо несколько человек: ${pieces.join(" | ")}`,
    tg: `дар ${named(typed)} шояд якчанд шахс номбар шуда бошад: ${pieces.join(" | ")}`,
    uz: `${named(typed)} da bir necha kishi nomlangan boʻlishi mumkin: ${pieces.join(" | ")}`,
  }),
  unnamedPersons: (typed: string): Sentence => ({
    en: `${named(typed)} is more than one person's name`,
    ru: `${named(typed)} — не имя одного человека`,
    tg: `${named(typed)} номи як шахс нест`,
    uz: `${named(typed)} bitta kishining ismi emas`,
  }),
  partnerType: (typed: string): Sentence => ({
    en: `the name ${named(typed)} does not say of what type the partner is`,
    ru: `из названия ${named(typed)} не видно, какого вида этот партнёр`,
    tg: `аз номи ${named(typed)} навъи шарик маълум нест`,
    uz: `${named(typed)} nomidan hamkor turi bilinmaydi`,
  }),
  otherTypes: (heading: string): Sentence => ({
    en: `are all partners of the column ${named(heading)} of one type?`,
    ru: `все ли партнёры в столбце ${named(heading)} одного вида?`,
    tg: `оё ҳамаи шарикон дар сутуни ${named(heading)} аз як навъанд?`,
    uz: `${named(heading)} ustunidagi hamkorlarning hammasi bir turdami?`,
  }),
  noPartnerMade: (name: string): Sentence => ({
    en: `the partner ${named(name)} is not on file`,
    ru: `партнёра ${named(name)} нет в реестре`,
    tg: `шарики ${named(name)} дар феҳрист нест`,
    uz: `${named(name)} hamkori reyestrda yoʻq`,
  }),
  idTaken: (id: string): Sentence => ({
    en: `another row or file has the id ${named(id)}`,
    ru: `id ${named(id)} уже есть у другой строки или другого файла`,
    tg: `id ${named(id)} аллакай дар сатр ё файли дигар ҳаст`,
    uz: `${named(id)} id boshqa qator yoki faylda bor`,
  }),
  notOnFile: (name: string): Sentence => ({
    en: `no record on file is called ${named(name)}`,
    ru: `в реестре нет записи с названием ${named(name)}`,
    tg: `дар феҳрист сабте бо номи ${named(name)} нест`,
    uz: `reyestrda ${named(name)} nomli yozuv yoʻq`,
  }),
  unparted: (heading: string): Sentence => ({
    en: `the cell in ${named(heading)} does not have the parts that the others have`,
    ru: `в столбце ${named(heading)} в этой ячейке нет тех частей, что в остальных`,
    tg: `дар сутуни ${named(heading)} ин чашмак қисмҳои чашмакҳои дигарро надорад`,
    uz: `${named(heading)} ustunidagi bu katakda boshqalardagi qismlar yoʻq`,
  }),
  repeated: (row: string): Sentence => ({
    en: `it repeats row ${row}`,
    ru: `повторяет строку ${row}`,
    tg: `такрори сатри ${row}`,
    uz: `${row} qatorini takrorlaydi`,
  }),
  perhapsRepeated: (row: string): Sentence => ({
    en: `it is the same as row ${row}: the same journey twice, or another person's`,
    ru: `совпадает со строкой ${row}: та же поездка дважды или поездка другого человека`,
    tg: `бо сатри ${row} якхела аст: ҳамон сафар ду бор ё сафари шахси дигар`,
    uz: `${row} qatori bilan bir xil: oʻsha safar ikki marta yoki boshqa kishining safari`,
  }),
  sameRecord: (row: string): Sentence => ({
    en: `row ${row} makes the same record with other values`,
    ru: `строка ${row} даёт ту же запись с другими значениями`,
    tg: `сатри ${row} ҳамон сабтро бо қиматҳои дигар медиҳад`,
    uz: `${row} qatori shu yozuvning oʻzini boshqa qiymatlar bilan beradi`,
  }),
  refused: (typed: string): Sentence => ({
    en: `${named(typed)}: who was refused makes no journey`,
    ru: `${named(typed)}: кому отказано, тот не едет`,
    tg: `${named(typed)}: ба шахси радшуда сафар нест`,
    uz: `${named(typed)}: rad etilgan kishi safar qilmaydi`,
  }),
  accepted: (typed: string): Sentence => ({
    en: `${named(typed)} does not say whether the journey took place`,
    ru: `${named(typed)} не говорит, состоялась ли поездка`,
    tg: `${named(typed)} намегӯяд, ки сафар анҷом шуд ё не`,
    uz: `${named(typed)} safar boʻlib oʻtganini bildirmaydi`,
  }),
  onReserve: (typed: string): Sentence => ({
    en: `${named(typed)} is a reserve list: perhaps there was no journey`,
    ru: `${named(typed)} — резервный список: возможно, поездки не было`,
    tg: `${named(typed)} рӯйхати захиравӣ аст: шояд сафар набуд`,
    uz: `${named(typed)} zaxira roʻyxati: safar boʻlmagan boʻlishi mumkin`,
  }),
  saidNoRecord: {
    en: "it makes no record, as was answered",
    ru: "по вашему ответу записи не даёт",
    tg: "мувофиқи ҷавоби шумо сабт намедиҳад",
    uz: "javobingizga koʻra yozuv bermaydi",
  },
  empty: {
    en: "nothing in it is for a record",
    ru: "в строке нет ничего для записи",
    tg: "дар он барои сабт чизе нест",
    uz: "unda yozuv uchun hech narsa yoʻq",
  },
  removedSince: (record: string): Sentence => ({
    en: `${record} was made of it and has been removed since`,
    ru: `из неё была сделана запись ${record}, её потом удалили`,
    tg: `аз он сабти ${record} сохта шуда буд, ки баъд нест карда шуд`,
    uz: `undan ${record} yozuvi yaratilgan edi, keyin oʻchirilgan`,
  }),
  onFile: (record: string): Sentence => ({
    en: `${record} is on file with other values`,
    ru: `${record} есть в реестре с другими значениями`,
    tg: `${record} дар феҳрист бо қиматҳои дигар ҳаст`,
    uz: `${record} reyestrda boshqa qiymatlar bilan bor`,
  }),
  perhapsOnFile: (record: string): Sentence => ({
    en: `it may be ${record}, which is on file`,
    ru: `это может быть ${record} из реестра`,
    tg: `ин шояд ${record} аз феҳрист бошад`,
    uz: `bu reyestrdagi ${record} boʻlishi mumkin`,
  }),
  conflict: (field: string, onFile: string): Sentence => ({
    en: `\`${field}\` was written by hand and is another in the list; on file: ${named(onFile)}`,
    ru: `поле \`${field}\` изменено вручную, а в списке другое; в реестре: ${named(onFile)}`,
    tg: `\`${field}\` бо даст навишта шудааст, дар рӯйхат дигар аст; дар феҳрист: ${named(onFile)}`,
    uz: `\`${field}\` qoʻlda yozilgan, roʻyxatda boshqacha; reyestrda: ${named(onFile)}`,
  }),
} as const;
