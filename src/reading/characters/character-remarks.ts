import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { OddCharacter, RemarksOf } from "../remark.ts";

/** What there is to say of characters that are not what they seem to be. */
export const characterRemarks: RemarksOf<"characters" | "letter-for-digit"> = {
  characters: ({ found }) => {
    const texts = found.map(characterText);
    return sentenceOf((language) => texts.map((text) => text[language]).join("; "));
  },
  "letter-for-digit": ({ letter }) => ({
    en: `The letter ${letter} stands where a digit belongs`,
    ru: `на месте цифры стоит буква ${letter}`,
    tg: `ба ҷойи рақам ҳарфи ${letter} истодааст`,
    uz: `raqam oʻrnida ${letter} harfi turibdi`,
  }),
};

function characterText(character: OddCharacter): Sentence {
  return character.is === "look-alike"
    ? scripts[character.script](character.letter)
    : odd[character.is](character.code);
}

const scripts: { readonly [S in "Cyrillic" | "Latin"]: (letter: string) => Sentence } = {
  Cyrillic: (letter) => ({
    en: `The letter ${letter} is Cyrillic`,
    ru: `буква ${letter} здесь кириллическая`,
    tg: `ҳарфи ${letter} дар ин ҷо кириллӣ аст`,
    uz: `bu yerdagi ${letter} harfi kirillcha`,
  }),
  Latin: (letter) => ({
    en: `The letter ${letter} is Latin`,
    ru: `буква ${letter} здесь латинская`,
    tg: `ҳарфи ${letter} дар ин ҷо лотинӣ аст`,
    uz: `bu yerdagi ${letter} harfi lotincha`,
  }),
};

/** By the code that Unicode gives the character: `U+00A0`. */
const odd: { readonly [K in Exclude<OddCharacter["is"], "look-alike">]: (code: string) => Sentence } = {
  "no-break-space": (code) => ({
    en: `A no-break space (${code}), as word processors write it, stands in it`,
    ru: `в значении стоит неразрывный пробел (${code}) из текстового редактора`,
    tg: `дар қимат фосилаи ногусастанӣ (${code}) аз муҳаррири матн ҳаст`,
    uz: `qiymatda matn muharriridan tushgan ajralmas boʻshliq (${code}) bor`,
  }),
  "curly-quotes": (code) => ({
    en: `Quotation marks (${code}) that YAML does not know stand round it`,
    ru: `значение стоит в кавычках (${code}), которых YAML не понимает`,
    tg: `қимат дар нохунаке (${code}) истодааст, ки YAML онро намефаҳмад`,
    uz: `qiymat YAML tushunmaydigan qoʻshtirnoq (${code}) ichida turibdi`,
  }),
  dash: (code) => ({
    en: `A dash (${code}) stands where a hyphen belongs`,
    ru: `вместо дефиса стоит тире (${code})`,
    tg: `ба ҷойи дефис тире (${code}) истодааст`,
    uz: `chiziqcha oʻrnida tire (${code}) turibdi`,
  }),
  invisible: (code) => ({
    en: `An invisible character (${code}) stands in it`,
    ru: `в значении есть невидимый символ (${code})`,
    tg: `дар қимат аломати ноаён (${code}) ҳаст`,
    uz: `qiymatda koʻrinmas belgi (${code}) bor`,
  }),
};
