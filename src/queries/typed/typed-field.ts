import { didYouMean } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { inLatin } from "../../reading/characters/look-alike-letters.ts";
import { readFieldName } from "../../reading/words/read-field-name.ts";
import { fold } from "../../values/texts/fold.ts";
import { type Candidate, nearestWords } from "../../values/texts/nearest.ts";
import { fieldNames } from "../fields/resolve-field.ts";
import { UsageError } from "../usage-error.ts";
import type { Naming } from "./naming.ts";

/** A word of a query that asks for a field, taken apart as it was typed. */
export type TypedField = { readonly negations: string; readonly name: string; readonly value: string };

/** `field:value` in letters of any script; times and web addresses are texts. */
export function typedField(word: string): TypedField | undefined {
  const [, negations = "", name = "", value = ""] =
    /^((?:not:\s*)*)([\p{L}][\p{L}\p{M}\p{N}_.-]*):(?!\/\/)([\s\S]*)$/iu.exec(word) ?? [];
  return name === "" ? undefined : { negations, name, value };
}

/** The name that questions use for a field: the one typed, or the one of its title in some language. */
export function fieldMeant(name: string, kinds: readonly KindName[], { ofField }: Naming): string {
  const small = name.toLowerCase();
  const known = [...new Set(kinds.flatMap(fieldNames))];
  const written = /^[a-z0-9_-]+\.[a-z0-9_.-]+$/.test(small) ? small : ownName(name, known);
  if (written !== undefined) return written;
  const titled = known.filter((field) => ofField(field).some((title) => fold(title) === fold(name)));
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only;
  // What has the letters of a field's name is refused where fields are looked up, with the nearest.
  if (titled.length === 0 && /^[a-z]/.test(small)) return small;
  throw noField(name, titled.length > 0 ? titled : nearestTitles(name, known, ofField), kinds);
}

/** One of the fields by its own name, in letters that look like it too, or by what people call it. */
const ownName = (name: string, known: readonly string[]): string | undefined =>
  [name, inLatin(name), ...onlyOne(readFieldName(name, known))]
    .map((word) => word?.toLowerCase())
    .find((word) => word !== undefined && known.includes(word));

const onlyOne = (names: readonly string[]): readonly string[] => (names.length === 1 ? names : []);

function nearestTitles(name: string, known: readonly string[], ofField: Naming["ofField"]): string[] {
  const candidates = known.map((word): Candidate => ({ word, spellings: ofField(word).map(fold) }));
  return nearestWords(fold(name), candidates);
}

function noField(name: string, near: readonly string[], kinds: readonly KindName[]): UsageError {
  const kind = kinds.length === 1 ? kinds.join("") : "KIND";
  return new UsageError(
    {
      en: `there is no field "${name}"`,
      ru: `нет поля «${name}»`,
      tg: `майдони «${name}» нест`,
      uz: `“${name}” maydoni yoʻq`,
    },
    didYouMean(near.map((field) => `${field}:`)) ?? {
      en: `see: hamkor fields ${kind}; a text with a colon stands in quotation marks: '"${name}: …"'`,
      ru: `поля показывает hamkor fields ${kind}; текст с двоеточием берут в кавычки: '"${name}: …"'`,
      tg: `майдонҳоро hamkor fields ${kind} нишон медиҳад; матнро бо ду нуқта дар нохунак нависед: '"${name}: …"'`,
      uz: `maydonlarni hamkor fields ${kind} koʻrsatadi; ikki nuqtali matn qoʻshtirnoqqa olinadi: '"${name}: …"'`,
    },
  );
}
