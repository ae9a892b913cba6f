import { firstLetterOf, inLatin } from "./characters/look-alike-letters.ts";
import { plainCharacters } from "./characters/plain-characters.ts";
import { certain, likely, type Meaning, unknown } from "./meaning.ts";
import { readItems } from "./read-list.ts";
import { onlyMisspelled } from "./spelling.ts";

/** The ids that a reference may name. */
export type KnownIds = { readonly has: (id: string) => boolean; readonly all: () => readonly string[] };

/** What an id that no record has means: the same in other letters, several with no comma between them, or a misspelled one. */
export function readId(written: string, { has, all }: KnownIds): Meaning {
  const { text, found } = plainCharacters(written);
  if (has(text)) return certain(text, { is: "characters", found });
  const letter = firstLetterOf(text, "Cyrillic");
  const latin = inLatin(text);
  if (letter !== undefined && latin !== undefined && has(latin.toLowerCase()))
    return certain(latin.toLowerCase(), {
      is: "characters",
      found: [{ is: "look-alike", letter, script: "Cyrillic" }],
    });
  const slug = text.toLowerCase().replace(/[\s_]+/g, "-");
  if (has(slug)) return certain(slug);
  const items = readItems(text, has);
  if (items) return items;
  const misspelled = onlyMisspelled(text, all());
  return misspelled === undefined ? unknown() : likely(misspelled);
}
