import { settingsFile } from "../files/locate-registry.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { roleOf } from "../registry/roles.ts";
import { printableLine } from "../values/texts/printable.ts";
import { type Text, textIn } from "../values/texts/text.ts";
import type { RegistryCompletions } from "./completions.ts";
import type { Word } from "./schema-words.ts";

/** The completions from a registry: its vocabularies and, on request, its records' ids. */
export function registryCompletions(registry: Registry, language: string, withIds: boolean): RegistryCompletions {
  const { vocabularies, institution, language: own } = registry.settings;
  const words = (vocabulary: Readonly<Record<string, Text>>): Word[] =>
    Object.entries(vocabulary).map(([word, text]) => ({ word, meaning: printableLine(textIn(text, language, own)) }));
  return {
    vocabularies: { programme: words(vocabularies.programme), scope: words(vocabularies.scope) },
    institutionRequired: institution === undefined,
    ...(withIds ? idsOf(registry, language) : {}),
  };
}

/** Ids come from the file names: a record that cannot be read may be referred to all the same. */
function idsOf(registry: Registry, language: string): Pick<RegistryCompletions, "ids" | "misplacedIds"> {
  const roles = registry.files.map(roleOf);
  const wordsOf = (kind: KindName): Word[] => {
    const ids = new Set(roles.filter((role) => role.kind === kind).flatMap(({ id }) => id ?? []));
    return [...ids].sort().map((id) => ({ word: id, meaning: meaningOf(registry.find(kind, id), registry, language) }));
  };
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, wordsOf(kind)])) as Record<KindName, Word[]>;
  return {
    ids,
    misplacedIds: roles
      .filter(({ kind, path }) => kind === undefined && path !== settingsFile)
      .flatMap(({ id }) => id ?? []),
  };
}

/** The name of a record; without one, its type and date. */
function meaningOf(record: AnyRecord | undefined, registry: Registry, language: string): string | undefined {
  if (!record) return undefined;
  const { name, title, acronym, type, purpose, partner, signed, starts, term } = record as NamedFields;
  const names = [acronym, name ?? title].flatMap((text) =>
    text ? [textIn(text, language, registry.settings.language)] : [],
  );
  const day = signed ?? starts ?? term;
  const facts = [names.length > 0 ? undefined : (type ?? purpose), partner, day?.text].filter(Boolean);
  return printableLine([...names, ...facts].join(", "));
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
