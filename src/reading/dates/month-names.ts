/** The names of the months in English, Russian, Tajik and Uzbek, with their cases and abbreviations, folded to Latin. */
const months = [
  /^(?:jan|january|yanv|yanvar(?:ya|e|i|da)?)$/,
  /^(?:feb|february|fev|fevr|fevral(?:ya|e|i|da)?)$/,
  /^(?:mar|march|mart(?:a|e|i|da)?)$/,
  /^(?:apr|april|aprel(?:ya|e|i|da)?)$/,
  /^may(?:a|e|i|da)?$|^ma[ei]$/,
  /^(?:jun|june|iyun(?:ya|e|i|da)?)$/,
  /^(?:jul|july|iyul(?:ya|e|i|da)?)$/,
  /^(?:aug|august|avg|avgust(?:a|e|i|da)?)$/,
  /^(?:sep|sept|september|sen|sent|senty?abr(?:ya|e|i|da)?)$/,
  /^(?:oct|october|okt|okty?abr(?:ya|e|i|da)?)$/,
  /^(?:nov|november|noy|noya|noyab|noyabr(?:ya|e|i|da)?)$/,
  /^(?:dec|december|dek|dekabr(?:ya|e|i|da)?)$/,
];

/** The number of the month, from 1, that a folded word names. */
export function monthNamed(word: string): number | undefined {
  const index = months.findIndex((name) => name.test(word));
  return index < 0 ? undefined : index + 1;
}

const romanNumerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The number that a Roman numeral up to twelve stands for, as months and parts of a year are written. */
export function romanNumber(text: string): number | undefined {
  const index = romanNumerals.indexOf(text.toLowerCase());
  return index < 0 ? undefined : index + 1;
}
