import type { FieldPath } from "../documents/positions.ts";
import type { ValueMap } from "../documents/value.ts";
import type { FieldRule, Kind } from "../kinds/define-kind.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { either } from "../kinds/fault.ts";
import type { Vocabulary } from "../kinds/field-meta.ts";
import { exactly } from "../values/count.ts";
import { joinedByAnd } from "../values/texts/joined-by-and.ts";
import { sentenceOf } from "../values/texts/sentence.ts";
import { explainFaults } from "./explain-faults.ts";
import { type FieldFault, meantFields, missingField } from "./field-faults.ts";
import { withoutNulls } from "./nulls.ts";
import { countPersons } from "./persons-counted.ts";
import { plainFieldsOf } from "./plain-fields.ts";
import type { OwnWords } from "./read-field.ts";
import { type ReadFields, readFields } from "./read-fields.ts";
import { readingContextOf } from "./reading-context-of.ts";
import type { Settings } from "./settings.ts";

/**
 * A record's fields after what it has besides (its head), defaults filled in, and what is wrong with them. Which of its
 * fields are written twice (`ambiguous`) is known from the file.
 */
export function readRecord(
  raw: ValueMap,
  kind: Kind,
  settings: Settings | undefined,
  head: object = {},
  ambiguous: readonly FieldPath[] = [],
): ReadFields {
  const fields =
    ambiguous.length === 0 && isComplete(raw, kind, settings)
      ? plainFieldsOf(fieldsOfKind(kind))(raw, wordsOf(settings), head)
      : undefined;
  return fields
    ? { fields: withDefaults(fields, kind, settings), ...noFaults }
    : readRecordFully(raw, kind, settings, head, ambiguous);
}

const noFaults: Omit<ReadFields, "fields"> = { faults: [], removed: new Map() };

/** Settings are absent where they cannot be read. */
const wordsOf = (settings: Settings | undefined): OwnWords =>
  settings && ((name: Vocabulary) => Object.keys(settings.vocabularies[name]));

/** Whether the required fields are there and may occur together, whatever their values. */
const isComplete = (raw: Readonly<Record<string, unknown>>, kind: Kind, settings: Settings | undefined): boolean =>
  kind.rules.every((rule) => isSatisfied(rule, raw)) && !isInstitutionMissing(raw, kind, settings);

const isInstitutionMissing = (
  raw: Readonly<Record<string, unknown>>,
  kind: Kind,
  settings: Settings | undefined,
): boolean =>
  raw["institution"] === undefined && settings?.institution === undefined && fieldsOfKind(kind).has("institution");

/** The same by the kind's schema, which alone can report what is wrong with a record. */
export function readRecordFully(
  raw: ValueMap,
  kind: Kind,
  settings: Settings | undefined,
  head: object = {},
  ambiguous: readonly FieldPath[] = [],
): ReadFields {
  const ownWords = wordsOf(settings);
  const read = readFields(raw, kind.fields, ownWords, ambiguous);
  const { fields, removed } = read;
  const specs = fieldsOfKind(kind);
  const faults = explainFaults(
    kind.name === "mobilities" ? countPersons(raw, read, ambiguous) : read.faults,
    raw,
    specs,
    readingContextOf(settings, ownWords),
  );
  const meant = meantFields(Object.keys(raw), [...specs.keys()]);
  const present = withoutNulls(raw);
  const broken = kind.rules.flatMap((rule) =>
    isSatisfied(rule, present) ? [] : [...ruleFaults(present, rule, meant)],
  );
  for (const { path, part } of broken) if (part === "value") delete fields[String(path[0])];
  const needsInstitution = settings && isInstitutionMissing(present, kind, settings) && !meant.has("institution");
  return {
    fields: withDefaults({ ...head, ...fields }, kind, settings),
    faults: [...faults, ...broken, ...(needsInstitution ? [noInstitution] : [])],
    removed,
  };
}

const noInstitution: FieldFault = {
  ...missingField(["institution"]),
  fields: ["institution"],
  help: {
    en: "add `institution: …`, or name a default in registry.yaml",
    ru: "добавьте `institution: …` или укажите вуз по умолчанию в registry.yaml",
    tg: "`institution: …` илова кунед ё муассисаи асосиро дар registry.yaml нишон диҳед",
    uz: "`institution: …` qoʻshing yoki registry.yaml faylida asosiy muassasani koʻrsating",
  },
};

const isSatisfied = (rule: FieldRule, raw: Readonly<Record<string, unknown>>): boolean =>
  "oneOf" in rule
    ? alternativesOf(rule).some((name) => raw[name] !== undefined)
    : raw[rule.field] === undefined || rule.insteadOf.every((name) => raw[name] === undefined);

type OneOf = Extract<FieldRule, { readonly oneOf: unknown }>;

/** The fields of which one is enough. */
const alternativesOf = ({ oneOf, unless }: OneOf): readonly string[] =>
  unless === undefined ? oneOf : [...oneOf, unless];

/** The faults of a rule that is not satisfied; a misspelled field counts as present. */
function* ruleFaults(raw: ValueMap, rule: FieldRule, meant: ReadonlySet<string>): Generator<FieldFault> {
  if ("oneOf" in rule) {
    if (alternativesOf(rule).some((name) => meant.has(name))) return;
    const missing = missingField([rule.oneOf[0] ?? ""]);
    yield { ...missing, ...oneIsNeeded(rule.oneOf.map(typed)), fields: rule.oneOf };
    return;
  }
  const others = rule.insteadOf.filter((name) => raw[name] !== undefined);
  yield {
    check: "bad-value",
    ...standsBeside(typed(rule.field), others.map(typed)),
    path: [rule.field],
    part: "value",
    fields: [rule.field],
  };
}

const typed = (field: string): string => `\`${field}\``;

function oneIsNeeded(fields: readonly string[]): Wording {
  const names = sentenceOf((language) => either(fields, language));
  return {
    message: {
      en: `one of ${names.en} is needed`,
      ru: `нужно одно из полей: ${names.ru}`,
      tg: `яке аз майдонҳо лозим аст: ${names.tg}`,
      uz: `maydonlardan biri kerak: ${names.uz}`,
    },
    help: {
      en: `add ${names.en}`,
      ru: `добавьте ${names.ru}`,
      tg: `${names.tg} илова кунед`,
      uz: `${names.uz} qoʻshing`,
    },
  };
}

function standsBeside(field: string, others: readonly string[]): Wording {
  const names = sentenceOf((language) => joinedByAnd(others, language));
  return {
    message: {
      en: `${field} stands beside ${names.en}, which it replaces`,
      ru: `${field} пишется вместо ${names.ru}, а здесь есть и то и другое`,
      tg: `${field} ба ҷойи ${names.tg} навишта мешавад, вале дар ин ҷо ҳам ин ҳаст, ҳам он`,
      uz: `${field} maydoni ${names.uz} oʻrniga yoziladi, bu yerda esa ikkalasi ham bor`,
    },
    help: {
      en: `keep either ${field} or ${names.en}`,
      ru: `оставьте либо ${field}, либо ${names.ru}`,
      tg: `ё ${field}-ро нигоҳ доред, ё ${names.tg}-ро`,
      uz: `yo ${field}, yo ${names.uz} qolsin`,
    },
  };
}

type Wording = Pick<FieldFault, "message" | "help">;

/** Fills in defaults; they can be queried and are shown as if they were written. */
function withDefaults(
  fields: Record<string, unknown>,
  kind: Kind,
  settings: Settings | undefined,
): Record<string, unknown> {
  const specs = fieldsOfKind(kind);
  if (specs.has("institution") && settings?.institution) fields["institution"] ??= settings.institution;
  if (specs.has("mode")) fields["mode"] ??= "physical";
  if (kind.name === "mobilities") {
    const persons = fields["persons"];
    fields["count"] ??= exactly(Array.isArray(persons) && persons.length > 0 ? persons.length : 1);
  }
  return fields;
}
