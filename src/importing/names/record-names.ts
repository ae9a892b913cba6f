import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoize, memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { type Text, versionsOf } from "../../values/texts/text.ts";

/** The names of a kind's records on file. */
type RecordNames = {
  /** Those with this id, name, title, acronym or number beyond doubt. */
  readonly called: (name: string) => readonly string[];
  /** Up to three that are spelt nearly so. */
  readonly near: (name: string) => readonly string[];
};

export const recordNames: (registry: Registry) => (kind: KindName) => RecordNames = memoizePerObject((registry) =>
  memoize((kind: KindName) => namesOfKind(registry, kind)),
);

function namesOfKind(registry: Registry, kind: KindName): RecordNames {
  const records: readonly AnyRecord[] = registry.records[kind];
  const byName = new Map<string, Set<string>>();
  for (const record of records)
    for (const name of namesOf(record)) {
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(record.id));
    }
  const candidates = records.map((record) => ({ word: record.id, spellings: [record.id, ...namesOf(record)] }));
  return {
    called: (name) => (registry.find(kind, name) ? [name] : [...(byName.get(keyOf(name)) ?? [])]),
    near: memoize((name) => nearestWords(name, candidates)),
  };
}

const keyOf = (name: string): string =>
  fold(name)
    .replace(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();

type Named = {
  readonly name?: Text | undefined;
  readonly title?: Text | undefined;
  readonly short?: string | undefined;
  readonly acronym?: string | undefined;
  readonly number?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
};

/** A journey's number is the office's own, and names it too. */
function namesOf(record: AnyRecord): readonly string[] {
  const { name, title, short, acronym, number, aliases } = record as Named;
  const texts = [name, title].flatMap((text) => (text === undefined ? [] : versionsOf(text)));
  return [...texts, short, acronym, number, ...(aliases ?? [])].filter((known) => known !== undefined);
}
