import { assign } from "../../changes/fields/assign.ts";
import type { Assignment } from "../../changes/fields/parse-assignment.ts";
import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Style } from "../../renderers/style.ts";
import type { App } from "../app.ts";

/** A record that is being made: of which kind, where, and for whom. */
export type Creation = {
  readonly app: App;
  readonly registry: Registry;
  readonly style: Style;
  readonly kind: KindName;
};

/** A record's fields with some assignments carried out. */
export const assigned = ({ kind, registry }: Creation, raw: ValueMap, assignments: readonly Assignment[]): ValueMap =>
  assign(raw, assignments, kinds[kind], registry);

/** What gives a field its value as if it had been typed. */
export const assignmentOf = (field: string, value: string): Assignment => ({
  path: [field],
  how: "set",
  values: [value],
});
