import { certain, doubtful, likely, type Meaning } from "../meaning.ts";

const years = "(?: ?(?:год[ыа]|годах|годов|гг?\\.?|years|yillar|йиллар))?";

/** Four digits: `1990s`, `1990-е годы`, `солҳои 1990`, `1990-yillar`, `1990 гг.` */
const fourDigits: readonly RegExp[] = [
  /^(?:in )?(?:the )?([12]\d\d)0['’]?s$/,
  new RegExp(`^(?:в )?([12]\\d\\d)0 ?-? ?(?:е|ые|х|ых)${years}$`),
  /^([12]\d\d)0 ?-? ?(?:гг\.?|годы|годах|yillar|yillari|yillarda|йиллар)$/,
  /^(?:дар )?солҳои ([12]\d\d)0(?:-?(?:ум|уми))?$/,
];

/** With another letter or sign for the digit that is not known. */
const openDigit = /^([12]\d\d)[xхu*_]$/;

/** Two digits: `90-е годы`, `90s`. */
const twoDigits: readonly RegExp[] = [
  /^(?:in )?(?:the )?['’]?(\d)0['’]?s$/,
  new RegExp(`^(?:в )?(\\d)0 ?-? ?(?:е|ые|х|ых)${years}$`),
  /^(?:дар )?солҳои (\d)0(?:-?(?:ум|уми))?$/,
];

/** Reads a decade in words; `2000s` may be a century too, and which century `20-е` means nobody knows. */
export function readDecade(text: string): Meaning | undefined {
  const small = text.toLowerCase().replace(/\s+/g, " ").replace(/[‐-―]/g, "-").trim();
  const open = openDigit.exec(small)?.[1];
  if (open !== undefined) return certain(`${open}X`);
  const four = firstOf(fourDigits, small);
  if (four !== undefined) return four.endsWith("0") ? doubtful([`${four}X`]) : certain(`${four}X`);
  const two = firstOf(twoDigits, small);
  if (two === undefined) return undefined;
  return Number(two) >= 5 ? likely(`19${two}X`) : doubtful([`19${two}X`, `20${two}X`]);
}

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
