import type { FieldRule } from "../../kinds/define-kind.ts";
import { type FieldSpec, fieldsOf } from "../../kinds/describe.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { type Described, kindMeanings, meaningOf } from "../../kinds/meanings/kind-meanings.ts";
import { settings } from "../../kinds/settings-schema.ts";
import { type Cell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Listing } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { reference, sentenceCell } from "./reference-tables.ts";
import { typeText } from "./type-words.ts";

/** The kinds of record. */
export const kindsTable = (language: Language): Listing =>
  reference(
    "kinds",
    ["kind", "meaning"],
    kindNames.map((kind) => [plainCell(kind), sentenceCell(kindMeanings[kind])]),
    language,
  );

/** The fields of a kind, or of registry.yaml, those within maps after a dot. */
export function fieldsTable(kind: Described, language: Language): Listing {
  const title = kind === "registry" ? "registry.yaml" : kind;
  const fields = fieldsOf(kind === "registry" ? settings : kinds[kind].fields);
  return reference(title, ["name", "type", "needed", "meaning"], rowsOf(fields, kind), language);
}

/** The rows of fields; those within a map follow it, with the way to them before their names. */
function rowsOf(fields: ReadonlyMap<string, FieldSpec>, kind: Described, before = ""): Cell[][] {
  const rules = kind === "registry" || before !== "" ? [] : kinds[kind].rules;
  return [...fields.values()].flatMap((spec) => {
    const name = `${before}${spec.name}`;
    const meaning = meaningOf(kind, name);
    const row = [plainCell(name), sentenceCell(typeText(spec)), neededCell(spec, before, rules), sentenceCell(meaning)];
    return [row, ...(spec.fields ? rowsOf(spec.fields, kind, `${name}.`) : [])];
  });
}

/** Whether a record needs a field: always, or unless another field or registry.yaml gives it. */
function neededCell({ name, required }: FieldSpec, before: string, rules: readonly FieldRule[]): Cell {
  if (required) return wordCell("yes");
  if (before === "" && name === "institution") return sentenceCell(orDefault);
  const rule = rules.find((known) => "oneOf" in known && known.oneOf.includes(name));
  if (!rule || !("oneOf" in rule)) return plainCell("");
  return sentenceCell(sentenceOf((language) => rule.oneOf.join(` ${or[language]} `)));
}

const or: Sentence = { en: "or", ru: "или", tg: "ё", uz: "yoki" };

const orDefault: Sentence = {
  en: "or a default",
  ru: "или вуз по умолчанию",
  tg: "ё муассисаи пешфарз",
  uz: "yoki asosiy muassasa",
};
