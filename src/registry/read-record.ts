import type { ValueMap } from "../documents/value.ts";
import type { FieldRule, Kind } from "../kinds/define-kind.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { either } from "../kinds/fault.ts";
import { unknownWord } from "../kinds/fields/words.ts";
import { exactly } from "../values/count.ts";
import { type FieldFault, missingField, readFields } from "./read-fields.ts";
import type { Settings } from "./settings.ts";

/** The fields of a record, defaults filled in, and what is wrong with them. */
export function readRecord(raw: ValueMap, kind: Kind, settings: Settings) {
  const { fields, faults, removed } = readFields(raw, kind.fields);
  const all = [...faults, ...vocabularyFaults(fields, kind, settings)];
  for (const rule of kind.rules) all.push(...ruleFaults(raw, rule));
  const hasInstitution = kind.fields.shape["institution"] !== undefined;
  if (hasInstitution && raw["institution"] === undefined && !settings.institution) all.push(noInstitution);
  return { fields: withDefaults(fields, kind, settings), faults: all, removed };
}

const noInstitution: FieldFault = {
  ...missingField(["institution"]),
  help: "add `institution: …`, or name a default in registry.yaml",
};

/** Words of an open vocabulary that neither hamkor nor the registry knows; they count as absent. */
function* vocabularyFaults(fields: Record<string, unknown>, kind: Kind, settings: Settings): Generator<FieldFault> {
  for (const [name, { scalar }] of fieldsOfKind(kind)) {
    if (!scalar?.vocabulary || fields[name] === undefined) continue;
    const known = [...(scalar.values ?? []), ...Object.keys(settings.vocabularies[scalar.vocabulary])];
    const written = fields[name];
    const items = Array.isArray(written) ? written : [written];
    for (const [index, word] of items.entries()) {
      if (known.includes(word)) continue;
      yield { ...unknownWord(word, known), path: Array.isArray(written) ? [name, index] : [name], part: "value" };
    }
    const kept = items.filter((word) => known.includes(word));
    if (kept.length === 0) delete fields[name];
    else fields[name] = Array.isArray(written) ? kept : kept[0];
  }
}

function* ruleFaults(raw: ValueMap, rule: FieldRule): Generator<FieldFault> {
  if ("oneOf" in rule) {
    if (rule.oneOf.some((name) => raw[name] !== undefined)) return;
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
function withDefaults(fields: Record<string, unknown>, kind: Kind, settings: Settings): Record<string, unknown> {
  const { shape } = kind.fields;
  const filled = { ...fields };
  if (shape["institution"] && settings.institution) filled["institution"] ??= settings.institution;
  if (shape["mode"]) filled["mode"] ??= "physical";
  if (kind.name === "mobilities") {
    const persons = filled["persons"];
    filled["count"] ??= exactly(Array.isArray(persons) && persons.length > 0 ? persons.length : 1);
  }
  return filled;
}
