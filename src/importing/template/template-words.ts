import type { FieldSpec } from "../../kinds/describe.ts";
import type { FieldMeta } from "../../kinds/field-meta.ts";
import { choiceTitlesIn } from "../../kinds/titles/choice-titles.ts";
import { readValue } from "../../reading/read-written.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { readingContextOf } from "../../registry/reading-context-of.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Language } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";
import { countryTable } from "../../values/geography/country-table.ts";
import { textIn, versionsOf } from "../../values/texts/text.ts";
import { nameIndex } from "../names/name-index.ts";
import { meantValue } from "../values/meant-value.ts";
import { ownWordIn } from "../values/own-word.ts";

/** The words that a cell of a field may be chosen from, each of which is read beyond doubt; none where anything may stand there. */
export function templateWords(spec: FieldSpec, registry: Registry, language: Language): readonly string[] {
  const { scalar } = spec;
  if (scalar?.type === "choice") return choiceWords(spec, scalar, registry, language);
  if (scalar?.type === "country") return countryWords(spec, registry, language);
  if (scalar?.type === "reference" && scalar.to === "partners") return nameWords("partners", registry, language);
  if (scalar?.type === "reference" && scalar.to === "institutions")
    return nameWords("institutions", registry, language);
  return [];
}

const contextOf = ({ settings }: Registry): ReadingContext =>
  readingContextOf(settings, (vocabulary) => Object.keys(settings.vocabularies[vocabulary]));

function choiceWords(spec: FieldSpec, meta: FieldMeta, registry: Registry, language: Language): readonly string[] {
  const own = meta.vocabulary ? registry.settings.vocabularies[meta.vocabulary] : {};
  const titles: Readonly<Record<string, string>> = choiceTitlesIn(language);
  const codes = new Set([...(meta.values ?? []), ...Object.keys(own)]);
  return [...codes].map((code) => {
    const name = own[code];
    const title = name === undefined ? titles[code] : textIn(name, language, registry.settings.language);
    const isOwn = title !== undefined && ownWordIn(registry, meta.vocabulary)(title) === code;
    return title !== undefined && (isOwn || means(title, code, spec, contextOf(registry))) ? title : code;
  });
}

const countryWords = (spec: FieldSpec, registry: Registry, language: Language): readonly string[] =>
  countryTable
    .map(([code]) => {
      const name = countryName(code, language);
      return means(name, code, spec, contextOf(registry)) ? name : code;
    })
    .sort(comparedIn(language));

/** Whether an import reads a word as a value without a question. */
function means(word: string, value: string, spec: FieldSpec, context: ReadingContext): boolean {
  if (!spec.scalar) return false;
  const target = spec.name;
  const meaning = meantValue(readValue(word, spec.scalar, context), word, { target, spec });
  return meaning.is === "values" && meaning.values[target] === value;
}

/** Names that only one has, else ids. */
function nameWords(kind: "partners" | "institutions", registry: Registry, language: Language): readonly string[] {
  const index = nameIndex();
  const records = registry.records[kind].map(({ id, name, aliases = [] }) => {
    const names = [...(name === undefined ? [] : versionsOf(name)), ...aliases];
    index.add({ key: id, names, country: undefined, isOnFile: true });
    const shown = name === undefined ? [] : [textIn(name, language, registry.settings.language)];
    return { id, names: [...shown, ...names] };
  });
  const isOnly = (name: string): boolean => index.called(name).length === 1 && !/[;\n]/.test(name);
  return records.map(({ id, names }) => names.find(isOnly) ?? id).sort(comparedIn(language));
}

const comparedIn = (language: Language): ((a: string, b: string) => number) => new Intl.Collator(language).compare;
