import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { meaningOf } from "../../kinds/meanings/kind-meanings.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { typeText } from "../../reports/listing/type-words.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceIn, sentenceOf } from "../../values/texts/sentence.ts";
import { commandLineOf } from "../command-line.ts";

/** What is said where nobody can be asked for the fields that a new record lacks: all of them, what each takes, and an example. */
export function lacksFields(
  kind: KindName,
  missing: readonly (readonly string[])[],
  words: readonly string[],
  registry: Registry,
): UsageError {
  const specs = fieldsOfKind(kinds[kind]);
  const names = sentenceOf((language) => missing.map((fields) => fields.join(` ${or[language]} `)).join("; "));
  const lines = (language: Language): string[] =>
    missing.flat().map((name) => {
      const type = sentenceIn(typeOf(specs.get(name)), language);
      return `${name}: ${sentenceIn(meaningOf(kind, name), language)} (${type})`;
    });
  const samples = missing.map(([name = ""]) => `${name}=${sampleOf(specs.get(name), registry)}`);
  const example = commandLineOf(["hamkor", "new", kind, ...words, ...samples]);
  return new UsageError(
    {
      en: `a new record of ${kind} needs ${names.en}`,
      ru: `новой записи раздела ${kind} нужны поля: ${names.ru}`,
      tg: `сабти нави навъи ${kind} майдонҳоро мехоҳад: ${names.tg}`,
      uz: `${kind} turidagi yangi yozuvga maydonlar kerak: ${names.uz}`,
    },
    sentenceOf((language) => [...lines(language), `${write[language]}: ${example}`].join("\n  ")),
  );
}

const noType: Sentence = { en: "text", ru: "текст", tg: "матн", uz: "matn" };
const typeOf = (spec: FieldSpec | undefined): Sentence => (spec ? typeText(spec) : noType);

/** A value that a field could have, to be replaced. */
function sampleOf(spec: FieldSpec | undefined, registry: Registry): string {
  const { type, to, values } = spec?.scalar ?? {};
  if (to) return registry.records[to][0]?.id ?? "ID";
  if (type === "country") return "TJ";
  const inner = [...(spec?.fields?.values() ?? [])].find(({ required }) => required);
  return values?.[0] ?? (inner ? `{ ${inner.name}: … }` : "…");
}

const or: Sentence = { en: "or", ru: "или", tg: "ё", uz: "yoki" };
const write: Sentence = { en: "for example", ru: "например", tg: "масалан", uz: "masalan" };

/** A field that names a record, of a kind that has none. */
export const noneYet = (field: string, kind: KindName): UsageError =>
  new UsageError(
    {
      en: `\`${field}\` is needed, and there is no record of ${kind} yet`,
      ru: `нужно поле \`${field}\`, а в разделе ${kind} ещё нет записей`,
      tg: `майдони \`${field}\` лозим аст, вале дар навъи ${kind} ҳанӯз сабт нест`,
      uz: `\`${field}\` maydoni kerak, ${kind} turida esa hali yozuv yoʻq`,
    },
    {
      en: `make it first: hamkor new ${kind}`,
      ru: `сначала создайте её: hamkor new ${kind}`,
      tg: `аввал онро созед: hamkor new ${kind}`,
      uz: `avval uni yarating: hamkor new ${kind}`,
    },
  );
