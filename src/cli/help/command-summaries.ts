import type { Sentence } from "../../values/texts/sentence.ts";

/** What every command does, as `hamkor --help` lists them: a line each. */
export const commandSummaries = {
  check: {
    en: "find every fault in the registry",
    ru: "найти все ошибки в реестре",
    tg: "ёфтани ҳамаи хатоҳои феҳрист",
    uz: "reyestrdagi barcha xatolarni topish",
  },
  fmt: {
    en: "canonical order and layout of the files; comments stay",
    ru: "привести файлы к единому виду; комментарии сохраняются",
    tg: "ба шакли ягона овардани файлҳо; шарҳҳо боқӣ мемонанд",
    uz: "fayllarni yagona koʻrinishga keltirish; izohlar saqlanadi",
  },
  explain: {
    en: "what a check finds, why, and how to mend it",
    ru: "что находит проверка, почему это важно и как исправить",
    tg: "санҷиш чиро меёбад, чаро ва онро чӣ тавр бояд ислоҳ кард",
    uz: "tekshiruv nimani topadi, nega va uni qanday tuzatish kerak",
  },
  checks: { en: "the list of checks", ru: "список проверок", tg: "рӯйхати санҷишҳо", uz: "tekshiruvlar roʻyxati" },
  fields: {
    en: "the fields of a kind, their types and meaning",
    ru: "поля раздела: что это, как пишется и что значит",
    tg: "майдонҳои навъи сабт: шакл ва маънои онҳо",
    uz: "yozuv turining maydonlari: shakli va maʼnosi",
  },
  measures: {
    en: "what can be counted, and how each count is defined",
    ru: "что можно посчитать и как определён каждый показатель",
    tg: "чиро ҳисоб кардан мумкин аст ва таърифи ҳар нишондиҳанда",
    uz: "nimani sanash mumkin va har bir koʻrsatkichning taʼrifi",
  },
  list: {
    en: "list records of a kind",
    ru: "список записей раздела",
    tg: "рӯйхати сабтҳои як навъ",
    uz: "bir turdagi yozuvlar roʻyxati",
  },
  show: {
    en: "one record, what it refers to and what refers to it",
    ru: "одна запись, её ссылки и ссылки на неё",
    tg: "як сабт, пайвандҳои он ва пайвандҳо ба он",
    uz: "bitta yozuv, undagi va unga qilingan havolalar",
  },
  find: {
    en: "search every field, in any script and in spite of typing errors",
    ru: "поиск по всем полям, на любом алфавите и несмотря на опечатки",
    tg: "ҷустуҷӯ дар ҳамаи майдонҳо, бо ҳар алифбо ва сарфи назар аз ғалат",
    uz: "barcha maydonlardan qidirish, har qanday alifboda, xatolarga qaramay",
  },
  count: {
    en: "count records or people, grouped",
    ru: "посчитать записи или людей по группам",
    tg: "ҳисоб кардани сабтҳо ё шахсон аз рӯи гурӯҳҳо",
    uz: "yozuvlar yoki kishilarni guruhlab sanash",
  },
  report: {
    en: "a table of the annual report",
    ru: "таблица годового отчёта",
    tg: "ҷадвали ҳисоботи солона",
    uz: "yillik hisobot jadvali",
  },
  annual: {
    en: "the annual report as a finished document",
    ru: "годовой отчёт готовым документом",
    tg: "ҳисоботи солона ҳамчун ҳуҷҷати тайёр",
    uz: "yillik hisobot tayyor hujjat holida",
  },
  schema: {
    en: "JSON Schema for editors",
    ru: "JSON Schema для редакторов",
    tg: "JSON Schema барои муҳаррирҳо",
    uz: "muharrirlar uchun JSON Schema",
  },
  cache: {
    en: "what is kept of registries so that they open faster",
    ru: "что хранится, чтобы реестры открывались быстрее",
    tg: "он чи барои зудтар кушодани феҳристҳо нигоҳ дошта мешавад",
    uz: "reyestrlar tezroq ochilishi uchun nima saqlanadi",
  },
  init: {
    en: "begin a registry",
    ru: "создать реестр",
    tg: "сохтани феҳрист",
    uz: "reyestr yaratish",
  },
  new: {
    en: "make a record",
    ru: "создать запись",
    tg: "сохтани сабт",
    uz: "yozuv yaratish",
  },
  set: {
    en: "change fields of records",
    ru: "изменить поля записей",
    tg: "тағйир додани майдонҳои сабтҳо",
    uz: "yozuvlar maydonlarini oʻzgartirish",
  },
  rename: {
    en: "give a record another id, everywhere",
    ru: "сменить id записи и все ссылки на неё",
    tg: "иваз кардани id-и сабт дар ҳама ҷо",
    uz: "yozuv id sini hamma joyda almashtirish",
  },
  merge: {
    en: "make one record of several",
    ru: "объединить несколько записей в одну",
    tg: "аз якчанд сабт якто сохтан",
    uz: "bir nechta yozuvni birlashtirish",
  },
  remove: {
    en: "delete records that nothing refers to",
    ru: "удалить записи, на которые нет ссылок",
    tg: "нест кардани сабтҳое, ки ба онҳо пайванд нест",
    uz: "hech narsa havola qilmaydigan yozuvlarni oʻchirish",
  },
  edit: {
    en: "open a record in your editor, and check it after",
    ru: "открыть запись в редакторе и затем проверить её",
    tg: "кушодани сабт дар муҳаррир ва баъд санҷидани он",
    uz: "yozuvni muharrirda ochish va keyin tekshirish",
  },
  import: {
    en: "make records of a list in Excel or CSV",
    ru: "сделать записи из списка Excel или CSV",
    tg: "аз рӯйхати Excel ё CSV сабтҳо сохтан",
    uz: "Excel yoki CSV roʻyxatidan yozuvlar yaratish",
  },
  save: {
    en: "check, and keep this state of the registry in git",
    ru: "проверить и сохранить это состояние реестра в git",
    tg: "санҷидан ва дар git нигоҳ доштани ин ҳолати феҳрист",
    uz: "tekshirish va reyestrning bu holatini gitda saqlash",
  },
  undo: {
    en: "take back the last change",
    ru: "отменить последнее изменение",
    tg: "бекор кардани охирин тағйирот",
    uz: "oxirgi oʻzgarishni bekor qilish",
  },
} satisfies Readonly<Record<string, Sentence>>;
