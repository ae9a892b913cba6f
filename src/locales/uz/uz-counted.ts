import { uzNumber } from "./uz-number.ts";

/** A number of records, by what they are where all are of one kind. */
export const uzCounted = (number: number, kind: string | undefined): string =>
  `${uzNumber(number)} ta ${nouns.get(kind) ?? "yozuv"}`;

const nouns: ReadonlyMap<string | undefined, string> = new Map([
  ["institutions", "muassasa"],
  ["partners", "hamkor"],
  ["agreements", "shartnoma"],
  ["projects", "loyiha"],
  ["mobilities", "safar"],
  ["events", "tadbir"],
  ["joint-programmes", "qoʻshma dastur"],
  ["plans", "reja"],
]);
