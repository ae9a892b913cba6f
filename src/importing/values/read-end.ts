import { dashes } from "../../reading/characters/plain-characters.ts";
import { lastDayOf, lengthOfTime } from "../../reading/dates/length-of-time.ts";
import { saysNoEnd } from "../../reading/dates/no-end.ts";
import { type CellMeaning, doubt, nothing, oneValue } from "./cell-meaning.ts";

const every = new RegExp(`[${dashes}]`, "g");
const automatic =
  "(?:automatic(?:ally)?|auto|автоматическ\\p{L}+|автоматически|худкор(?:она)?|avtomatik(?: ravishda)?)";
const renewal =
  "(?:renew\\p{L}*|prolong\\p{L}*|exten\\p{L}*|продл\\p{L}*|пролонг\\p{L}*|тамдид\\p{L}*|uzaytiril\\p{L}*)";
const renewable = `(?:(?:with |с |бо )?${automatic}[- ]?${renewal}|${renewal} ${automatic})`;
const length = "\\d{1,2}[ -]?\\p{L}+";

/** Closed: nothing else may stand beside a length and a renewal. */
const renewedAfter = [
  new RegExp(`^${renewable}(?: after| every| через| каждые)? (?<length>${length})$`, "iu"),
  new RegExp(`^(?<length>${length})[ ,;(]+${renewable}\\)?$`, "iu"),
];
const renewedAlone = new RegExp(`^${renewable}$`, "iu");
const everyLength = new RegExp(`^${renewable} every (?:(?<length>${length})|(?<unit>year|month))$`, "iu");

/** What an end says that is no date: how long something lasts from a day, that it has none, that it is renewed. */
export function readEnd(text: string, from: string | undefined, hasRenewal: boolean): CellMeaning | undefined {
  const plain = text.replace(every, "-").replace(/\s+/g, " ").trim();
  if (saysNoEnd(plain)) return nothing;
  const again = everyLength.exec(plain)?.groups;
  if (again) return doubt([`auto-renewable after ${again["length"] ?? `1 ${again["unit"]}`}`]);
  const renewed = renewedAfter
    .map((pattern) => pattern.exec(plain)?.groups?.["length"])
    .find((found) => found !== undefined);
  if (renewed !== undefined && hasRenewal) return withRenewal(endAfter(renewed, from));
  if (hasRenewal && renewedAlone.test(plain)) return oneValue("renewal", "automatic");
  const whole = lengthOfTime(plain);
  if (whole?.rest === "") return endAfter(plain, from);
  return whole ? undefined : lengthWithin(plain);
}

function withRenewal(end: CellMeaning): CellMeaning {
  return end.is === "values" ? { is: "values", values: { ...end.values, renewal: "automatic" } } : end;
}

/** The day before the anniversary. */
function endAfter(written: string, from: string | undefined): CellMeaning {
  const found = lengthOfTime(written);
  const until = found?.rest === "" ? lastDayOf(from, found.months) : undefined;
  return until === undefined ? doubt([]) : oneValue("ends", until);
}

/** A length among other words is offered without them. */
function lengthWithin(plain: string): CellMeaning | undefined {
  const found = new RegExp(`(?<!\\p{L})${length}`, "iu").exec(plain)?.[0];
  return found !== undefined && lengthOfTime(found)?.rest === "" ? doubt([found]) : undefined;
}
