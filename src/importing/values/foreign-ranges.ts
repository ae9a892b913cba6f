/** Words between two dates, in French, Spanish, Portuguese, Italian, German, Dutch, Polish, Czech, Turkish, Hungarian, Vietnamese. */
const between =
  /(?<=\d{4}\.?) (?:a|al|ao|até|à|au|jusqu['’]au|hasta|hasta el|bis|bis zum|t\/m|tot|do|đến|sampai|hingga) (?=\d{1,4}[./ -])/iu;
/** Words before the first of them. */
const first = /^(?:del?|desde|desde el|du|dal|von|vom|od|van|từ|dari) (?=\d)/iu;
/** Words before a last day. */
const until = /^(?:hasta|hasta el|até|até o|jusqu['’]au|fino al|bis|bis zum|do|đến|sampai) (?=\d{1,4}[./ -])/iu;
const fourDigits = /\d{4}/;

/** Dates with the words between and before them as English has them: `05/03/2019 a 04/03/2024`, `hasta 22/09/2022`. */
export function withRangesInEnglish(text: string): string {
  if (!fourDigits.test(text)) return text;
  return between.test(text) ? text.replace(first, "").replace(between, " - ") : text.replace(until, "until ");
}
