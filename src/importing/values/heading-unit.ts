import { readCurrency } from "../../reading/numbers/read-currency.ts";
import { lazy, memoize } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What the numbers below a heading are numbers of. */
export type HeadingUnit = {
  /** What they are to be multiplied by: 1000 of `тыс. сомони`. */
  readonly times: number;
  /** The currencies that it names; the first is meant where `isSure`. */
  readonly currencies: readonly string[];
  readonly isSure: boolean;
  readonly length: LengthUnit | undefined;
};

export type LengthUnit = "year" | "month" | "week" | "day" | "hour";

const multipliers: Readonly<Record<string, number>> = {
  "тыс|тысяч|тысячи|thousand|thousands|k|ҳазор|ming": 1_000,
  "млн|миллионов|миллиона|million|millions|mln|mio|миллион": 1_000_000,
  "млрд|миллиард|миллиарда|миллиардов|mlrd|milliard": 1_000_000_000,
};

const lengths: Readonly<Record<LengthUnit, string>> = {
  year: "year|years|yrs|год|года|лет|годы|сол|yil",
  month: "month|months|мес|месяц|месяца|месяцев|месяцы|моҳ|oy",
  week: "week|weeks|недель|недели|неделя|нед|ҳафта|hafta",
  day: "day|days|дней|дни|день|дн|рӯз|kun",
  hour: "hour|hours|час|часы|часов|ак. ч|соат",
};

const byWord = <Value>(lists: readonly (readonly [string, Value])[]) =>
  lazy(() => new Map(lists.flatMap(([list, value]) => list.split("|").map((word) => [fold(word), value] as const))));
const multiplierOf = byWord(Object.entries(multipliers));
const lengthOf = byWord(Object.entries(lengths).map(([unit, words]) => [words, unit as LengthUnit] as const));

/** What a number is multiplied by where a word stands behind it; nothing where it is another word. */
export const multiplierNamed = (word: string): number | undefined => multiplierOf().get(bare(word));

/** What stands behind a comma, in parentheses, in a second row or behind `в`, `in`. */
const parted = /[,;/()（）]|\s(?:в|in|дар|bo'yicha)\s/iu;
const sign = /[$€£₽₸₴₺₩₹¥]/u;

/** The unit that a heading names: `Бюджет, тыс. сомони`, `Budget (EUR)`, `Сумма, $`, `Срок, лет`. */
export const headingUnit: (heading: string) => HeadingUnit = memoize(
  (heading) => {
    const [, ...pieces] = heading.split(parted).map((piece) => piece.trim());
    const words = [...pieces.filter((piece) => piece !== ""), ...(sign.exec(heading) ?? [])];
    const times = Math.max(1, ...words.map((piece) => multiplierOf().get(bare(piece.split(" ")[0] ?? "")) ?? 1));
    const [currency] = words.flatMap((piece) => readCurrency(withoutMultiplier(piece)) ?? []);
    const [length] = words.flatMap((piece) => lengthOf().get(bare(piece)) ?? []);
    const currencies = currency?.choices.map(({ value }) => value) ?? [];
    return { times, length, currencies, isSure: currency !== undefined && currency.certainty !== "doubtful" };
  },
  { most: 1_000 },
);

const bare = (word: string): string => fold(word.replace(/\.$/, ""));

function withoutMultiplier(piece: string): string {
  const [first = "", ...rest] = piece.split(" ");
  return multiplierOf().has(bare(first)) ? rest.join(" ") : piece;
}
