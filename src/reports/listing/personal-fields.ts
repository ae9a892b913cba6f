import type { KindName } from "../../kinds/field-meta.ts";

/** What tells of the persons of a journey, beside their names. */
const ofTravellers: readonly string[] = ["citizenship", "funding", "visa", "women"];

/** Whether a field of a record is shown only where persons are asked for, or the field by its name. */
export const isPersonal = (kind: KindName, field: string): boolean =>
  field === "persons" || (kind === "mobilities" && ofTravellers.includes(field));
