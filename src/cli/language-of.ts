import { languageOfRegistry, locateRegistry } from "../files/locate-registry.ts";
import { type Language, languages } from "../values/codes/languages.ts";
import type { Io } from "./io.ts";

/** The flags that choose the language of what hamkor says. */
export type LanguageFlags = { readonly lang?: Language; readonly registry?: string };

/** hamkor's language for a language tag (BCP 47) or a locale's name: `tg-Cyrl` and `tg_TJ.UTF-8` are Tajik; else English. */
export const knownLanguage = (tag: string): Language =>
  languages.find((known) => tag.toLowerCase().split(/[-_.@]/)[0] === known) ?? "en";

/** The language of help and errors: the one asked for, else that of the registry one is in, else the system's. */
export function languageOf({ lang, registry }: LanguageFlags, io: Io): Language {
  return lang ?? knownLanguage(registryLanguage(registry, io) ?? io.locale ?? "en");
}

/** Without a registry there is none, and where its settings name none. */
function registryLanguage(requested: string | undefined, io: Io): string | undefined {
  const folder = registryIn(requested, io);
  try {
    return folder && languageOfRegistry(folder);
  } catch {
    return undefined;
  }
}

/** The folder of the registry that a command line is about, if there is one. */
export function registryIn(requested: string | undefined, io: Io): string | undefined {
  try {
    return locateRegistry({
      requested,
      configured: io.environment.HAMKOR_REGISTRY,
      workingDirectory: io.workingDirectory,
    });
  } catch {
    return undefined;
  }
}

/** The language flags among words that commander has not read yet, or cannot. */
export function languageFlags(words: readonly string[]): LanguageFlags {
  const lang = languages.find((known) => known === flagValue(words, ["--lang"]));
  const registry = flagValue(words, ["-C", "--registry"]);
  return { ...(lang ? { lang } : {}), ...(registry === undefined ? {} : { registry }) };
}

function flagValue(words: readonly string[], flags: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (word === "--") return undefined;
    if (flags.includes(word)) return words[index + 1];
    const flag = flags.find((known) => word.startsWith(known.startsWith("--") ? `${known}=` : known));
    if (flag) return word.slice(flag.length).replace(/^=/, "");
  }
  return undefined;
}
