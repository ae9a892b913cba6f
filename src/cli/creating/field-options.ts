import type { FieldSpec } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { type Choice, choiceTitlesIn } from "../../kinds/titles/choice-titles.ts";
import { wordsIn } from "../../locales/index.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Style } from "../../renderers/style.ts";
import { type Language, languages } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";
import { countryTable } from "../../values/geography/country-table.ts";
import { type Text, textIn, versionsOf } from "../../values/texts/text.ts";
import type { Option } from "../asking/asking.ts";

/** What a field can be chosen from, each with its title and what else it is called; absent where it takes any text. */
export function fieldOptions(spec: FieldSpec, registry: Registry, style: Style): readonly Option<string>[] | undefined {
  const { type, to, values, vocabulary } = spec.scalar ?? {};
  if (type === "reference" && to) return recordOptions(to, registry, style);
  if (type === "country") return countryOptions(style.language);
  if (!values) return undefined;
  const own = vocabulary ? Object.entries(registry.settings.vocabularies[vocabulary]) : [];
  return [
    ...values.map((word) => wordOption(word, style.language)),
    ...own.map(([word, name]) => ({
      value: word,
      label: textIn(name, style.textLanguage, style.registryLanguage),
      hint: word,
      names: versionsOf(name),
    })),
  ];
}

function wordOption(word: string, language: Language): Option<string> {
  const titles = languages.map((one) => choiceTitlesIn(one)[word as Choice] ?? word);
  return { value: word, label: choiceTitlesIn(language)[word as Choice] ?? word, hint: word, names: titles };
}

const countryOptions = (language: Language): Option<string>[] =>
  countryTable
    .map(([code]) => ({
      value: code,
      label: countryName(code, language),
      hint: code,
      names: languages.map((one) => countryName(code, one)),
    }))
    .sort((a, b) => wordsIn(language).compare(a.label, b.label));

const recordOptions = (kind: KindName, registry: Registry, style: Style): Option<string>[] =>
  registry.records[kind].map((record) => {
    const { name, title, acronym, short, aliases = [], country } = record as Named;
    const text = name ?? title ?? acronym;
    return {
      value: record.id,
      label: text === undefined ? record.id : textIn(text, style.textLanguage, style.registryLanguage),
      hint: [record.id, country === undefined ? "" : countryName(country, style.language)].filter(Boolean).join(" · "),
      names: [
        ...[name, title].flatMap((one) => (one === undefined ? [] : versionsOf(one))),
        acronym,
        short,
        ...aliases,
      ].filter((one) => one !== undefined),
    };
  });

/** How records are called, by the fields that some kinds have. */
type Named = AnyRecord & {
  readonly name?: Text;
  readonly title?: Text;
  readonly acronym?: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
};
