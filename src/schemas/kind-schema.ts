import type { FieldRule } from "../kinds/define-kind.ts";
import { fieldsOf } from "../kinds/describe.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { kindMeanings } from "../kinds/meanings/kind-meanings.ts";
import { settings } from "../kinds/settings-schema.ts";
import type { Language } from "../values/codes/languages.ts";
import type { Completions } from "./completions.ts";
import { mapSchema } from "./field-schema.ts";
import {
  definitionsUsedBy,
  emptyDefinitions,
  filledIn,
  inFiles,
  type JsonSchema,
  refTo,
  whenThen,
} from "./json-schema.ts";
import { scalarDefinitions } from "./scalar-definitions.ts";
import { faults } from "./schema-faults.ts";

/** What a schema can describe: the records of a kind, or registry.yaml. */
export const schemaNames = [...kindNames, "registry"] as const;
export type SchemaName = (typeof schemaNames)[number];

const draft = "http://json-schema.org/draft-07/schema#";

/** The JSON Schema (draft-07) of one kind's files. */
export function kindSchema(name: SchemaName, completions: Completions): JsonSchema {
  const schema = bareSchema(name, completions);
  const definitions = definitionsUsedBy(schema, { ...scalarDefinitions(completions), ...emptyDefinitions });
  return { $schema: draft, ...schema, definitions };
}

/**
 * One document with the schema of every kind, each under `#/definitions/` and its name. yaml-language-server takes the
 * one of a file's folder by itself; `folder` is the name of the registry's.
 */
export function everySchema(completions: Completions, folder: string): JsonSchema {
  const schemas = Object.fromEntries(schemaNames.map((name) => [name, bareSchema(name, completions)]));
  const shared = definitionsUsedBy(schemas, { ...scalarDefinitions(completions), ...emptyDefinitions });
  const at = `*/${encodeURIComponent(folder)}`;
  const filesOf = (name: SchemaName): string => (name === "registry" ? `${at}/registry.yaml` : `${at}/${name}/*.yaml`);
  return {
    $schema: draft,
    title: "hamkor",
    allOf: schemaNames.map((name) => inFiles(filesOf(name), refTo(name))),
    definitions: { ...schemas, ...shared },
  };
}

function bareSchema(name: SchemaName, completions: Completions): JsonSchema {
  const { language } = completions;
  const description = kindMeanings[name][language];
  if (name === "registry") {
    const schema = mapSchema("registry.yaml", fieldsOf(settings), { kind: name, path: "" }, completions);
    return { ...schema, description };
  }
  const { rules, fields } = kinds[name];
  const isRequired = completions.registry?.institutionRequired && fieldsOf(fields).has("institution");
  const ofKind = rules.map((rule) => ruleSchema(rule, language));
  const all = isRequired ? [...ofKind, institutionRequired(language)] : ofKind;
  return { ...mapSchema(name, fieldsOf(fields), { kind: name, path: "" }, completions, all), description };
}

const institutionRequired = (language: Language): JsonSchema => ({
  ...filledIn("institution"),
  errorMessage: faults.institution[language],
});

function ruleSchema(rule: FieldRule, language: Language): JsonSchema {
  if ("oneOf" in rule) {
    const errorMessage = faults.oneOfFields(rule.oneOf)[language];
    const enough = rule.unless === undefined ? rule.oneOf : [...rule.oneOf, rule.unless];
    return { title: "at least one", anyOf: enough.map((field) => ({ ...filledIn(field), errorMessage })) };
  }
  const { field, insteadOf } = rule;
  const errorMessage = faults.eitherField(field, insteadOf)[language];
  const leftOut = { title: "left out", anyOf: [{ type: "null", errorMessage }, refTo("absent")], doNotSuggest: true };
  const properties = Object.fromEntries(insteadOf.map((name) => [name, leftOut]));
  return whenThen(filledIn(field), { title: `${field} alone`, type: "object", properties });
}
