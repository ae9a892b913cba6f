import { proposeId } from "../../reading/propose-id.ts";
import { strayName } from "../../reading/stray-name.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { idOf, roleOf } from "../../registry/roles.ts";
import { lazy } from "../../values/memoize.ts";

/** Tells the file whose name is no id but most likely stands for that of a record. */
export function badlyNamedFiles({ problems }: Registry): (name: RecordName) => string | undefined {
  const files = lazy(
    () =>
      new Map(problems.flatMap(({ check, file }) => (check === "bad-id" ? [[nameMeantBy(file), file] as const] : []))),
  );
  return ({ kind, id }) => files().get(`${kind}/${id}`);
}

/** A copy most likely stands for what it is a copy of. */
const nameMeantBy = (file: string): string => {
  const { of } = strayName(file.slice(file.lastIndexOf("/") + 1)) ?? {};
  return `${roleOf(file).kind}/${proposeId(idOf(of ?? file))}`;
};
