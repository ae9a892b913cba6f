import type { ValueMap } from "../documents/value.ts";
import type { FieldRule, Kind } from "../kinds/define-kind.ts";
import { either } from "../kinds/fault.ts";
import type { Vocabulary } from "../kinds/field-meta.ts";
import { exactly } from "../values/count.ts";
import { type FieldFault, meantFields, missingField } from "./field-faults.ts";
import { type ReadFields, readFields } from "./read-fields.ts";
import type { Settings } from "./settings.ts";

/** The fields of a record, defaults filled in, and what is wrong with them; settings are absent where they cannot be read. */
export function readRecord(raw: ValueMap, kind: Kind, settings: Settings | undefined): ReadFields {
  const ownWords = settings && ((name: Vocabulary) => Object.keys(settings.vocabularies[name]));
  const { fields, faults, removed } = readFields(raw, kind.fields, ownWords);
  const meant = meantFields(Object.keys(raw), Object.keys(kind.fields.shape));
  const broken = kind.rules.flatMap((rule) => [...ruleFaults(raw, rule, meant)]);
  for (const { path, part } of broken) if (part === "value") delete fields[String(path[0])];
  const hasInstitution = kind.fields.shape["institution"] !== undefined;
  const homeless =
    hasInstitution &&
    raw["institution"] === undefined &&
    settings?.institution === undefined &&
    !meant.has("institution");
  return {
    fields: withDefaults(fields, kind, settings),
    faults: [...faults, ...broken, ...(homeless && settings ? [noInstitution] : [])],
    removed,
  };
}

const noInstitution: FieldFault = {
  ...missingField(["institution"]),
  help: "add `institution: …`, or name a default in registry.yaml",
};

function* ruleFaults(raw: ValueMap, rule: FieldRule, meant: ReadonlySet<string>): Generator<FieldFault> {
  if ("oneOf" in rule) {
    if (rule.oneOf.some((name) => raw[name] !== undefined || meant.has(name))) return;
    const names = either(rule.oneOf.map((name) => `\`${name}\``));
    yield { ...missingField([rule.oneOf[0] ?? ""]), message: `one of ${names} is needed`, help: `add ${names}` };
    return;
  }
  const others = rule.insteadOf.filter((name) => raw[name] !== undefined);
  if (raw[rule.field] === undefined || others.length === 0) return;
  const names = others.map((name) => `\`${name}\``).join(" and ");
  yield {
    check: "bad-value",
    message: `\`${rule.field}\` stands beside ${names}, which it replaces`,
    help: `keep either \`${rule.field}\` or ${names}`,
    path: [rule.field],
    part: "value",
  };
}

/** What holds when nothing is written; it is asked for and shown as if it were. */
function withDefaults(
  fields: Record<string, unknown>,
  kind: Kind,
  settings: Settings | undefined,
): Record<string, unknown> {
  const { shape } = kind.fields;
  const filled = { ...fields };
  if (shape["institution"] && settings?.institution) filled["institution"] ??= settings.institution;
  if (shape["mode"]) filled["mode"] ??= "physical";
  if (kind.name === "mobilities") {
    const persons = filled["persons"];
    filled["count"] ??= exactly(Array.isArray(persons) && persons.length > 0 ? persons.length : 1);
  }
  return filled;
}
