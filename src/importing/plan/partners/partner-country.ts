import type { FieldValues } from "../../values/cell-meaning.ts";

/** The country that a row says of a partner. */
export const countryOf = (fields: FieldValues): string | undefined =>
  typeof fields["country"] === "string" ? fields["country"] : undefined;

/** Whether two countries do not speak against one partner. */
export const isCompatible = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;
