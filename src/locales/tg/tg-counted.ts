import { tgNumber } from "./tg-number.ts";

/** A number of records, by what they are where all are of one kind; after a numeral the noun is in the singular. */
export const tgCounted = (number: number, kind: string | undefined): string =>
  `${tgNumber(number)} ${nouns.get(kind) ?? "сабт"}`;

const nouns: ReadonlyMap<string | undefined, string> = new Map([
  ["institutions", "муассиса"],
  ["partners", "шарик"],
  ["agreements", "созишнома"],
  ["projects", "лоиҳа"],
  ["mobilities", "сафар"],
  ["events", "чорабинӣ"],
  ["joint-programmes", "барномаи муштарак"],
  ["plans", "нақша"],
]);
