/** Words in one language (a plain string: the registry's own) or in several, by BCP 47 tag. */
export type Text = string | { readonly [language: string]: string };

/** Every language version of a text; a plain string is in the registry's language. */
export const translations = (text: Text, registryLanguage: string): Readonly<Record<string, string>> =>
  typeof text === "string" ? { [registryLanguage]: text } : text;

/** The version to show: the wanted language, else the registry's, else English, else the first given. */
export function textIn(text: Text, language: string, registryLanguage: string): string {
  if (typeof text === "string") return text;
  for (const wanted of [language, registryLanguage, "en"]) {
    const found = versionIn(text, wanted);
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? "";
}

function versionIn(text: { readonly [language: string]: string }, wanted: string): string | undefined {
  const tag = Object.keys(text).find((key) => key.toLowerCase() === wanted.toLowerCase());
  const regional = Object.keys(text).find((key) => key.toLowerCase().startsWith(`${wanted.toLowerCase()}-`));
  return text[tag ?? regional ?? ""];
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
