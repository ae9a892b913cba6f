import type { FileChange } from "../../files/changes/change.ts";
import { keptImports } from "../../files/changes/kept-imports.ts";
import { isPartnerName, type Mapping } from "../../importing/mapping/mapping.ts";
import { readMapping } from "../../importing/mapping/read-mapping.ts";
import { writtenWithNewNames } from "../../importing/plan/written-before.ts";
import { fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { App } from "../app.ts";
import { editedMapping } from "./kept-files.ts";

/** New ids of records by their names, `partners/riga-tu`. */
export type NewIds = { readonly kind: KindName; readonly ids: ReadonlyMap<string, string> };

/**
 * What imports have kept of records that were renamed or merged, by their new names: else the next import of their list would take
 * them for removed, and what it wrote in them for edited by hand.
 */
export function keptWithNewNames(app: App, { kind, ids }: NewIds): readonly FileChange[] {
  const newNameOf = (name: string): string => {
    const id = name.startsWith(`${kind}/`) ? ids.get(name.slice(kind.length + 1)) : undefined;
    return id === undefined ? name : `${kind}/${id}`;
  };
  return keptImports(app.folder()).flatMap(({ path, text }) => {
    const isMapping = path.endsWith(".yaml");
    const after = isMapping ? mappingWithNewIds(text, { kind, ids }) : writtenWithNewNames(text, newNameOf);
    return after === text ? [] : [{ path, before: text, after }];
  });
}

/** The answers of a mapping name records by their ids. */
function mappingWithNewIds(text: string, { kind, ids }: NewIds): string {
  const read = readMapping(text);
  if (read.is !== "read") return text;
  const { mapping } = read;
  const answers = Object.entries(mapping.answers).map(([field, texts]) => {
    const isNaming = kindNamedBy(field, mapping) === kind;
    const named = Object.entries(texts).map(([typed, id]) => [typed, isNaming ? (ids.get(id) ?? id) : id] as const);
    return [field, Object.fromEntries(named)] as const;
  });
  return editedMapping(text, { ...mapping, answers: Object.fromEntries(answers) });
}

function kindNamedBy(field: string, { kind }: Mapping): KindName | undefined {
  if (field === "record") return kind;
  if (isPartnerName(field)) return "partners";
  return specAt(fieldsOfKind(kinds[kind]), field.split("."))?.scalar?.to;
}
