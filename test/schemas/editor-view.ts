import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { checks } from "../../src/checks/index.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { measures } from "../../src/measures/index.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Completions } from "../../src/schemas/completions.ts";
import type { JsonSchema } from "../../src/schemas/json-schema.ts";
import { kindSchema, type SchemaName } from "../../src/schemas/kind-schema.ts";
import { registryCompletions } from "../../src/schemas/registry-completions.ts";
import { sentenceIn } from "../../src/values/texts/sentence.ts";

/** What is offered without a registry. */
export const plainCompletions: Completions = {
  language: "en",
  measures: measures.map(({ name, definition }) => ({ word: name, meaning: definition.en })),
  checks: checks.map(({ id, summary }) => ({ word: id, meaning: sentenceIn(summary, "en") })),
};

/** What is offered for the registry in a folder. */
export const completionsIn = (folder: string, withIds = true): Completions => ({
  ...plainCompletions,
  registry: registryCompletions(openRegistry(workTree(folder)), "en", withIds),
});

/** A strict ajv that knows the words of editors. */
export function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const keyword of [
    "enumDescriptions",
    "markdownDescription",
    "errorMessage",
    "doNotSuggest",
    "filePatternAssociation",
  ])
    ajv.addKeyword(keyword);
  return ajv.compile(schema);
}

export const validatorOf = (name: SchemaName, completions: Completions): ValidateFunction =>
  compile(kindSchema(name, completions));

/** A YAML text as editors read it: by the core schema, so that 2018 is a number. */
export const asEditorsRead = (text: string, version: "1.1" | "1.2" = "1.2"): unknown =>
  parse(text, { version, schema: version === "1.1" ? "yaml-1.1" : "core" });

export const fileAsEditorsRead = (path: string): unknown => asEditorsRead(readFileSync(path, "utf8"));

/** What is wrong, a line each; empty where nothing is. */
export const complaints = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
