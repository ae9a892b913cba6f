import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

/** What is wrong with a text of YAML, and what to do about it. */
export type Advice = { readonly message: Sentence; readonly help: Sentence };

export const putInQuotes: Sentence = {
  en: "put it in quotes",
  ru: "возьмите его в кавычки",
  tg: "онро дар нохунак гиред",
  uz: "uni qoʻshtirnoqqa oling",
};

export const textInQuotes: Sentence = {
  en: "put the text in quotes",
  ru: "возьмите текст в кавычки",
  tg: "матнро дар нохунак гиред",
  uz: "matnni qoʻshtirnoqqa oling",
};

export const wholeTextInQuotes: Sentence = {
  en: "put the whole text in quotes",
  ru: "возьмите весь текст в кавычки",
  tg: "тамоми матнро дар нохунак гиред",
  uz: "butun matnni qoʻshtirnoqqa oling",
};

/** An advice with the text as it should be. */
export const withExample = (help: Sentence, example: string): Sentence =>
  sentenceOf((language) => `${help[language]}: ${example}`);

export const beginsAsBlock: Sentence = {
  en: "a value cannot begin with > or | unless it is quoted",
  ru: "значение без кавычек не может начинаться с > или |",
  tg: "қимате, ки дар нохунак нест, бо > ё | сар шуда наметавонад",
  uz: "qoʻshtirnoqqa olinmagan qiymat > yoki | bilan boshlana olmaydi",
};

export const beginsWith = (character: string): Sentence => ({
  en: `a text cannot begin with ${character}`,
  ru: `текст не может начинаться с ${character}`,
  tg: `матн бо ${character} сар шуда наметавонад`,
  uz: `matn ${character} bilan boshlana olmaydi`,
});

/** The help for a single quotation mark, with the text as it would be with an apostrophe. */
export const apostropheHelp = (asText: string): Sentence => ({
  en: `close it, or, where the text begins with an apostrophe, put the whole of it in quotes: ${asText}`,
  ru: `закройте её, а если текст начинается с апострофа, возьмите его в кавычки целиком: ${asText}`,
  tg: `онро пӯшед, ва агар матн бо апостроф сар шавад, тамоми онро дар нохунак гиред: ${asText}`,
  uz: `uni yoping, matn apostrof bilan boshlansa, uni butunlay qoʻshtirnoqqa oling: ${asText}`,
});

/** Quotation marks of a word processor, which were meant to be those of YAML. */
export const curlyQuotes = (written: string, replacement: string): Advice => {
  const [first, last] = [written[0], written.at(-1)];
  return {
    message: {
      en: `${first} and ${last} are letters to YAML, not quotation marks`,
      ru: `${first} и ${last} для YAML — обычные буквы, а не кавычки`,
      tg: `${first} ва ${last} барои YAML ҳарфанд, на нохунак`,
      uz: `${first} va ${last} YAML uchun oddiy harf, qoʻshtirnoq emas`,
    },
    help: {
      en: `write straight ones: ${replacement}`,
      ru: `поставьте прямые: ${replacement}`,
      tg: `нохунаки рост гузоред: ${replacement}`,
      uz: `tik qoʻshtirnoq qoʻying: ${replacement}`,
    },
  };
};

export const noEscape = (source: string): Advice => ({
  message: {
    en: `${source} has no meaning between double quotes`,
    ru: `${source} в двойных кавычках ничего не значит`,
    tg: `${source} дар дохили нохунаки ҷуфта маъно надорад`,
    uz: `${source} juft qoʻshtirnoq ichida hech narsani anglatmaydi`,
  },
  help: {
    en: "write \\\\ for a backslash, or use single quotes",
    ru: "обратную косую черту пишите как \\\\ или поставьте одинарные кавычки",
    tg: "хати каҷи баръаксро ҳамчун \\\\ нависед ё нохунаки якка гузоред",
    uz: "teskari qiya chiziqni \\\\ deb yozing yoki yakka qoʻshtirnoq qoʻying",
  },
});

export const closesNothing = (character: string): Advice => ({
  message: {
    en: `this ${character} closes nothing`,
    ru: `скобка ${character} здесь ничего не закрывает`,
    tg: `қавси ${character} дар ин ҷо чизеро намепӯшад`,
    uz: `bu yerda ${character} qavsi hech narsani yopmaydi`,
  },
  help: {
    en: "take it out, or put the text in quotes",
    ru: "уберите её или возьмите текст в кавычки",
    tg: "онро нест кунед ё матнро дар нохунак гиред",
    uz: "uni olib tashlang yoki matnni qoʻshtirnoqqa oling",
  },
});

/** A character that YAML does not take where it stands; a blank one cannot be shown. */
export const cannotStandHere = (character: string): Sentence =>
  character.trim() === ""
    ? {
        en: "this cannot be read",
        ru: "это место не читается",
        tg: "ин ҷо хонда намешавад",
        uz: "bu joyni oʻqib boʻlmaydi",
      }
    : {
        en: `${character} cannot stand here`,
        ru: `${character} здесь стоять не может`,
        tg: `${character} дар ин ҷо буда наметавонад`,
        uz: `bu yerda ${character} turishi mumkin emas`,
      };
