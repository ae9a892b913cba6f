import { identifierSystems } from "../../../values/codes/identifiers.ts";
import type { KnownName } from "../../names/name-index.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import type { PartnerDraft } from "../rows/row-draft.ts";
import type { ResolverState } from "./resolver-state.ts";

/** The identifiers that a row gives, each with its system: `erasmus RIGA02`. */
export const codesOf = (fields: FieldValues): string[] =>
  hasCode(fields)
    ? codeFields.flatMap(({ system, field }) =>
        typeof fields[field] === "string" ? [`${system} ${String(fields[field])}`] : [],
      )
    : [];

const codeFields = identifierSystems.map((system) => ({ system, field: `ids.${system}` }));
const hasCode = (fields: FieldValues): boolean => codeFields.some(({ field }) => fields[field] !== undefined);

/** Whether somebody is known under another identifier of a system than the row says. */
export function hasOtherCode(
  { registry, made: all }: ResolverState,
  { key, isOnFile }: KnownName,
  { fields }: PartnerDraft,
): boolean {
  if (!hasCode(fields)) return false;
  const ids: Readonly<Record<string, unknown>> = isOnFile
    ? (registry.find("partners", key)?.ids ?? {})
    : idsOf(all.get(key)?.fields ?? {});
  return codeFields.some(({ system, field }) => {
    const [mine, other] = [fields[field], ids[system]];
    return mine !== undefined && other !== undefined && mine !== other;
  });
}

const idsOf = (fields: FieldValues) =>
  Object.fromEntries(identifierSystems.map((system) => [system, fields[`ids.${system}`]]));
