import { countSentence } from "../../../locales/number-sentences.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** Which agreements a sentence is on: all that are signed, those in force, or also those without a date. */
export type AgreementsMeant = keyof typeof kinds;

/** Some agreements as sentences name them. */
type AgreementNouns = {
  /** The noun alone, in English and Uzbek without its number; in the others as the beginning of a sentence with it. */
  readonly plain: Sentence;
  /** Many of them, as the beginning of a sentence. */
  readonly many: { readonly ru: string; readonly tg: string };
  /** Many of them in Russian, in the genitive after a number. */
  readonly of: string;
  /** The only one, both, or all with their number, as the beginning of a sentence; in Uzbek in the ablative. */
  readonly every: Sentence;
  /** The same in Uzbek as the subject of a sentence. */
  readonly everyInUzbek: string;
  /** Any of them, within a sentence; in Uzbek at its beginning, in the ablative. */
  readonly any: { readonly en: string; readonly uz: string };
};

/** What some agreements are called where they are so many. */
export function agreementNouns(meant: AgreementsMeant, number: number): AgreementNouns {
  const { one, two, many } = kinds[meant];
  const whole = countSentence(exactly(number));
  const every: Sentence =
    number === 1
      ? { en: `The only ${one.en}`, ru: one.ru, tg: `Ягона ${one.tg}`, uz: `${one.uz} yagona shartnomadan` }
      : number === 2
        ? { en: `Both ${many.en}`, ru: two, tg: `Ҳар ду ${one.tg}`, uz: `${one.uz} ikkala shartnomadan` }
        : {
            en: `All ${whole.en} ${many.en}`,
            ru: `Все ${many.ru.charAt(0).toLowerCase()}${many.ru.slice(1)} (${whole.ru})`,
            tg: `Ҳамаи ${whole.tg} ${one.tg}`,
            uz: `${one.uz} ${whole.uz} ta shartnomaning barchasidan`,
          };
  const isFew = number < 3;
  return {
    plain: {
      en: many.en,
      ru: isFew ? every.ru : `${many.ru} (${whole.ru})`,
      tg: isFew ? every.tg : `${many.tg} (${whole.tg})`,
      uz: one.uz,
    },
    many: { ru: many.ru, tg: many.tg },
    of: many.ruOf,
    every,
    everyInUzbek:
      number === 1
        ? `${one.uz} yagona shartnoma`
        : number === 2
          ? `${one.uz} ikkala shartnoma`
          : `${one.uz} ${whole.uz} ta shartnomaning barchasi`,
    any: anyOf(meant, number),
  };
}

function anyOf(meant: AgreementsMeant, number: number): AgreementNouns["any"] {
  const { one, many } = kinds[meant];
  const whole = countSentence(exactly(number));
  if (number === 1) return { en: `the only ${one.en}`, uz: `${one.uz} yagona shartnomadan` };
  if (number === 2) return { en: `either of the two ${many.en}`, uz: `${one.uz} ikkala shartnomaning hech biridan` };
  return { en: `any of the ${whole.en} ${many.en}`, uz: `${one.uz} ${whole.uz} ta shartnomaning hech biridan` };
}

const kinds = {
  signed: {
    one: {
      en: "signed agreement",
      ru: "Единственное подписанное соглашение",
      tg: "созишномаи имзошуда",
      uz: "Imzolangan",
    },
    two: "Оба подписанных соглашения",
    many: {
      en: "signed agreements",
      ru: "Подписанные соглашения",
      ruOf: "подписанных соглашений",
      tg: "Созишномаҳои имзошуда",
    },
  },
  "in-force": {
    one: {
      en: "agreement in force",
      ru: "Единственное действующее соглашение",
      tg: "созишномаи амалкунанда",
      uz: "Amaldagi",
    },
    two: "Оба действующих соглашения",
    many: {
      en: "agreements in force",
      ru: "Действующие соглашения",
      ruOf: "действующих соглашений",
      tg: "Созишномаҳои амалкунанда",
    },
  },
  undated: {
    one: {
      en: "agreement without a date",
      ru: "Единственное соглашение без даты",
      tg: "созишномаи бе сана",
      uz: "Sanasi koʻrsatilmagan",
    },
    two: "Оба соглашения без даты",
    many: {
      en: "agreements without a date",
      ru: "Соглашения без даты",
      ruOf: "соглашений без даты",
      tg: "Созишномаҳои бе сана",
    },
  },
  "in-force-or-undated": {
    one: {
      en: "agreement in force or without a date",
      ru: "Единственное соглашение, действующее или без даты,",
      tg: "созишномаи амалкунанда ё бе сана",
      uz: "Amaldagi yoki sanasi yoʻq",
    },
    two: "Оба соглашения, действующие или без даты,",
    many: {
      en: "agreements in force or without a date",
      ru: "Соглашения, действующие или без дат",
      ruOf: "соглашений, действующих или без дат",
      tg: "Созишномаҳои амалкунанда ё бе сана",
    },
  },
} as const;
