import { isNotStated } from "../../../tables/aside-labels.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { Apart, Series } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { addCounts, type Count, nothing } from "../../../values/count.ts";

type Split = { readonly series: readonly Series[]; readonly apart: readonly Apart[] };

/** Of how many persons of each direction it is stated what a chart is by, where that is not so of all. */
export function knownNotes({ series, apart }: Split): Phrase[] {
  return series.flatMap(({ heading, values, withheld }, index): Phrase[] => {
    const others = apart.filter(({ label }) => !isNotStated(label)).map((one) => one.values[index]);
    const unknown = apart.find(({ label }) => isNotStated(label))?.values[index];
    const known = sum([...values, ...others]);
    if (withheld || !unknown || unknown.max === 0 || known.max === 0) return [];
    return [sentencePhrase(knownOf(isOutgoing(heading), known, sum([known, unknown])))];
  });
}

const sum = (counts: readonly (Count | undefined)[]): Count =>
  counts.reduce<Count>((total, count) => (count ? addCounts(total, count) : total), nothing);

const isOutgoing = (heading: Cell): boolean => heading.is === "word" && heading.code === "outbound";

function knownOf(outgoing: boolean, known: Count, all: Count) {
  const [ofEnglish, ofRussian, ofTajik, ofUzbek] = outgoing
    ? ["students abroad", "выехавших", "донишҷӯёни рафта", "borgan talabalardan"]
    : ["incoming students", "прибывших", "донишҷӯёни омада", "kelgan talabalardan"];
  return {
    en: `Stated for ${text(known, ",")} of ${text(all, ",")} ${ofEnglish}.`,
    ru: `Указано для ${text(known)} из ${text(all)} ${ofRussian}.`,
    tg: `Аз ${text(all)} нафар ${ofTajik} барои ${text(known)} нафар зикр шудааст.`,
    uz: `${text(all)} nafar ${ofUzbek} ${text(known)} nafari uchun koʻrsatilgan.`,
  };
}

/** A count in a sentence, its digits grouped by three from 1,000 on. */
function text({ min, max, approximate }: Count, group = "\u00a0"): string {
  const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, group);
  if (max === null) return `≥${number(min)}`;
  const mark = approximate ? "~" : "";
  return `${mark}${min === max ? number(min) : `${number(min)}–${number(max)}`}`;
}
