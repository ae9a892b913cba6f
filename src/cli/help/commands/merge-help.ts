import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor merge --help` says. */
export const mergeHelp = {
  description: {
    en: "Makes one record of several: what names the others names the first, their names become its aliases, and it takes what it lacks. What it does not take goes to its notes.",
    ru: "Делает из нескольких записей одну: всё, что называет другие, называет первую, их названия становятся её aliases, чего ей не хватает, она берёт у них. Что не взято, остаётся в notes.",
    tg: "Аз якчанд сабт якто месозад: ҳар чӣ дигаронро ном мебарад, якумро ном мебарад, номҳои онҳо aliases-и он мешаванд, он чи намерасад, аз онҳо гирифта мешавад. Он чи гирифта нашуд, дар notes мемонад.",
    uz: "Bir nechta yozuvni birlashtiradi: boshqalarini nomlagan hamma narsa birinchisini nomlaydi, nomlari uning aliases iga oʻtadi, yetishmaganini ulardan oladi. Olinmagani notes da qoladi.",
  },
  kept: {
    en: "the record that stays, as KIND/ID",
    ru: "запись, которая остаётся, как РАЗДЕЛ/ID",
    tg: "сабте, ки мемонад, ҳамчун НАВЪ/ID",
    uz: "qoladigan yozuv, TUR/ID koʻrinishida",
  },
  others: {
    en: "records of the same kind, which go",
    ru: "записи того же раздела, которых не станет",
    tg: "сабтҳои ҳамон навъ, ки нест мешаванд",
    uz: "oʻsha turdagi, yoʻqoladigan yozuvlar",
  },
  prefer: {
    en: "whose value holds where both have one",
    ru: "чьё значение верно, если оно есть у обеих",
    tg: "қимати кадом дуруст аст, агар ҳар ду дошта бошанд",
    uz: "ikkalasida ham qiymat boʻlsa, qaysi biri olinadi",
  },
} satisfies HelpTexts;

export const mergeExamples: Examples = [
  [
    "hamkor merge partners/lanzhou partners/kmust --prefer kept --dry-run",
    {
      en: "only shown; what differs is that of the first",
      ru: "только показать; где разное — по первой",
      tg: "танҳо нишон додан; фарқ аз рӯи якум",
      uz: "faqat koʻrsatish; farqda birinchisi olinadi",
    },
  ],
];
