import { outputTypes } from "../../kinds/choices.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { didYouMeanWords } from "../../kinds/fault.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { memoize } from "../../values/memoize.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { seeCommand } from "../../values/texts/see-command.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Question, Subject } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { isOfKind } from "./derived-field.ts";
import { derivedFields } from "./derived-fields.ts";
import type { Field } from "./field.ts";
import { fieldAt } from "./field-path.ts";

/** The field of a name (dots reach into maps and through references) in one of several kinds of record. */
export function resolveField(name: string, asked: readonly KindName[], question: Question): Field {
  if (question.ofOutputs && name === "type") return outputType;
  const found = new Map<KindName, Field>();
  for (const kind of asked) {
    const field = fieldAt(kind, name.split("."), question);
    if (field) found.set(kind, { ...field, name });
  }
  const [first, ...others] = found.values();
  if (!first) throw unknownField(name, asked);
  return asTaken(asked.length === 1 ? first : merged(first, others, found));
}

/** The field, of a subject that is taken to have some value of it, that value. */
function asTaken(field: Field): Field {
  const { name, values, divisions } = field;
  if (!divisions) return field;
  const isTaken = ({ taken }: Subject): boolean => taken !== undefined && Object.hasOwn(taken, name);
  return {
    ...field,
    values: (subject) => {
      if (!isTaken(subject)) return values(subject);
      const value = subject.taken?.[name];
      return value === undefined ? [] : [value];
    },
    divisions: (subject) => (isTaken(subject) ? [] : divisions(subject)),
  };
}

const outputType: Field = {
  name: "type",
  type: "choice",
  values: ({ output }) => (output ? [output.type] : []),
  many: false,
  words: outputTypes,
};

/** One field of several kinds: of each record its own kind's. */
function merged(first: Field, others: readonly Field[], byKind: ReadonlyMap<KindName, Field>): Field {
  const all = [first, ...others];
  return {
    ...first,
    values: (subject) => byKind.get(subject.record.kind)?.values(subject) ?? [],
    ...(all.some(({ divisions }) => divisions)
      ? { divisions: (subject) => byKind.get(subject.record.kind)?.divisions?.(subject) ?? [] }
      : {}),
    many: all.some(({ many }) => many),
    words: unionOfWords(all),
    ...(first.years
      ? { years: (subject, years) => byKind.get(subject.record.kind)?.years?.(subject, years) ?? [] }
      : {}),
    ...(first.idsOf ? { idsOf: all.flatMap(({ idsOf }) => idsOf ?? []) } : {}),
  };
}

function unionOfWords(fields: readonly Field[]): readonly string[] | undefined {
  return fields.some(({ words }) => !words) ? undefined : [...new Set(fields.flatMap(({ words }) => words ?? []))];
}

function unknownField(name: string, asked: readonly KindName[]): UsageError {
  const names = [...new Set(asked.flatMap((kind) => [...fieldNames(kind), ...namesThrough(name, kind)]))];
  const nearest = nearestWords(name, names);
  const kindsAsked = asked.join(", ");
  return new UsageError(
    {
      en: `${kindsAsked} have no field "${name}"`,
      ru: `в записях ${kindsAsked} нет поля «${name}»`,
      tg: `сабтҳои ${kindsAsked} майдони «${name}» надоранд`,
      uz: `${kindsAsked} yozuvlarida “${name}” maydoni yoʻq`,
    },
    didYouMeanWords(nearest) ?? ofOtherKinds(name) ?? seeCommand(`hamkor fields ${asked[0] ?? ""}`),
  );
}

/** The fields of the records that the first part of a name refers to, below that part. */
function namesThrough(name: string, kind: KindName): string[] {
  const [first = "", ...rest] = name.split(".");
  const to = fieldsOfKind(kinds[kind]).get(first)?.scalar?.to ?? derivedFields.get(first)?.to;
  return to && rest.length > 0 ? fieldNames(to).map((one) => `${first}.${one}`) : [];
}

/** Which kinds have a field of a name, where some do. */
export function ofOtherKinds(name: string): Sentence | undefined {
  const having = kindNames.filter((kind) => fieldNames(kind).includes(name)).join(", ");
  if (having === "") return undefined;
  return {
    en: `${having} have it`,
    ru: `оно есть в записях ${having}`,
    tg: `онро сабтҳои ${having} доранд`,
    uz: `u ${having} yozuvlarida bor`,
  };
}

/** Every name that a question about a kind may use, those within maps included. */
export const fieldNames = memoize((kind: KindName): readonly string[] => {
  const own = [...fieldsOfKind(kinds[kind])].flatMap(([name, spec]) => [
    name,
    ...[...(spec.fields?.keys() ?? [])].map((inner) => `${name}.${inner}`),
  ]);
  const derived = [...derivedFields].flatMap(([name, field]) => (isOfKind(field, kind) ? [name] : []));
  return [...new Set([...own, ...derived])];
});
