/** Control characters (C0 but tab and line ends, DEL, C1), bidi controls, line and paragraph separators, what XML forbids: never shown raw. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const everyUnprintable = new RegExp(unprintable, "g");

/** Whether a text has a character that could disturb a terminal or hide a part of the text. */
export const hasControlCharacter = (text: string): boolean => unprintable.test(text);

/** The index of the first such character, in UTF-16 units from 0, or -1. */
export const indexOfControlCharacter = (text: string): number => text.search(unprintable);

/** A character named so that it can be read: `\u{1b}`. */
export const nameOfCharacter = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A character's code as Unicode names it: `U+00A0`. */
export const nameOfCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Text made safe for a terminal or a page: characters that must not appear raw are shown as `\u{1b}`. */
export const printable = (text: string): string =>
  hasControlCharacter(text) ? text.replace(everyUnprintable, nameOfCharacter) : text;

/** The same on one line: tabs become spaces, line ends a space. */
export const printableLine = (text: string): string => printable(text.replace(/[\t\r\n]+/g, " "));
