import type { Mobility } from "../../registry/record.ts";
import { type Count, countToText } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** More persons are named, or more women, than are counted. */
export const personsExceedCount = defineCheck({
  id: "persons-exceed-count",
  severity: "error",
  summary: {
    en: "A mobility names more persons, or more women, than it counts.",
    ru: "В поездке названо больше участников или больше женщин, чем указано в `count`.",
    tg: "Дар сафар шумораи шахсони номбаршуда ё занон аз `count` зиёд аст.",
    uz: "Safarda nomma-nom koʻrsatilgan kishilar yoki ayollar `count` dagidan koʻp.",
  },
  why: {
    en: "The tables would count fewer people than are known to have travelled.",
    ru: "В таблицах оказалось бы меньше людей, чем точно ездило.",
    tg: "Дар ҷадвалҳо шахсон аз он чи аниқ сафар кардаанд, камтар мебуданд.",
    uz: "Jadvallarda safarga borgani aniq maʼlum boʻlgan kishilardan kamroq odam chiqadi.",
  },
  fix: {
    en: "Raise `count`; or leave it out, then the named persons are counted.",
    ru: "Увеличьте `count` или уберите его: тогда считаются названные участники.",
    tg: "`count`-ро зиёд кунед ё нест кунед: он гоҳ шахсони номбаршуда ҳисоб мешаванд.",
    uz: "`count` sonini oshiring yoki olib tashlang: shunda nomma-nom koʻrsatilganlar hisoblanadi.",
  },
  example: {
    wrong: "count: 2\npersons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
    right: "persons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
  },
  reads: { mobilities: ["count", "women", "persons"] },
  *run({ registry }) {
    const { smallCell } = registry.settings;
    for (const mobility of registry.allOf("mobilities")) {
      const { count } = mobility;
      if (count && count.max !== null) yield* tooMany(mobility, count, smallCell > 0);
    }
  },
});

function* tooMany(mobility: Mobility, count: Count, isHidden: boolean): Generator<Found> {
  const { women, persons = [] } = mobility;
  const most = count.max ?? Number.POSITIVE_INFINITY;
  if (persons.length > most) {
    const message = isHidden ? moreNamedThanCounted : moreNamed(persons.length, count);
    yield { at: mobility, field: ["count"], message, help: raise };
  }
  if (women && women.min > most) {
    const message = isHidden ? moreWomenThanCounted : moreWomen(women, count);
    yield { at: mobility, field: ["women"], message, help: countAll };
  }
}

const moreNamed = (named: number, count: Count): Sentence => ({
  en: `${named} persons are named, and ${countToText(count)} counted`,
  ru: `названо участников: ${named}, а в \`count\` указано: ${countToText(count)}`,
  tg: `${named} нафар номбар шудаанд, вале дар \`count\` ${countToText(count)} навишта шудааст`,
  uz: `${named} kishi nomma-nom koʻrsatilgan, \`count\` maydonida esa ${countToText(count)} yozilgan`,
});

/** Where small numbers of persons are hidden or rounded. */
const moreNamedThanCounted: Sentence = {
  en: "more persons are named than counted",
  ru: "участников названо больше, чем указано в `count`",
  tg: "шахсони номбаршуда аз шумораи дар `count` навишташуда зиёданд",
  uz: "nomma-nom koʻrsatilgan kishilar `count` maydonidagidan koʻp",
};

const moreWomenThanCounted: Sentence = {
  en: "more women than persons counted",
  ru: "женщин больше, чем всего указано в `count`",
  tg: "занон аз шумораи умумии дар `count` навишташуда зиёданд",
  uz: "ayollar soni `count` maydonidagi jamidan koʻp",
};

const raise: Sentence = {
  en: "raise the count, or leave it out",
  ru: "увеличьте `count` или уберите его",
  tg: "`count`-ро зиёд кунед ё нест кунед",
  uz: "`count` sonini oshiring yoki olib tashlang",
};

const moreWomen = (women: Count, count: Count): Sentence => ({
  en: `${countToText(women)} women, and ${countToText(count)} counted`,
  ru: `женщин: ${countToText(women)}, а всего в \`count\`: ${countToText(count)}`,
  tg: `шумораи занон ${countToText(women)} аст, вале дар \`count\` ҳамагӣ ${countToText(count)} навишта шудааст`,
  uz: `ayollar soni ${countToText(women)}, \`count\` maydonida esa jami ${countToText(count)}`,
});

const countAll: Sentence = {
  en: "write in `count` how many there were in all",
  ru: "напишите в `count`, сколько человек было всего",
  tg: "дар `count` нависед, ки ҳамагӣ чанд нафар буд",
  uz: "`count` maydoniga jami necha kishi boʻlganini yozing",
};
