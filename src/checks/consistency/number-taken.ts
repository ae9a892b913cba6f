import { overlapCertainty, type UncertainPeriod } from "../../derived/certainty.ts";
import { periodOf } from "../../derived/periods.ts";
import { named } from "../../kinds/fault.ts";
import type { Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Span } from "../../values/dates/calendar.ts";
import { yearLabel, yearNumber } from "../../values/dates/years.ts";
import { groupBy } from "../../values/group-by.ts";
import { foldAccents } from "../../values/texts/fold.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** Two journeys of one academic year have the same number, and their stays certainly overlap. */
export const numberTaken = defineCheck({
  id: "number-taken",
  severity: "warning",
  summary: {
    en: "Two journeys of an institution, both outbound or both inbound, have one number in one academic year and overlap.",
    ru: "У двух поездок одного вуза, обеих на выезд или обеих на приём, один номер в одном учебном году, и их сроки пересекаются.",
    tg: "Ду сафари як муассиса, ки ҳар ду ба хориҷа ё ҳар ду аз хориҷаанд, дар як соли таҳсил як рақам доранд ва рӯзҳояшон ба ҳам рост меоянд.",
    uz: "Bir muassasaning ikki safari (ikkalasi xorijga yoki ikkalasi xorijdan) bitta oʻquv yilida bir xil raqamga ega va vaqtlari ustma-ust tushadi.",
  },
  why: {
    en: "One journey counts twice, or a letter about one reaches the file of the other.",
    ru: "Одна поездка учитывается дважды, или письмо об одной попадает в дело другой.",
    tg: "Як сафар ду бор ҳисоб мешавад ё мактуби марбут ба яке ба парвандаи дигаре меафтад.",
    uz: "Bitta safar ikki marta hisoblanadi yoki biriga oid xat ikkinchisining hujjatlariga tushib qoladi.",
  },
  fix: {
    en: "Correct the number, or delete the record that is one too many. The stays of one journey follow each other.",
    ru: "Исправьте номер или удалите лишнюю запись. Части одной поездки следуют друг за другом.",
    tg: "Рақамро ислоҳ кунед ё сабти зиёдатиро нест кунед. Қисмҳои як сафар аз паси ҳам меоянд.",
    uz: "Raqamni tuzating yoki ortiqcha yozuvni oʻchiring. Bitta safarning qismlari ketma-ket keladi.",
  },
  example: {
    wrong: "# mobilities/sino.yaml and mobilities/karim.yaml\nnumber: 2019/17\nterm: 2019/2020-1/2",
    right: "# mobilities/karim.yaml\nnumber: 2019/18\nterm: 2019/2020-1/2",
  },
  reads: { mobilities: ["institution", "direction", "partner", "number", "starts", "ends", "term", "stage"] },
  *run({ registry }) {
    for (const sameNumber of numberedStays(registry)) {
      for (const [position, stay] of sameNumber.entries()) {
        const holder = sameNumber.slice(0, position).find((earlier) => areCertainlyApart(earlier, stay));
        if (!holder) continue;
        yield { at: stay.mobility, field: ["number"], message: alsoThatOf(holder, stay), help: correctOne };
      }
    }
  },
});

function alsoThatOf({ mobility: { file } }: Stay, { mobility: { number = "" }, year }: Stay): Sentence {
  const shown = named(number);
  return {
    en: `number ${shown} is also that of ${file} in ${year}, and the stays overlap`,
    ru: `номер ${shown} в ${year} учебном году есть и в ${file}, а сроки поездок пересекаются`,
    tg: `рақами ${shown} дар соли таҳсили ${year} дар ${file} ҳам ҳаст, ва рӯзҳои ин сафарҳо ба ҳам рост меоянд`,
    uz: `${shown} raqami ${year} oʻquv yilida ${file} faylida ham bor, safarlar vaqti esa ustma-ust tushadi`,
  };
}

const correctOne: Sentence = {
  en: "correct the number of one of the two, or delete one if they are the same journey",
  ru: "исправьте номер одной из двух поездок или, если это одна поездка, удалите лишнюю запись",
  tg: "рақами яке аз ду сафарро ислоҳ кунед ё, агар ин як сафар бошад, сабти зиёдатиро нест кунед",
  uz: "ikki safardan birining raqamini tuzating yoki bu bitta safar boʻlsa, ortiqcha yozuvni oʻchiring",
};

/** A journey with a number, the academic year that it certainly starts in, and the days it lasts as far as they are known. */
type Stay = { readonly mobility: Mobility; readonly year: string; readonly period: UncertainPeriod };

/** Journeys with a number by that number, where there are several of one institution, direction and academic year. */
function numberedStays(registry: Registry): readonly (readonly Stay[])[] {
  const stays = registry.allOf("mobilities").flatMap((mobility) => stayOf(mobility, registry) ?? []);
  const bySeries = groupBy(stays, ({ mobility: { institution, direction, number }, year }) =>
    JSON.stringify([institution, direction, year, comparableNumber(number ?? "")]),
  );
  return [...bySeries.values()].filter(({ length }) => length > 1);
}

function stayOf(mobility: Mobility, { settings }: Registry): Stay | undefined {
  if (mobility.number === undefined || mobility.stage === "cancelled") return undefined;
  const { start, end } = periodOf(mobility, settings);
  if (!start) return undefined;
  const year = academicYearOf(start, settings.years.starts);
  // Where no end is known, the stay has at least its first day.
  return year === undefined ? undefined : { mobility, year, period: { start, end: end ?? start } };
}

/** The academic year that all days of a span lie in. */
function academicYearOf({ first, last }: Span, starts: string): string | undefined {
  const years = { kind: "academic", starts } as const;
  const year = yearNumber(first, years);
  return year === yearNumber(last, years) ? yearLabel(year, years) : undefined;
}

/** Without case, accents and the spaces that are only layout: "№ 17" is "№17", but "1 17" is not "11 7". */
const comparableNumber = (number: string): string => foldAccents(number).replace(/(?<!\d) | (?!\d)/g, "");

/** Whether two stays cannot be parts of one journey, because they have a day in common whatever their dates mean. */
function areCertainlyApart(a: Stay, b: Stay): boolean {
  if (a.mobility.id === b.mobility.id || mayShareYear(a.mobility, b.mobility)) return false;
  return overlapCertainty([a.period, b.period]) === "yes";
}

/** A whole year is also written for a part of it: at two hosts, one may follow the other. */
const mayShareYear = (a: Mobility, b: Mobility): boolean =>
  a.partner !== b.partner && [a, b].some(({ term }) => term?.parts === 1);
