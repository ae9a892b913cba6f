import type { Field } from "../../queries/fields/field.ts";
import type { AnyRecord } from "../../registry/record.ts";

/** The values of a field in a record; where it has one and it is not known which, all that it can be. */
export function knownValues({ values, divisions, many }: Field, record: AnyRecord): readonly unknown[] {
  const certain = values({ record });
  if (certain.length > 0 || many || !divisions) return certain;
  return divisions({ record }).flatMap((division) => division.values);
}
