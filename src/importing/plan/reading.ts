import type { Registry } from "../../registry/registry.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Questions } from "./questions.ts";

/** What rows are read by. */
export type Reading = {
  readonly registry: Registry;
  readonly mapping: Mapping;
  readonly questions: Questions;
  /** The headings of columns in which the usual order of day and month is in doubt (`contraryDays`). */
  readonly contrary: ReadonlySet<string>;
};
