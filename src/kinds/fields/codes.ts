import { currencyCodes } from "../../values/codes/currency-table.ts";
import { type IdentifierSystem, identifierRules } from "../../values/codes/identifiers.ts";
import { iscedFields } from "../../values/codes/isced-field-table.ts";
import { isCountryCode } from "../../values/geography/countries.ts";
import { isLanguageTag } from "../../values/texts/text.ts";
import { fault, named } from "../fault.ts";
import { scalar } from "../scalar.ts";
import { mapOf, withMeaning } from "./composites.ts";
import { number } from "./numbers.ts";

/** A country by its ISO 3166-1 alpha-2 code. */
export const country = (about: string) =>
  scalar({ type: "country", about }, (text) =>
    isCountryCode(text)
      ? { value: text }
      : { fault: fault(`${named(text)} is not a country code`, "write the two-letter code of ISO 3166-1: UZ") },
  );

/** A field of education by its ISCED-F 2013 code, two to four digits. */
export const iscedField = (about: string) =>
  scalar({ type: "field", about }, (text) =>
    iscedFields.has(text)
      ? { value: text }
      : { fault: fault(`${named(text)} is not an ISCED-F 2013 code`, "write two to four digits, such as 07 or 0721") },
  );

const identifier = (system: IdentifierSystem) =>
  scalar({ type: "identifier", about: `Its ${system.replace("_", " ")} identifier.` }, (text) => {
    const { isValid, example } = identifierRules[system];
    return isValid(text)
      ? { value: text }
      : { fault: fault(`${named(text)} is not a valid ${system}`, `such as ${example}`) };
  });

/** The identifiers of an institution in the registries of the field. */
export const identifiers = () =>
  withMeaning(
    "Its identifiers in international registries.",
    mapOf({
      ror: identifier("ror").optional(),
      schac: identifier("schac").optional(),
      pic: identifier("pic").optional(),
      oid: identifier("oid").optional(),
      erasmus_code: identifier("erasmus_code").optional(),
    }),
  );

const currency = scalar({ type: "currency", about: "Its ISO 4217 code." }, (text) =>
  currencyCodes.includes(text)
    ? { value: text }
    : {
        fault: fault(`${named(text)} is not a currency code`, "write the code of ISO 4217: TJS"),
      },
);

/** A sum in one currency. */
export const money = (meaning: string) =>
  withMeaning(meaning, mapOf({ amount: number("How much, in the currency's main unit."), currency }));

export const languageTag = (about: string) =>
  scalar({ type: "language", about }, (text) =>
    isLanguageTag(text)
      ? { value: text }
      : { fault: fault(`${named(text)} is not a language tag`, "write en, ru, tg or uz") },
  );
