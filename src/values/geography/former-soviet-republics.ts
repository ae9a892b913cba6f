/**
 * The states that were union republics of the USSR until 1991 (its Constitution of 1977, article 71). Estonia, Latvia and
 * Lithuania are among them: their occupation was not recognised by all, but offices count them to the near abroad.
 */
export const formerSovietRepublics: ReadonlySet<string> = new Set([
  "AM",
  "AZ",
  "BY",
  "EE",
  "GE",
  "KG",
  "KZ",
  "LT",
  "LV",
  "MD",
  "RU",
  "TJ",
  "TM",
  "UA",
  "UZ",
]);
