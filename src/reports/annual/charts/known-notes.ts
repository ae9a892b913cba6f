import { countSentence } from "../../../locales/number-sentences.ts";
import { isNotStated } from "../../../tables/aside-labels.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { Apart, Series } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { addCounts, type Count, nothing } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

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

function knownOf(outgoing: boolean, known: Count, all: Count): Sentence {
  const [some, whole] = [countSentence(known), countSentence(all)];
  const [ofEnglish, ofRussian, ofTajik, ofUzbek] = outgoing
    ? ["students abroad", "Выехавшие студенты", "Донишҷӯёни ба хориҷа рафта", "Xorijga borgan talabalar"]
    : ["incoming students", "Прибывшие студенты", "Донишҷӯёни аз хориҷа омада", "Xorijdan kelgan talabalar"];
  return {
    en: `Stated for ${some.en} of the ${whole.en} ${ofEnglish}.`,
    ru: `${ofRussian}: всего — ${whole.ru}, сведения указаны — ${some.ru}.`,
    tg: `${ofTajik}: ҳамагӣ ${whole.tg} нафар, маълумот зикр шудааст: ${some.tg} нафар.`,
    uz: `${ofUzbek}: jami ${whole.uz} nafar, maʼlumot koʻrsatilgani ${some.uz} nafar.`,
  };
}
