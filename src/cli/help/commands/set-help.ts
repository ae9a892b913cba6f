import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor set --help` says. */
export const setHelp = {
  description: {
    en: "Changes fields of records: FIELD=VALUE, FIELD+=VALUE and FIELD-=VALUE for lists. Values are typed as people write them.",
    ru: "Меняет поля записей: ПОЛЕ=ЗНАЧЕНИЕ, для списков ПОЛЕ+=ЗНАЧЕНИЕ и ПОЛЕ-=ЗНАЧЕНИЕ. Значения пишутся как обычно.",
    tg: "Майдонҳои сабтҳоро тағйир медиҳад: МАЙДОН=ҚИМАТ, барои рӯйхатҳо МАЙДОН+=ҚИМАТ ва МАЙДОН-=ҚИМАТ. Қиматҳо ба таври оддӣ навишта мешаванд.",
    uz: "Yozuvlar maydonlarini oʻzgartiradi: MAYDON=QIYMAT, roʻyxatlar uchun MAYDON+=QIYMAT va MAYDON-=QIYMAT. Qiymatlar odatdagidek yoziladi.",
  },
  words: {
    en: "records as KIND/ID, or a KIND with --where; then FIELD=VALUE",
    ru: "записи как РАЗДЕЛ/ID или РАЗДЕЛ с --where; затем ПОЛЕ=ЗНАЧЕНИЕ",
    tg: "сабтҳо ҳамчун НАВЪ/ID ё НАВЪ бо --where; баъд МАЙДОН=ҚИМАТ",
    uz: "yozuvlar TUR/ID koʻrinishida yoki TUR --where bilan; keyin MAYDON=QIYMAT",
  },
  where: {
    en: "all records of the kind that these words of a query select; behind them -- and what is to change",
    ru: "все записи раздела, подходящие под слова запроса; после них -- и что изменить",
    tg: "ҳамаи сабтҳои навъ, ки ба калимаҳои дархост мувофиқанд; пас аз онҳо -- ва он чи тағйир меёбад",
    uz: "soʻrov soʻzlariga mos barcha yozuvlar; ulardan keyin -- va nimani oʻzgartirish",
  },
  clear: {
    en: "take these fields away (several: a,b)",
    ru: "убрать эти поля (несколько: a,b)",
    tg: "нест кардани ин майдонҳо (якчанд: a,b)",
    uz: "bu maydonlarni olib tashlash (bir nechta: a,b)",
  },
} satisfies HelpTexts;

export const setExamples: Examples = [
  [
    "hamkor set agreements/tut-polotsk-su ends=2027",
    { en: "another end", ru: "другой срок", tg: "мӯҳлати дигар", uz: "boshqa muddat" },
  ],
  [
    "hamkor set partners/kmust country=Хитой aliases+=КУНТ",
    {
      en: "a country and one more spelling",
      ru: "страна и ещё одно написание",
      tg: "кишвар ва боз як тарзи навишт",
      uz: "mamlakat va yana bir yozilishi",
    },
  ],
  [
    "hamkor set agreements --where country:Россия -- renewal=automatic",
    { en: "all that a query selects", ru: "все по запросу", tg: "ҳама аз рӯи дархост", uz: "soʻrov boʻyicha hammasi" },
  ],
  [
    "hamkor set agreements/tut-polotsk-su --clear scope --dry-run",
    { en: "only shown", ru: "только показать", tg: "танҳо нишон додан", uz: "faqat koʻrsatish" },
  ],
];
