import type { ValueMap } from "../../documents/value.ts";
import type { FieldRule, Kind } from "../../kinds/define-kind.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { Settings } from "../../registry/settings.ts";

/** The fields that a record lacks, in their order; of several that may stand for each other one is enough. */
export function missingFields(raw: ValueMap, kind: Kind, settings: Settings): readonly (readonly string[])[] {
  const specs = fieldsOfKind(kind);
  const isAbsent = (name: string): boolean => raw[name] === undefined;
  const isNeeded = (name: string): boolean =>
    specs.get(name)?.required || (name === "institution" && settings.institution === undefined);
  const names = [...specs.keys()];
  const alternatives = kind.rules
    .filter(isAlternative)
    .map(({ oneOf, unless }) => ({ oneOf: names.filter((name) => oneOf.includes(name)), unless }));
  return names.filter(isAbsent).flatMap((name) => {
    const rule = alternatives.find(({ oneOf }) => oneOf[0] === name);
    if (rule) return [...rule.oneOf, rule.unless ?? name].every(isAbsent) ? [rule.oneOf] : [];
    return isNeeded(name) ? [[name]] : [];
  });
}

type Alternative = Extract<FieldRule, { readonly oneOf: unknown }>;

const isAlternative = (rule: FieldRule): rule is Alternative => "oneOf" in rule;
