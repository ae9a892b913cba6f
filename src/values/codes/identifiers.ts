/** The identifiers an institution or partner may carry, each with the shape and checksum its registry defines. */
export const identifierSystems = ["ror", "schac", "pic", "oid", "erasmus_code"] as const;
export type IdentifierSystem = (typeof identifierSystems)[number];

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** What each identifier looks like; ROR has check digits besides. */
export const identifierShapes: Record<IdentifierSystem, RegExp> = {
  ror: /^(?:https:\/\/ror\.org\/)?(0[0-9a-hj-km-np-tv-z]{6})(\d{2})$/,
  schac: /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
  pic: /^\d{9}$/,
  oid: /^E\d{8}$/,
  erasmus_code: /^(?=.{1,16}$)(?:[A-Z] {2}|[A-Z]{2} |[A-Z]{3})[A-Z][A-Z-]*\d{2,3}$/,
};

/** ROR: `0` + six Crockford base-32 characters + two check digits, ISO/IEC 7064 MOD 97-10; a full URL is accepted. */
function isRor(text: string): boolean {
  const match = identifierShapes.ror.exec(text);
  const [, code = "", checksum] = match ?? [];
  let number = 0;
  for (const character of code) number = number * 32 + crockford.indexOf(character);
  return match !== null && 98 - ((number * 100) % 97) === Number(checksum);
}

/** SCHAC home organisation: a domain name. */
const isSchac = (text: string): boolean => identifierShapes.schac.test(text);

/** Participant Identification Code of the EU funding portal: nine digits. */
const isPic = (text: string): boolean => identifierShapes.pic.test(text);

/** Organisation ID of Erasmus+ and the European Solidarity Corps: E and eight digits. */
const isOid = (text: string): boolean => identifierShapes.oid.test(text);

/** Erasmus code: country letters padded to three, a city, two or three digits (`D  BERLIN13`, `LV RIGA02`). */
const isErasmusCode = (text: string): boolean => identifierShapes.erasmus_code.test(text);

export const identifierRules: Record<IdentifierSystem, { isValid: (text: string) => boolean; example: string }> = {
  ror: { isValid: isRor, example: "02kkvpp62" },
  schac: { isValid: isSchac, example: "tum.de" },
  pic: { isValid: isPic, example: "999977463" },
  oid: { isValid: isOid, example: "E10209399" },
  erasmus_code: { isValid: isErasmusCode, example: "D  MUNCHEN02" },
};
