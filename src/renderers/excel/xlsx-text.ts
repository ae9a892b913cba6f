import { nameOfCharacter } from "../../values/texts/printable.ts";

/** The name of a sheet, quoted for references. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Text that XML can hold; `_x0041_`, which Excel would read as an escaped character, is escaped as Excel does it. */
export const xmlText = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, nameOfCharacter).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
