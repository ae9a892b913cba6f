import type * as z from "zod";
import type { FieldPath } from "../documents/positions.ts";
import type { Value, ValueMap } from "../documents/value.ts";
import { type FieldSpec, fieldsOf } from "../kinds/describe.ts";
import type { RemovedItems } from "./drop-invalid.ts";
import { type FieldFault, meantFields, missingField, unknownField } from "./field-faults.ts";
import { isNothing } from "./nulls.ts";
import { withLists } from "./one-or-more.ts";
import { absent, type OwnWords, type ReadField, readField } from "./read-field.ts";
import { isCount, leastOf } from "./unread-counts.ts";

/** Fields as their types read them, without the faulty ones, the faults, and the items left out of lists. */
export type ReadFields = {
  readonly fields: Record<string, unknown>;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedItems;
};

/**
 * Reads a map by a schema, field by field: a fault costs its own field (or item), never the record. A count that cannot
 * be read, or of which more than one is written (`ambiguous`), has bounds.
 */
export function readFields(
  raw: ValueMap,
  schema: z.ZodObject,
  ownWords: OwnWords,
  ambiguous: readonly FieldPath[] = [],
): ReadFields {
  const specs = fieldsOf(schema);
  const unknown = Object.keys(raw).filter((name) => !specs.has(name));
  const fields: Record<string, unknown> = {};
  const faults: (readonly FieldFault[])[] = [unknown.map((name) => unknownOf(name, specs))];
  const removed = new Map<string, readonly number[]>();
  const meant = meantFields(unknown, [...specs.keys()]);
  for (const [name, spec] of specs) {
    const type = schema.shape[name] as z.ZodType;
    const isMeant = meant.has(name);
    const read = readOneField(raw[name], spec, { type, ownWords, isMeant, ambiguous });
    faults.push(read.faults.map((fault) => ({ fields: [name], ...fault })));
    for (const [list, items] of read.removed) removed.set(list, items);
    if (read.value !== undefined) fields[name] = read.value;
  }
  return { fields, faults: faults.flat(), removed };
}

/** What reading one field needs besides: its type, whether a misspelled name may stand for it, the fields written twice. */
type FieldContext = {
  readonly type: z.ZodType;
  readonly ownWords: OwnWords;
  readonly isMeant: boolean;
  readonly ambiguous: readonly FieldPath[];
};

function readOneField(written: Value | undefined, spec: FieldSpec, context: FieldContext): ReadField {
  const { type, ownWords, isMeant, ambiguous } = context;
  if (written === undefined) {
    const value = isMeant && isCount(spec) ? leastOf(spec, []) : undefined;
    return { ...absent, value, faults: missing(spec, isMeant) };
  }
  const twice = ambiguous.flatMap(([name, ...inner]) => (name === spec.name ? [inner] : []));
  const read = readField(withLists(written, spec), type, spec, ownWords, twice);
  return isNothing(written) ? { ...read, faults: [...read.faults, ...missing(spec, isMeant)] } : read;
}

/** A field that its kind does not know; where its name is misspelled, the one that was meant is not read. */
function unknownOf(name: string, specs: ReadonlyMap<string, FieldSpec>): FieldFault {
  const [likely] = meantFields([name], [...specs.keys()]);
  const spec = likely === undefined ? undefined : specs.get(likely);
  return { ...unknownField([name], specs), ...(spec ? { fields: [spec.name], isOfCount: isCount(spec) } : {}) };
}

/** A field that is missing only because its name is misspelled has been reported already. */
const missing = ({ name, required }: FieldSpec, isMeant: boolean): FieldFault[] =>
  required && !isMeant ? [missingField([name])] : [];
