/**
 * Whether a text can be an e-mail, a telephone number or a website, as people write them: several in one line, with words
 * beside them, in any script. Only what certainly cannot be one is refused.
 */

const label = /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?$/u;
const mixesScripts = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);
const ipAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Whether a text can be the name of a host on the internet, with letters of any one script. */
function isHost(text: string): boolean {
  if (ipAddress.test(text)) return true;
  const labels = text.replace(/[\u200c\u200d]/g, "").split(".");
  const top = labels.at(-1) ?? "";
  if (labels.length < 2 || !/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(top)) return false;
  return labels.every((part) => label.test(part) && !mixesScripts(part));
}

/** An e-mail, or several; names may stand beside them. */
export function isEmail(text: string): boolean {
  const addresses = text.split(/[\s,;<>()"|]+/).filter((word) => word.includes("@"));
  return addresses.length > 0 && addresses.every(isAddress);
}

function isAddress(word: string): boolean {
  const parts = word.replace(/^(?:mailto|e-?mail):/i, "").split("@");
  const [local = "", host = ""] = parts;
  return parts.length === 2 && /^[^\s:[\]\\]+$/.test(local) && isHost(host);
}

/** A website, or several, with or without `https://`. */
export function isWebsite(text: string): boolean {
  const sites = text.split(/[,;]?\s+|;/).filter((word) => /[.:/]/.test(word));
  return sites.length > 0 && sites.every(isSite);
}

function isSite(word: string): boolean {
  const [, host = "", port = ""] = /^(?:(?:https?|ftp):\/\/)?([^/?#:]*)(:[^/?#]*)?/i.exec(word) ?? [];
  return /^(?::\d{1,5})?$/.test(port) && isHost(host.replace(/\.$/, ""));
}

/** The most digits of an international number (ITU-T E.164), and the fewest that one in use has. */
const mostDigits = 15;
const fewestDigits = 7;
/** Numbers inside a house have as few as three. */
const fewestInside = 3;

/** Placeholders for digits, letters among digits instead of 0 and 1, and codes of countries that begin with 0. */
const notDialled = /[?…]|[xх]{2}|\d[oоil][ -]?\d|\d[ -]?[oоil]\d|\+[\s(]*0/iu;

/** A telephone number, or several, with extensions and words beside them. */
export function isPhone(text: string): boolean {
  const withoutAddresses = text.replace(/\S*(?:@|:\/\/)\S*/g, " ");
  if (digitsIn(withoutAddresses) < fewestInside || notDialled.test(withoutAddresses)) return false;
  const numbers = withoutAddresses.split(/[,;/|\p{L}]+|(?=\+)/u);
  return numbers.every((number) => !isTooLong(number) && !isTooShort(number));
}

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

/** Several numbers may stand beside each other with nothing but a space between them. */
const isTooLong = (number: string): boolean => number.split(/\s+/).some((part) => digitsIn(part) > mostDigits);

const isTooShort = (number: string): boolean => number.startsWith("+") && digitsIn(number) < fewestDigits;
