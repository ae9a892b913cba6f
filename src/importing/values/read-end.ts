import { dashes } from "../../reading/characters/plain-characters.ts";
import { lastDayOf, lengthOfTime } from "../../reading/dates/length-of-time.ts";
import { saysNoEnd } from "../../reading/dates/no-end.ts";
import { memoize } from "../../values/memoize.ts";
import { type CellMeaning, doubt, nothing, oneValue } from "./cell-meaning.ts";
import { withLengthInDigits } from "./length-in-digits.ts";

/** What is known where an end stands. */
export type EndPlace = {
  /** The day from which a length counts. */
  readonly from: string | undefined;
  /** That of signing, where it is known to be one. */
  readonly signed: string | undefined;
  readonly hasRenewal: boolean;
};

const every = new RegExp(`[${dashes}]`, "g");
const automatic =
  "(?:automatic(?:ally)?|auto|(?:последующ\\p{L}+ )?автоматическ\\p{L}+|автоматически|худкор(?:она)?|avtomatik(?: ravishda| tarzda)?|автоматик(?: равишда)?)";
const renewal =
  "(?:renew\\p{L}*|prolong\\p{L}*|exten\\p{L}*|продл\\p{L}*|пролонг\\p{L}*|(?:тамдид|дароз)(?:и|\\p{L}{0,4})(?: (?:карда )?мешавад)?|uzay\\p{L}*|узай\\p{L}*)";
/** That it is renewed by itself, in other languages. */
const renewableAbroad =
  "(?:з )?автоматичн\\p{L}+ (?:пролонгаці\\p{L}+|продовженням?)|(?:renouvelable )?(?:par )?tacite reconduction|reconduction tacite|renouvellement automatique|renovación automática|renovable automáticamente|prórroga automática|tácita reconducción|automatische verlängerung|verlängert sich automatisch|rinnovo automatico|tacito rinnovo|renovação automática|automatyczne przedłużenie|otomatik (?:yenilenir|uzar)|kendiliğinden (?:yenilenir|uzar)|자동연장|자동갱신|自动续约|自动延长|自動更新|自動延長";
const renewable = `(?:${renewableAbroad}|(?:with |с |со |бо )?(?:${automatic}[- ]?${renewal}|${renewal} ${automatic}|автопролонгац\\p{L}*|автопродлен\\p{L}*))`;
const length = "\\d{1,2}[ -]?\\p{L}+";

const renewableAlone = new RegExp(`^${renewable}$`, "iu");
/** Closed: nothing else may stand beside a length and a renewal. */
const renewedAfter = [
  new RegExp(`^${renewable}(?: after| every| через| каждые)? (?<length>${length})$`, "iu"),
  new RegExp(`^(?<length>${length})[ ,;(]+${renewable}\\)?$`, "iu"),
];
const everyLength = new RegExp(`^${renewable} every (?:(?<length>${length})|(?<unit>year|month))$`, "iu");

/** A length that counts from the day of signing, in four languages. */
const fromSigning = [
  new RegExp(
    `^(?<length>${length}) (?:с (?:момента|даты|дня)|со дня|аз (?:рӯзи|лаҳзаи|санаи)|from (?:the )?(?:date|day|moment) of|after|since) (?:его |её )?(?:подписания|имзо(?: кардан)?|ба имзо расидан|signing|signature)$`,
    "iu",
  ),
  new RegExp(
    `^(?:imzolangan|имзоланган) (?:kundan|sanadan|vaqtdan|кундан|санадан|вақтдан)(?: boshlab| бошлаб)? (?<length>${length})$`,
    "iu",
  ),
];

/** What an end says that is no date: how long something lasts from a day, that it has none, that it is renewed. */
export const readEnd = (text: string, { from, signed, hasRenewal }: EndPlace): CellMeaning | undefined =>
  (hasRenewal ? endSaidWithRenewal : endSaid)(text)?.({ from, signed });

/** What an end comes to where the days are known from which a length may count. */
type End = (days: Pick<EndPlace, "from" | "signed">) => CellMeaning;

/** Few texts say how long all the agreements of an office last. */
const mostTexts = 1_000;
const endSaidWithRenewal = memoize((text: string) => endIn(text, true), { most: mostTexts });
const endSaid = memoize((text: string) => endIn(text, false), { most: mostTexts });

function endIn(text: string, hasRenewal: boolean): End | undefined {
  const plain = withLengthInDigits(text.replace(every, "-").replace(/\s+/g, " ").trim());
  if (saysNoEnd(plain)) return () => nothing;
  const renewed = saysRenewal.test(plain) ? renewedEnd(plain, hasRenewal) : undefined;
  if (renewed) return renewed;
  const sinceSigning = saysSigning.test(plain) ? lengthIn(plain, fromSigning) : undefined;
  if (sinceSigning === undefined) return lengthAlone(plain);
  const end = endAfter(sinceSigning);
  return ({ signed }) => end(signed);
}

function renewedEnd(plain: string, hasRenewal: boolean): End | undefined {
  const again = everyLength.exec(plain)?.groups;
  if (again) return () => doubt([`auto-renewable after ${again["length"] ?? `1 ${again["unit"]}`}`]);
  if (hasRenewal && renewableAlone.test(plain)) return () => oneValue("renewal", "automatic");
  const renewed = lengthIn(plain, renewedAfter);
  if (renewed === undefined || !hasRenewal) return undefined;
  const end = endAfter(renewed);
  return ({ from }) => withRenewal(end(from));
}

function lengthAlone(plain: string): End | undefined {
  const whole = lengthOfTime(plain);
  if (whole?.rest === "") {
    const end = endAfter(plain);
    return ({ from }) => end(from);
  }
  const within = whole ? undefined : lengthWithin(plain);
  return within && (() => within);
}

/** What every text of a pattern has: most have none of it, and the patterns take long to be made ready. */
const saysRenewal = /auto|авто|худкор|avtomatik|otomatik|reconduc|tacit|kendili|자동|自动|自動/iu;
const saysSigning = /подписания|имзо|imzo|sign/iu;

const lengthIn = (plain: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(plain)?.groups?.["length"]).find((found) => found !== undefined);

function withRenewal(end: CellMeaning): CellMeaning {
  return end.is === "values" ? { is: "values", values: { ...end.values, renewal: "automatic" } } : end;
}

/** The day before the anniversary. */
function endAfter(written: string): (from: string | undefined) => CellMeaning {
  const found = lengthOfTime(written);
  return (from) => {
    const until = found?.rest === "" ? lastDayOf(from, found.months) : undefined;
    return until === undefined ? doubt([]) : oneValue("ends", until);
  };
}

/** A length among other words is offered without them. */
function lengthWithin(plain: string): CellMeaning | undefined {
  const found = new RegExp(`(?<![\\p{L}\\d.,])${length}`, "iu").exec(plain)?.[0];
  return found !== undefined && lengthOfTime(found)?.rest === "" ? doubt([found]) : undefined;
}
