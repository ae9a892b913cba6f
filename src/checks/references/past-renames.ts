import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";

/** What became of a record that an earlier commit has renamed: its file then, and the record that it is now. */
export type RenamedRecord = { readonly from: string; readonly to: AnyRecord };

/** So many names are looked for in the history of commits, which may be long. */
const mostAsked = 5;

/** A record may have been renamed several times. */
const mostRenames = 5;

/** Tells what record one is now that an earlier commit has renamed; of the first names that are asked for. */
export function pastRenames(registry: Registry): (name: RecordName) => RenamedRecord | undefined {
  let asked = 0;
  return (name) => {
    asked++;
    return asked > mostAsked ? undefined : followed(name, registry);
  };
}

function followed(name: RecordName, registry: Registry): RenamedRecord | undefined {
  const seen = new Set([nameOf(name)]);
  let first: string | undefined;
  let { id } = name;
  for (let count = 0; count < mostRenames; count++) {
    const rename = registry.committed?.renamed(name.kind, `${id}.yaml`);
    const role = rename && roleOf(rename.to);
    if (!rename || role?.kind !== name.kind || role.id === undefined) return undefined;
    first ??= rename.from;
    const to = registry.find(name.kind, role.id);
    if (to) return { from: first, to };
    if (seen.has(nameOf({ ...name, id: role.id }))) return undefined;
    seen.add(nameOf({ ...name, id: role.id }));
    id = role.id;
  }
  return undefined;
}
