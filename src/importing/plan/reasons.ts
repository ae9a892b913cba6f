import { named } from "../../kinds/fault.ts";
import { memoize } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What many rows wait for is put in words once. */
const ofText = (said: (text: string) => Sentence) => memoize(said, { most: 10_000 });

/** Why something is asked, or a row is not written. */
export const reasons = {
  doubtful: ofText(
    (typed: string): Sentence => ({
      en: `what ${named(typed)} means is not certain`,
      ru: `неясно, что значит ${named(typed)}`,
      tg: `маънои ${named(typed)} аниқ нест`,
      uz: `${named(typed)} nimani bildirishi aniq emas`,
    }),
  ),
  missing: (field: string): Sentence => ({
    en: `the list does not say \`${field}\`, which the record needs`,
    ru: `в списке нет поля \`${field}\`, без которого записи не бывает`,
    tg: `дар рӯйхат \`${field}\` нест, ки барои сабт лозим аст`,
    uz: `roʻyxatda yozuv uchun kerak boʻlgan \`${field}\` yoʻq`,
  }),
  nearPartner: ofText(
    (typed: string): Sentence => ({
      en: `${named(typed)} is near the name of another partner`,
      ru: `${named(typed)} похоже на название другого партнёра`,
      tg: `${named(typed)} ба номи шарики дигар монанд аст`,
      uz: `${named(typed)} boshqa hamkor nomiga oʻxshaydi`,
    }),
  ),
  severalPartners: ofText(
    (typed: string): Sentence => ({
      en: `several partners are called ${named(typed)}`,
      ru: `название ${named(typed)} есть у нескольких партнёров`,
      tg: `якчанд шарик номи ${named(typed)} доранд`,
      uz: `bir nechta hamkor ${named(typed)} deb ataladi`,
    }),
  ),
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
  unknownNumbers: (headings: readonly string[]): Sentence => {
    const columns = headings.map(named).join(", ");
    return {
      en: `the numbers in ${columns} may be how many persons went`,
      ru: `числа в ${columns} могут быть числом человек`,
      tg: `рақамҳо дар ${columns} шояд шумораи одамон бошанд`,
      uz: `${columns} ustunidagi sonlar odamlar soni boʻlishi mumkin`,
    };
  },
  shortDegree: (typed: string, starts: string, ends: string): Sentence => ({
    en: `${named(typed)} from ${starts} to ${ends} is too short for a degree`,
    ru: `${named(typed)} с ${starts} по ${ends}: для учёбы на степень это слишком мало`,
    tg: `${named(typed)} аз ${starts} то ${ends}: барои таҳсил ба дараҷа ин хеле кам аст`,
    uz: `${named(typed)} ${starts} dan ${ends} gacha: daraja olish uchun bu juda kam`,
  }),
  swappedDays: ofText(
    (typed: string): Sentence => ({
      en: `in ${named(typed)} Excel may have taken the day for the month: all days of the column that could be so mistaken are dates, and all others are texts`,
      ru: `в ${named(typed)} Excel мог принять день за месяц: в этом столбце все даты, где это возможно, — даты Excel, а остальные — текст`,
      tg: `дар ${named(typed)} Excel шояд рӯзро моҳ фаҳмида бошад: дар ин сутун ҳамаи санаҳое, ки ин имкон дорад, санаҳои Excel-анд, боқимонда матн аст`,
      uz: `${named(typed)} da Excel kunni oy deb olgan boʻlishi mumkin: bu ustunda shunday boʻlishi mumkin boʻlgan sanalarning hammasi Excel sanasi, qolganlari esa matn`,
    }),
  ),
  formulaError: (typed: string): Sentence => ({
    en: `a formula failed in this cell: ${named(typed)}`,
    ru: `в этой ячейке ошибка формулы: ${named(typed)}`,
    tg: `дар ин чашмак хатои формула ҳаст: ${named(typed)}`,
    uz: `bu katakda formula xatosi bor: ${named(typed)}`,
  }),
  footnoteSign: (typed: string): Sentence => ({
    en: `a sign behind ${named(typed)} points to a note: what that says may change what is meant`,
    ru: `знак после ${named(typed)} отсылает к сноске: она может менять смысл`,
    tg: `аломати пас аз ${named(typed)} ба эзоҳ ишора мекунад: он метавонад маъноро тағйир диҳад`,
    uz: `${named(typed)} ortidagi belgi izohga ishora qiladi: u maʼnoni oʻzgartirishi mumkin`,
  }),
  dateInName: (typed: string): Sentence => ({
    en: `there is a date in the name ${named(typed)}`,
    ru: `в названии ${named(typed)} стоит дата`,
    tg: `дар номи ${named(typed)} сана ҳаст`,
    uz: `${named(typed)} nomida sana bor`,
  }),
  contactInName: (typed: string): Sentence => ({
    en: `there is an address or a telephone number in the name ${named(typed)}`,
    ru: `в названии ${named(typed)} стоит адрес или телефон`,
    tg: `дар номи ${named(typed)} суроға ё рақами телефон ҳаст`,
    uz: `${named(typed)} nomida manzil yoki telefon raqami bor`,
  }),
  inGeneral: (typed: string): Sentence => ({
    en: `${named(typed)} means several in general and names none`,
    ru: `${named(typed)} — это вообще многие, и никто не назван`,
    tg: `${named(typed)} маънои бисёриҳоро дорад ва касеро ном намебарад`,
    uz: `${named(typed)} umuman koʻpchilikni bildiradi, hech kim atalmagan`,
  }),
  ownInstitution: (typed: string): Sentence => ({
    en: `${named(typed)} is an institution of this registry, not a partner on file`,
    ru: `${named(typed)} — учреждение этого реестра, а не партнёр из него`,
    tg: `${named(typed)} муассисаи ҳамин феҳрист аст, на шарике аз он`,
    uz: `${named(typed)} shu reyestr muassasasi, undagi hamkor emas`,
  }),
  struckRow: {
    en: "something in the row is struck through",
    ru: "в строке есть зачёркнутое",
    tg: "дар сатр чизе хат зада шудааст",
    uz: "qatorda ustidan chizilgan joy bor",
  },
  colouredRow: (legend: string): Sentence => ({
    en: `the row has a colour of its own, and the list says: ${named(legend)}`,
    ru: `строка выделена цветом, а в списке сказано: ${named(legend)}`,
    tg: `сатр бо ранг ҷудо шудааст ва дар рӯйхат гуфта шудааст: ${named(legend)}`,
    uz: `qator rang bilan ajratilgan, roʻyxatda esa shunday deyilgan: ${named(legend)}`,
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
  noPartnerMade: ofText(
    (name: string): Sentence => ({
      en: `the partner ${named(name)} is not on file`,
      ru: `партнёра ${named(name)} нет в реестре`,
      tg: `шарики ${named(name)} дар феҳрист нест`,
      uz: `${named(name)} hamkori reyestrda yoʻq`,
    }),
  ),
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
  series: (field: string, first: string, last: string): Sentence => ({
    en: `\`${field}\` counts up row by row, ${first} … ${last}, as if a cell had been drawn over others`,
    ru: `\`${field}\` растёт от строки к строке, ${first} … ${last}, будто ячейку протянули вниз`,
    tg: `\`${field}\` сатр ба сатр меафзояд, ${first} … ${last}, гӯё чашмакро ба поён кашида бошанд`,
    uz: `\`${field}\` qatordan qatorga ortib boradi, ${first} … ${last}, goʻyo katak pastga tortilgan`,
  }),
  endsBefore: (ends: string, begins: string): Sentence => ({
    en: `it ends on ${ends}, before it begins on ${begins}`,
    ru: `окончание ${ends} раньше начала ${begins}`,
    tg: `анҷом ${ends} пеш аз оғоз ${begins} аст`,
    uz: `tugashi ${ends} boshlanishidan ${begins} oldin`,
  }),
  farOff: (starts: string, ends: string): Sentence => ({
    en: `from ${starts} to ${ends} is far longer than the hours or days in the row`,
    ru: `с ${starts} по ${ends} — намного дольше, чем часов или дней в строке`,
    tg: `аз ${starts} то ${ends} аз соату рӯзҳои дар сатр будагӣ хеле дарозтар аст`,
    uz: `${starts} dan ${ends} gacha qatordagi soat yoki kunlardan ancha uzun`,
  }),
  partsDiffer: (shown: string): Sentence => ({
    en: `the numbers do not add up: ${shown}`,
    ru: `числа не сходятся: ${shown}`,
    tg: `рақамҳо мувофиқ намеоянд: ${shown}`,
    uz: `sonlar mos kelmaydi: ${shown}`,
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
  namesNobody: {
    en: "it names neither a person nor a partner nor a country: it may be statistics and no journey",
    ru: "здесь не названы ни человек, ни партнёр, ни страна: возможно, это статистика, а не поездка",
    tg: "дар ин ҷо на шахс, на шарик ва на кишвар номбар шудааст: шояд омор бошад, на сафар",
    uz: "unda na kishi, na hamkor, na mamlakat nomlangan: bu safar emas, statistika boʻlishi mumkin",
  },
  manyPersons: (count: string): Sentence => ({
    en: `${count} persons at one institution: it may be how many students that has`,
    ru: `${count} человек в одном вузе: возможно, это число его студентов`,
    tg: `${count} нафар дар як муассиса: шояд шумораи донишҷӯёни он бошад`,
    uz: `bitta muassasada ${count} kishi: bu uning talabalari soni boʻlishi mumkin`,
  }),
  sumOfRows: (count: string): Sentence => ({
    en: `${count} is the sum of the rows above: it may be their total`,
    ru: `${count} — сумма строк выше: возможно, это их итог`,
    tg: `${count} ҷамъи сатрҳои боло аст: шояд ҳамагии онҳо бошад`,
    uz: `${count} — yuqoridagi qatorlar yigʻindisi: ularning jami boʻlishi mumkin`,
  }),
  perhapsNotGone: (typed: string): Sentence => ({
    en: `${named(typed)}: perhaps there was no journey`,
    ru: `${named(typed)}: возможно, поездки не было`,
    tg: `${named(typed)}: шояд сафар набуд`,
    uz: `${named(typed)}: safar boʻlmagan boʻlishi mumkin`,
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
  otherOnFile: (field: string, onFile: string, inList: string): Sentence => ({
    en: `\`${field}\` is ${named(onFile)} on file, which is not from this list, and ${named(inList)} in the list; the answer \`keep\` leaves it`,
    ru: `поле \`${field}\`: в реестре ${named(onFile)}, и это не из этого списка, а в списке ${named(inList)}; оставить — ответ \`keep\``,
    tg: `\`${field}\`: дар феҳрист ${named(onFile)}, ки на аз ин рӯйхат аст, дар рӯйхат ${named(inList)}; мондан — ҷавоби \`keep\``,
    uz: `\`${field}\`: reyestrda ${named(onFile)}, bu shu roʻyxatdan emas, roʻyxatda ${named(inList)}; qoldirish — \`keep\` javobi`,
  }),
  added: (field: string, inList: string): Sentence => ({
    en: `\`${field}\` is not on file, and ${named(inList)} in the list: \`--update\` takes the list's, the answer \`keep\` leaves it`,
    ru: `поля \`${field}\` в записи нет, в списке ${named(inList)}; взять из списка — \`--update\`, оставить — ответ \`keep\``,
    tg: `\`${field}\` дар сабт нест, дар рӯйхат ${named(inList)}; аз рӯйхат гирифтан — \`--update\`, мондан — ҷавоби \`keep\``,
    uz: `\`${field}\` yozuvda yoʻq, roʻyxatda ${named(inList)}; roʻyxatdan olish — \`--update\`, qoldirish — \`keep\` javobi`,
  }),
  clearedByHand: (field: string, inList: string): Sentence => ({
    en: `\`${field}\` was taken away by hand, and is ${named(inList)} in the list; the answer \`keep\` leaves it so`,
    ru: `поле \`${field}\` убрано вручную, а в списке ${named(inList)}; оставить так — ответ \`keep\``,
    tg: `\`${field}\` бо даст гирифта шудааст, дар рӯйхат ${named(inList)}; ҳамин тавр мондан — ҷавоби \`keep\``,
    uz: `\`${field}\` qoʻlda olib tashlangan, roʻyxatda esa ${named(inList)}; shunday qoldirish — \`keep\` javobi`,
  }),
  notUpdated: (field: string, onFile: string, inList: string): Sentence => ({
    en: `\`${field}\` is ${named(onFile)} on file and ${named(inList)} in the list: \`--update\` takes the list's, the answer \`keep\` leaves it`,
    ru: `поле \`${field}\`: в реестре ${named(onFile)}, в списке ${named(inList)}; взять из списка — \`--update\`, оставить — ответ \`keep\``,
    tg: `\`${field}\`: дар феҳрист ${named(onFile)}, дар рӯйхат ${named(inList)}; аз рӯйхат гирифтан — \`--update\`, мондан — ҷавоби \`keep\``,
    uz: `\`${field}\`: reyestrda ${named(onFile)}, roʻyxatda ${named(inList)}; roʻyxatdan olish — \`--update\`, qoldirish — \`keep\` javobi`,
  }),
  perhapsOnFile: (record: string): Sentence => ({
    en: `it may be ${record}, which is on file`,
    ru: `это может быть ${record} из реестра`,
    tg: `ин шояд ${record} аз феҳрист бошад`,
    uz: `bu reyestrdagi ${record} boʻlishi mumkin`,
  }),
  perhapsCorrected: (record: string): Sentence => ({
    en: `it may be ${record}, corrected: this list has made it, and no row is that record any more`,
    ru: `это может быть исправленная запись ${record}: она сделана из этого списка, а её строки в нём больше нет`,
    tg: `ин шояд сабти ислоҳшудаи ${record} бошад: он аз ҳамин рӯйхат сохта шудааст, вале сатри он дигар нест`,
    uz: `bu tuzatilgan ${record} yozuvi boʻlishi mumkin: u shu roʻyxatdan yaratilgan, lekin uning qatori endi yoʻq`,
  }),
  conflict: (field: string, onFile: string, inList: string): Sentence => ({
    en: `\`${field}\` was edited by hand: ${named(onFile)} on file, ${named(inList)} in the list; the answer \`keep\` leaves it`,
    ru: `поле \`${field}\` изменено вручную: в реестре ${named(onFile)}, в списке ${named(inList)}; оставить — ответ \`keep\``,
    tg: `\`${field}\` бо даст тағйир дода шудааст: дар феҳрист ${named(onFile)}, дар рӯйхат ${named(inList)}; мондан — ҷавоби \`keep\``,
    uz: `\`${field}\` qoʻlda oʻzgartirilgan: reyestrda ${named(onFile)}, roʻyxatda ${named(inList)}; qoldirish — \`keep\` javobi`,
  }),
} as const;
