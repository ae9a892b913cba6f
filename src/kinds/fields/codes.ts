import { currencyCodes } from "../../values/codes/currency-table.ts";
import { type IdentifierSystem, identifierRules } from "../../values/codes/identifiers.ts";
import { iscedFields } from "../../values/codes/isced-field-table.ts";
import { isCountryCode } from "../../values/geography/countries.ts";
import { isLanguageTag } from "../../values/texts/text.ts";
import { type Fault, fault, named } from "../fault.ts";
import { scalar } from "../scalar.ts";
import { mapOf } from "./composites.ts";
import { number } from "./numbers.ts";

/** A country by its ISO 3166-1 alpha-2 code. */
export const country = () =>
  scalar({ type: "country" }, (text) => (isCountryCode(text) ? { value: text } : { fault: noCountry(text) }));

/** A field of education by its ISCED-F 2013 code, two to four digits. */
export const iscedField = () =>
  scalar({ type: "field" }, (text) => (iscedFields.has(text) ? { value: text } : { fault: noIscedField(text) }));

const identifier = (system: IdentifierSystem) =>
  scalar({ type: "identifier" }, (text) => {
    const { isValid, example } = identifierRules[system];
    return isValid(text) ? { value: text } : { fault: noIdentifier(text, system, example) };
  });

/** The identifiers of an institution in the registries of the field. */
export const identifiers = mapOf({
  ror: identifier("ror").optional(),
  schac: identifier("schac").optional(),
  pic: identifier("pic").optional(),
  oid: identifier("oid").optional(),
  erasmus_code: identifier("erasmus_code").optional(),
});

const currency = scalar({ type: "currency" }, (text) =>
  currencyCodes.includes(text) ? { value: text } : { fault: noCurrency(text) },
);

/** A sum in one currency. */
export const money = mapOf({ amount: number(), currency });

export const languageTag = () =>
  scalar({ type: "language" }, (text) => (isLanguageTag(text) ? { value: text } : { fault: noLanguage(text) }));

const noCountry = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a country code`,
      ru: `${named(text)} — не код страны`,
      tg: `${named(text)} рамзи кишвар нест`,
      uz: `${named(text)} mamlakat kodi emas`,
    },
    {
      en: "write the two-letter code of ISO 3166-1: UZ",
      ru: "напишите двухбуквенный код по ISO 3166-1: UZ",
      tg: "рамзи дуҳарфаи ISO 3166-1-ро нависед: UZ",
      uz: "ISO 3166-1 boʻyicha ikki harfli kodni yozing: UZ",
    },
  );

const noIscedField = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not an ISCED-F 2013 code`,
      ru: `${named(text)} — не код ISCED-F 2013`,
      tg: `${named(text)} рамзи ISCED-F 2013 нест`,
      uz: `${named(text)} ISCED-F 2013 kodi emas`,
    },
    {
      en: "write two to four digits, such as 07 or 0721",
      ru: "напишите от двух до четырёх цифр, например 07 или 0721",
      tg: "аз ду то чор рақам нависед, масалан 07 ё 0721",
      uz: "ikkitadan toʻrttagacha raqam yozing, masalan 07 yoki 0721",
    },
  );

const noIdentifier = (text: string, system: IdentifierSystem, example: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a valid ${system}`,
      ru: `${named(text)} — неверный идентификатор ${system}`,
      tg: `${named(text)} рамзи дурусти ${system} нест`,
      uz: `${named(text)} toʻgʻri ${system} identifikatori emas`,
    },
    { en: `such as ${example}`, ru: `например, ${example}`, tg: `масалан, ${example}`, uz: `masalan, ${example}` },
  );

const noCurrency = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a currency code`,
      ru: `${named(text)} — не код валюты`,
      tg: `${named(text)} рамзи асъор нест`,
      uz: `${named(text)} valyuta kodi emas`,
    },
    {
      en: "write the code of ISO 4217: TJS",
      ru: "напишите код по ISO 4217: TJS",
      tg: "рамзи ISO 4217-ро нависед: TJS",
      uz: "ISO 4217 boʻyicha kodni yozing: TJS",
    },
  );

const noLanguage = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a language tag`,
      ru: `${named(text)} — не код языка`,
      tg: `${named(text)} рамзи забон нест`,
      uz: `${named(text)} til kodi emas`,
    },
    {
      en: "write en, ru, tg or uz",
      ru: "напишите en, ru, tg или uz",
      tg: "en, ru, tg ё uz нависед",
      uz: "en, ru, tg yoki uz deb yozing",
    },
  );
