import type { Registry } from "../../../registry/registry.ts";
import { memoize, memoizePerObject } from "../../../values/memoize.ts";
import { recordNames } from "../../names/record-names.ts";
import type { ResolverState } from "./resolver-state.ts";

/** Whether a name is that of an institution whose work is recorded, or has it in a part, and of no partner on file. */
export function isOwnInstitution({ registry, index }: ResolverState, name: string): boolean {
  return (
    isNameOfInstitution(registry)(name) &&
    registry.find("partners", name) === undefined &&
    index.called(name).length === 0
  );
}

const isNameOfInstitution = memoizePerObject((registry: Registry) => {
  const isCalled = (name: string): boolean => recordNames(registry)("institutions").called(name).length > 0;
  return memoize(
    (name: string) => isCalled(name) || (parted.test(name) && name.split(parted).some((part) => isCalled(part.trim()))),
    { most: 50_000 },
  );
});

/** What stands between the two sides of an agreement. */
const parted = /\s[-–—]\s|,\s|\s(?:и|ва|va|and)\s/u;
