/**
 * The estimated width of a text in Arial, in units of the font size. Its substitutes have the same widths. No font is
 * measured, because a file must not depend on the fonts of the machine that wrote it.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += knownWidth(letter);
  return width;
}

/** The width of the longest piece of a text that stays whole: lines break at spaces and after hyphens, but not in dates. */
export const longestWord = (text: string): number =>
  isDateText(text)
    ? textWidth(text)
    : Math.max(0, ...text.split(/\s+|(?<=[-–—])(?!\d)/).map((word) => textWidth(word)));

/** Whether a text is a day or days with the month in letters or digits, such as `20–23 Mar 2019`. */
export const isDateText = (text: string): boolean => dateText.test(text);

const dateText = /^\d[\d\s.–-]{0,12}(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d$/u;

const widths = new Map<string, number>();

/** Each letter is looked at once. */
function knownWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = letterWidth(letter);
  widths.set(letter, width);
  return width;
}

function letterWidth(letter: string): number {
  if (/[\s.,:;!|'ʻʼ’[\]ijltfI/\\]/.test(letter)) return 0.28;
  if (/[()rг"-]/.test(letter)) return 0.36;
  if (/[cksvxyzJзктсухэ]/.test(letter)) return 0.5;
  if (/[mwMWшщжмюфыЖШЩЮФЫМ@%Ҷ—]/.test(letter)) return 0.84;
  if (/[\u1100-\uffdc]|\p{Extended_Pictographic}/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.71 : 0.57;
}
