/** Words in one language (a plain string: the registry's own) or in several, by BCP 47 tag. */
export type Text = string | { readonly [language: string]: string };

/** Every language version of a text; a plain string is in the registry's language. */
export const translations = (text: Text, registryLanguage: string): Readonly<Record<string, string>> =>
  typeof text === "string" ? { [registryLanguage]: text } : text;

/** The version to show: the wanted language, else the registry's, else English, else the first given. */
export function textIn(text: Text, language: string, registryLanguage: string): string {
  if (typeof text === "string") return text;
  return text[versionShown(text, language, registryLanguage) ?? ""] ?? "";
}

/**
 * The language, as a BCP 47 tag, of what `textIn` shows; `undefined` where that is not known: a plain string is in the
 * registry's language, but for one in letters that this language is not written with.
 */
export function languageShown(text: Text, language: string, registryLanguage: string): string | undefined {
  if (typeof text !== "string") return versionShown(text, language, registryLanguage);
  const letters = lettersOf[registryLanguage.toLowerCase()];
  return letters && !letters.test(text) ? undefined : registryLanguage;
}

/** The letters of the languages that hamkor knows. */
const lettersOf: Readonly<Record<string, RegExp>> = { en: /[a-z]/i, uz: /[a-z]/i, ru: /[а-яё]/i, tg: /[а-яё]/i };

function versionShown(
  text: { readonly [language: string]: string },
  language: string,
  registryLanguage: string,
): string | undefined {
  const tags = [language, registryLanguage, "en"].flatMap((wanted) => versionIn(text, wanted) ?? []);
  return tags[0] ?? Object.keys(text)[0];
}

function versionIn(text: { readonly [language: string]: string }, wanted: string): string | undefined {
  const tags = Object.keys(text);
  return (
    tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    tags.find((tag) => tag.toLowerCase().startsWith(`${wanted.toLowerCase()}-`))
  );
}

/** All versions of a text, for searching. */
export const versionsOf = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text));

/** Whether a tag is well formed (BCP 47) and begins with a code of two or three letters, as every language in use has. */
export function isLanguageTag(tag: string): boolean {
  if (/^[a-z]{2,3}$/i.test(tag)) return true;
  if (!/^[a-z]{2,3}-/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
