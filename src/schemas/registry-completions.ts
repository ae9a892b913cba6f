import { settingsFile } from "../files/locate-registry.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { roleOf } from "../registry/roles.ts";
import { printableLine } from "../values/texts/printable.ts";
import { type Text, textIn } from "../values/texts/text.ts";
import type { RegistryOffers } from "./completions.ts";
import type { Word } from "./schema-words.ts";

/** What a registry offers: its vocabularies, and its records' ids where they are wanted. */
export function registryOffers(registry: Registry, language: string, wantsIds: boolean): RegistryOffers {
  const { vocabularies, institution, language: own } = registry.settings;
  const words = (vocabulary: Readonly<Record<string, Text>>): Word[] =>
    Object.entries(vocabulary).map(([word, text]) => ({ word, meaning: printableLine(textIn(text, language, own)) }));
  return {
    vocabularies: { programme: words(vocabularies.programme), scope: words(vocabularies.scope) },
    institutionNeeded: institution === undefined,
    ...(wantsIds ? idsOf(registry, language) : {}),
  };
}

/** Ids come from the files: a record that cannot be read, for now, may be referred to all the same. */
function idsOf(registry: Registry, language: string): Pick<RegistryOffers, "ids" | "strayIds"> {
  const roles = registry.files.map(roleOf);
  const wordsOf = (kind: KindName): Word[] => {
    const ids = new Set(roles.filter((role) => role.kind === kind).flatMap(({ id }) => id ?? []));
    return [...ids].sort().map((id) => ({ word: id, meaning: meaningOf(registry.find(kind, id), registry, language) }));
  };
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, wordsOf(kind)])) as Record<KindName, Word[]>;
  return {
    ids,
    strayIds: roles
      .filter(({ kind, path }) => kind === undefined && path !== settingsFile)
      .flatMap(({ id }) => id ?? []),
  };
}

/** What a record is called; where it has no name, what kind of thing it is and when. */
function meaningOf(record: AnyRecord | undefined, registry: Registry, language: string): string | undefined {
  if (!record) return undefined;
  const { name, title, acronym, type, purpose, partner, signed, starts, term } = record as NamedFields;
  const called = [acronym, name ?? title].flatMap((text) =>
    text ? [textIn(text, language, registry.settings.language)] : [],
  );
  const day = signed ?? starts ?? term;
  const facts = [called.length > 0 ? undefined : (type ?? purpose), partner, day?.text].filter(Boolean);
  return printableLine([...called, ...facts].join(", "));
}

type NamedFields = {
  readonly name?: Text;
  readonly title?: Text;
  readonly acronym?: string;
  readonly type?: string;
  readonly purpose?: string;
  readonly partner?: string;
  readonly signed?: { readonly text: string };
  readonly starts?: { readonly text: string };
  readonly term?: { readonly text: string };
};
