import type { SavedFile } from "../../files/git/save/staged-files.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { roleOf } from "../../registry/roles.ts";
import { groupBy } from "../../values/group-by.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { SavedKind } from "./saved-nouns.ts";

/** What a save does to records of one kind, or to other files: their ids, or paths. */
export type SavedGroup = {
  readonly is: SavedFile["is"];
  readonly kinds: readonly { readonly kind: SavedKind; readonly names: readonly string[] }[];
};

/** What is saved, by what happens to it and by kind. */
export function savedGroups(files: readonly SavedFile[]): readonly SavedGroup[] {
  const items = files.map(itemOf);
  return actions.flatMap((is) => {
    const byKind = groupBy(
      items.filter((item) => item.is === is),
      ({ kind }) => kind,
    );
    const kinds = order.flatMap((kind) => {
      const names = (byKind.get(kind) ?? []).map(({ name }) => printableLine(name));
      return names.length > 0 ? [{ kind, names }] : [];
    });
    return kinds.length > 0 ? [{ is, kinds }] : [];
  });
}

const actions = ["added", "changed", "renamed", "removed"] as const;
const order: readonly SavedKind[] = [...kindNames, "files"];

type Item = { readonly is: SavedFile["is"]; readonly kind: SavedKind; readonly name: string };

function itemOf({ is, path, from }: SavedFile): Item {
  const [now, before] = [named(path), named(from ?? path)];
  if (is !== "renamed") return { is, ...now };
  // A file that only moves into another folder of its kind is the same record.
  if (now.kind === before.kind && now.name === before.name) return { is: "changed", ...now };
  return now.kind === before.kind
    ? { is, kind: now.kind, name: `${before.name} → ${now.name}` }
    : { is, kind: "files", name: `${from} → ${path}` };
}

function named(path: string): { readonly kind: SavedKind; readonly name: string } {
  const { kind, id } = roleOf(path);
  return kind && id !== undefined ? { kind, name: id } : { kind: "files", name: path };
}
