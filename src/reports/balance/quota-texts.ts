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
  en: "Each quota in every year in which it holds and its agreement was in force, or somebody travelled under it; a year counts whole, even where only a part of it falls in the period. Used: the persons of its direction, group, purpose, level (by EQF) and field who travelled under the agreement, physically; where their level or field is not stated, the number is given as bounds. Left: what the quota allows less what is used; − means over it.",
  ru: "Каждая квота за каждый год её действия, в котором соглашение было в силе или по нему была поездка; год учитывается целиком, даже если на период приходится только его часть. Использовано — участники очных поездок по этому соглашению, соответствующие квоте: выезд или приём, категория, цель, уровень (по EQF), направление (ISCED); если уровень или направление в записи не указаны, число дано границами. Остаток — квота минус использовано; «−» означает превышение.",
  tg: "Ҳар квота дар ҳар соли амали худ, ки созишнома эътибор дошт ё аз рӯи он сафар шудааст; сол пурра ҳисоб мешавад, ҳатто агар ба давра танҳо як қисми он рост ояд. Истифодашуда — шахсоне, ки аз рӯи созишнома ба таври ҳузурӣ сафар кардаанд ва ба самт, гурӯҳ, мақсад, зина (аз рӯи EQF) ва соҳаи квота мувофиқанд; агар зина ё соҳа зикр нашуда бошад, ҳадди ақал ва ҳадди аксар нишон дода мешавад. Боқимонда — квота минус истифодашуда; «−» маънои зиёд шуданро дорад.",
  uz: "Har bir kvota oʻzi amal qiladigan va shartnoma kuchda boʻlgan yoki u boʻyicha kimdir borgan-kelgan har bir yil uchun koʻrsatiladi; yilning bir qismigina davrga toʻgʻri kelsa ham, u toʻliq hisobga olinadi. Foydalanilgan – shartnoma boʻyicha oflayn borgan-kelgan, kvotaning yoʻnalishi, toifasi, maqsadi, bosqichi (EQF boʻyicha) va sohasiga mos kishilar; bosqichi yoki sohasi koʻrsatilmaganlar quyi va yuqori chegara bilan beriladi. Qoldiq – kvota bilan foydalanilgani orasidagi farq; − belgisi kvotadan oshganini bildiradi.",
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
