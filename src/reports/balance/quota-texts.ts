import type { Sentence } from "../../values/texts/sentence.ts";

/** What the table of quotas is called. */
export const title: Sentence = {
  en: "Use of the agreements' quotas",
  ru: "Использование квот соглашений",
  tg: "Истифодаи квотаҳои созишномаҳо",
  uz: "Shartnomalardagi kvotalardan foydalanish",
};

/** What it contains, and how it is calculated. */
export const definition: Sentence = {
  en: "Each quota in every year in which its agreement was in force or somebody travelled under it. Used: the persons of its direction, group, level and field who travelled under the agreement, physically; where their level or field is not stated, the number is given as bounds. Left: what the quota allows less what is used; − means over it.",
  ru: "Каждая квота за каждый год, в котором соглашение действовало или по нему была поездка. Использовано — участники очных поездок по этому соглашению, соответствующие квоте: выезд или приём, категория, уровень, направление (ISCED); если уровень или направление в записи не указаны, число дано границами. Остаток — квота минус использовано; «−» означает превышение.",
  tg: "Ҳар квота дар ҳар соле, ки созишнома амал кардааст ё аз рӯи он сафар шудааст. Истифодашуда — шахсоне, ки аз рӯи созишнома ба таври ҳузурӣ сафар кардаанд ва ба самт, гурӯҳ, зина ва соҳаи квота мувофиқанд; агар зина ё соҳа зикр нашуда бошад, ҳадди ақал ва ҳадди аксар нишон дода мешавад. Боқимонда — квота минус истифодашуда; «−» маънои зиёд шуданро дорад.",
  uz: "Har bir kvota shartnoma amalda boʻlgan yoki u boʻyicha kimdir borgan-kelgan har bir yil uchun koʻrsatiladi. Foydalanilgan – shartnoma boʻyicha oflayn borgan-kelgan, kvotaning yoʻnalishi, toifasi, bosqichi va sohasiga mos kishilar; bosqichi yoki sohasi koʻrsatilmaganlar quyi va yuqori chegara bilan beriladi. Qoldiq – kvota bilan foydalanilgani orasidagi farq; − belgisi kvotadan oshganini bildiradi.",
};

/** The agreements that cannot be assigned to any year. */
export const withoutDates: Sentence = {
  en: "of agreements with quotas but without dates",
  ru: "о соглашениях с квотами, но без дат",
  tg: "дар бораи созишномаҳои квотадор, вале бе сана",
  uz: "kvotasi bor, lekin sanasi yoʻq shartnomalarga oid",
};

/** Said where no quota is to be shown. */
export const noQuotas: Sentence = {
  en: "No quota is on record for these agreements and years.",
  ru: "По этим соглашениям и годам квот в реестре нет.",
  tg: "Барои ин созишномаҳо ва солҳо дар феҳрист квота нест.",
  uz: "Reyestrda bu shartnomalar va yillar boʻyicha kvota yoʻq.",
};
