import type { Language } from "../../values/codes/languages.ts";
import type { SavedGroup } from "./saved-changes.ts";
import { counted } from "./saved-nouns.ts";

/** What a save is called where nobody has said it: `2 agreements added, tut-polotsk-su changed`. */
export function saveMessage(groups: readonly SavedGroup[], language: Language): string {
  if (language === "en") return groups.map((group) => `${things(group, language)} ${words[group.is]}`).join(", ");
  const parts = groups.map((group) => `${labels[language][group.is]}: ${things(group, language)}`).join("; ");
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}

/** One by its name, several counted by kind. */
function things({ kinds }: SavedGroup, language: Language): string {
  const [only, ...others] = kinds;
  if (only && only.names.length === 1 && others.length === 0) return only.names[0] ?? "";
  const counts = kinds.map(({ kind, names }) => counted(names.length, kind)[language]);
  if (language !== "en" || counts.length === 1) return counts.join(", ");
  return `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}

const words: Readonly<Record<SavedGroup["is"], string>> = {
  added: "added",
  changed: "changed",
  renamed: "renamed",
  removed: "removed",
};

/** What happened, where the things follow it. */
export const labels: { readonly [language in Language]: Readonly<Record<SavedGroup["is"], string>> } = {
  en: words,
  ru: { added: "добавлено", changed: "изменено", renamed: "переименовано", removed: "удалено" },
  tg: { added: "илова шуд", changed: "тағйир ёфт", renamed: "номаш иваз шуд", removed: "нест шуд" },
  uz: { added: "qoʻshildi", changed: "oʻzgardi", renamed: "nomi oʻzgardi", removed: "oʻchirildi" },
};
