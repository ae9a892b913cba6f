import type { KindName } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import type { ImportAsking } from "./import-asking.ts";
import type { ImportFlags } from "./import-options.ts";

/** An import as it was asked for: the file as it was typed, and the kind if one was named. */
export type ImportRequest = {
  readonly app: App;
  readonly registry: Registry;
  readonly typed: string;
  readonly kind: KindName | undefined;
  readonly flags: ImportFlags;
  /** Absent where nobody sits at a terminal, or wants to be asked. */
  readonly asking: ImportAsking | undefined;
};
