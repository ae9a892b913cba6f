import type { KindName } from "../kinds/field-meta.ts";
import type { FieldsOf } from "../kinds/index.ts";

/**
 * A record as read: its kind, its id, its file (relative to the registry, with `/`) and its fields. One from the cache
 * looks its fields up when they are asked for, so that they are lost where it is spread.
 */
export type RecordOf<K extends KindName> = K extends KindName
  ? { readonly kind: K; readonly id: string; readonly file: string } & FieldsOf<K>
  : never;

export type Partner = RecordOf<"partners">;
export type Agreement = RecordOf<"agreements">;
export type Project = RecordOf<"projects">;
export type Mobility = RecordOf<"mobilities">;
export type Plan = RecordOf<"plans">;
export type Event = RecordOf<"events">;

export type AnyRecord = RecordOf<KindName>;

/** The name of a record everywhere: `partners/tum`. */
export const nameOf = (record: { readonly kind: string; readonly id: string }): string => `${record.kind}/${record.id}`;
