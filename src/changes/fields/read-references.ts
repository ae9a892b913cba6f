import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { didYouMean, either, named } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { readId } from "../../reading/read-id.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../values/texts/fold.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { type Text, versionsOf } from "../../values/texts/text.ts";
import { specOfPath } from "../spec-of-path.ts";
import { valueAt, withValueAt } from "../value-at.ts";

/**
 * A record in which what was typed at some paths names other records by their ids; whole names of records are typed too.
 * A name that no record has, or several, is a UsageError.
 */
export function readReferences(
  raw: ValueMap,
  typed: readonly FieldPath[],
  specs: ReadonlyMap<string, FieldSpec>,
  registry: Registry,
): ValueMap {
  const places = typed.flatMap((path) => referencePlaces(valueAt(raw, path), specOfPath(specs, path), path));
  return places.reduce((now, { at, to, written }) => withValueAt(now, at, idOf(written, to, registry)), raw);
}

type ReferencePlace = { readonly at: FieldPath; readonly to: KindName; readonly written: string };

/** Where references stand in a value, itself, its items or the fields of its maps. */
function referencePlaces(value: Value | undefined, spec: FieldSpec | undefined, at: FieldPath): ReferencePlace[] {
  if (value === undefined || !spec) return [];
  if (isList(value)) return value.flatMap((item, index) => referencePlaces(item, spec, [...at, index]));
  if (isMap(value))
    return Object.entries(value).flatMap(([name, inner]) =>
      referencePlaces(inner, spec.fields?.get(name), [...at, name]),
    );
  const to = spec.scalar?.type === "reference" ? spec.scalar.to : undefined;
  return to ? [{ at, to, written: value }] : [];
}

/** The id that is written, meant, or of the record with that name. */
function idOf(written: string, kind: KindName, registry: Registry): string {
  const has = (id: string): boolean => registry.find(kind, id) !== undefined;
  const ids = (): readonly string[] => registry.records[kind].map(({ id }) => id);
  const meaning = readId(written, { has, all: ids });
  const [meant] = meaning.certainty === "certain" ? meaning.choices : [];
  if (has(written)) return written;
  if (meant && has(meant.value)) return meant.value;
  const called = recordsCalled(written, registry.records[kind]);
  const [only] = called;
  if (only && called.length === 1) return only.id;
  throw called.length > 1 ? severalCalled(written, called) : noneCalled(written, kind, registry);
}

const recordsCalled = (name: string, records: readonly AnyRecord[]): AnyRecord[] =>
  records.filter((record) => namesOf(record).some((known) => fold(known) === fold(name)));

type Named = {
  readonly name?: Text | undefined;
  readonly title?: Text | undefined;
  readonly short?: string | undefined;
  readonly acronym?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
};

function namesOf(record: AnyRecord): string[] {
  const { name, title, short, acronym, aliases } = record as Named;
  return [
    ...[name, title].flatMap((text) => (text === undefined ? [] : versionsOf(text))),
    short,
    acronym,
    ...(aliases ?? []),
  ].filter((known) => known !== undefined);
}

const severalCalled = (name: string, records: readonly AnyRecord[]): UsageError =>
  new UsageError(
    {
      en: `several records are called ${named(name)}`,
      ru: `название ${named(name)} есть у нескольких записей`,
      tg: `якчанд сабт номи ${named(name)} доранд`,
      uz: `bir nechta yozuv ${named(name)} deb nomlangan`,
    },
    sentenceOf(
      (language) =>
        `${write[language]}: ${either(
          records.map(({ id }) => id),
          language,
        )}`,
    ),
  );

const write: Sentence = { en: "write", ru: "напишите", tg: "нависед", uz: "yozing" };

function noneCalled(name: string, kind: KindName, registry: Registry): UsageError {
  const candidates = registry.records[kind].map((record) => ({ word: record.id, spellings: namesOf(record) }));
  return new UsageError(
    {
      en: `no record of ${kind} has the id or the name ${named(name)}`,
      ru: `в разделе ${kind} нет записи с id или названием ${named(name)}`,
      tg: `дар навъи ${kind} сабте бо id ё номи ${named(name)} нест`,
      uz: `${kind} turida ${named(name)} id yoki nomli yozuv yoʻq`,
    },
    didYouMean(nearestWords(name, candidates), name) ?? listOrMake(kind),
  );
}

const listOrMake = (kind: KindName): Sentence => ({
  en: `hamkor list ${kind} shows those on file; to make one: hamkor new ${kind}`,
  ru: `что есть, покажет hamkor list ${kind}; создать запись: hamkor new ${kind}`,
  tg: `он чи ҳаст, hamkor list ${kind} нишон медиҳад; сохтани сабт: hamkor new ${kind}`,
  uz: `borlarini hamkor list ${kind} koʻrsatadi; yozuv yaratish: hamkor new ${kind}`,
});
