import { implementationOf } from "../../../derived/agreement-implementation.ts";
import { changeSince } from "../../../locales/figure-words.ts";
import { countSentence } from "../../../locales/number-sentences.ts";
import type { Agreement } from "../../../registry/record.ts";
import { listCell, recordsOf } from "../../../tables/cell.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import { exactly, isExact } from "../../../values/count.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureItems } from "../../counting/measure-table.ts";
import { numberCell } from "../../counting/number-cell.ts";
import { partiesCell } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, labelOf, ofAnyYear, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import { earlierNumber } from "../figures/figure-remarks.ts";
import type { YearFigure } from "../figures/year-figures.ts";
import type { Finding } from "./finding.ts";
import { mostNames } from "./thresholds.ts";

/** The agreements signed in the year by name, where they are few and surely of the year. */
export function agreementsSigned(figure: YearFigure, request: AnnualRequest): Finding | undefined {
  const { registry } = request.context.question;
  const { count, cell } = figure.now;
  const ids = (recordsOf(cell) ?? []).flatMap(({ kind, id }) => (kind === "agreements" ? [id] : []));
  if (!count || !isExact(count) || count.min !== ids.length || ids.length === 0 || ids.length > mostNames)
    return undefined;
  const agreements = ids.flatMap((id) => registry.find("agreements", id) ?? []);
  const names = listCell(agreements.map((agreement) => partiesCell(agreement, registry)));
  if (names.is === "nothing" || agreements.some((one) => partiesCell(one, registry).is === "nothing")) return undefined;
  return {
    claim: { is: "agreements-signed", ids },
    sentence: filledPhrase(signedWith(ids.length, figure, request), { names }),
    from: cell,
  };
}

function signedWith(number: number, figure: YearFigure, request: AnnualRequest): Sentence {
  const label = labelOf(request);
  const isAcademic = label.includes("/");
  const before = earlierText(figure, request);
  const undated = undatedText(figure);
  const isOne = number === 1;
  return {
    en: `${isOne ? "The only agreement" : `The ${number} agreements`} signed in ${isAcademic ? "the academic year " : ""}${label}${before.en} ${isOne ? "is" : "are"} with {names}${undated.en}.`,
    ru: `${isOne ? "Единственное соглашение, подписанное" : `Соглашения, подписанные`} в ${label} ${isAcademic ? "учебном году" : "году"}${before.ru}: {names}${undated.ru}.`,
    tg: `${isOne ? "Ягона созишномаи" : `Созишномаҳои`} дар соли ${isAcademic ? "таҳсили " : ""}${label} имзошуда${before.tg}: {names}${undated.tg}.`,
    uz: `${label}${isAcademic ? "-oʻquv yilida" : "-yilda"} imzolangan ${isOne ? "yagona shartnoma" : "shartnomalar"}${before.uz}: {names}${undated.uz}.`,
  };
}

function earlierText({ now, before }: YearFigure, request: AnnualRequest): Sentence {
  if (!before.count || isNothing(before)) return empty;
  const change = now.count && changeSince(now.count, before.count);
  const { en, ru, tg, uz } = earlierNumber(labelOf(yearBefore(request)), before.count, change);
  return { en: ` (${en})`, ru: ` (${ru})`, tg: ` (${tg})`, uz: ` (${uz})` };
}

function undatedText({ undated }: YearFigure): Sentence {
  if (undated.is !== "count" || undated.count.max === 0) return empty;
  const number = countSentence(undated.count);
  const isOne = isExact(undated.count) && undated.count.min === 1;
  return {
    en: `; ${number.en} more ${isOne ? "has" : "have"} no date of signing`,
    ru: `; ещё ${number.ru} — без даты подписания`,
    tg: `; боз ${number.tg} адад бе санаи имзо`,
    uz: `; yana ${number.uz} tasining imzolangan sanasi yoʻq`,
  };
}

const empty: Sentence = { en: "", ru: "", tg: "", uz: "" };

/** How many of the signed agreements on record surely were used in the year, whether their own dates are known or not. */
export function agreementsUsed(request: AnnualRequest): Finding | undefined {
  const { registry, on, years } = request.context.question;
  const signed = new Map(
    measureItems(ofAnyYear(request), "agreements").items.flatMap(({ item: { record } }): [string, Agreement][] =>
      record.kind === "agreements" ? [[record.id, record]] : [],
    ),
  );
  if (signed.size === 0) return undefined;
  const period = { from: firstDayOfYear(request.year, years), to: on, on };
  const used = [...signed.values()].filter((agreement) =>
    implementationOf(agreement, registry, period).verdicts.every((verdict) => verdict !== "nothing-yet"),
  );
  return {
    claim: { is: "agreements-used", used: used.map(({ id }) => id), of: signed.size },
    sentence: { message: "sentence", sentence: usedOf(used.length, signed.size, labelOf(request)) },
    from: numberCell(used),
  };
}

function usedOf(used: number, signed: number, label: string): Sentence {
  const isAcademic = label.includes("/");
  const [some, all] = [countSentence(exactly(used)), countSentence(exactly(signed))];
  const inYear: Sentence = {
    en: `in ${isAcademic ? "the academic year " : ""}${label}`,
    ru: `в ${label} ${isAcademic ? "учебном году" : "году"}`,
    tg: `дар соли ${isAcademic ? "таҳсили " : ""}${label}`,
    uz: `${label}${isAcademic ? "-oʻquv yilida" : "-yilda"}`,
  };
  if (used === 0)
    return {
      en: `No use of the signed agreements (${all.en}) is on record ${inYear.en}.`,
      ru: `Использование подписанных соглашений (${all.ru}) ${inYear.ru} не отмечено.`,
      tg: `Истифодаи созишномаҳои имзошуда (${all.tg}) ${inYear.tg} қайд нашудааст.`,
      uz: `Imzolangan shartnomalardan (${all.uz} ta) ${inYear.uz} foydalanilgani qayd etilmagan.`,
    };
  return {
    en: `${usedInEnglish(used, signed, all.en)} used ${inYear.en}.`,
    ru: `Подписанные соглашения, которые использовались ${inYear.ru}: ${some.ru} из ${all.ru}.`,
    tg: `Аз ${all.tg} созишномаи имзошуда ${inYear.tg} ${some.tg} адад истифода шудааст.`,
    uz: `Imzolangan ${all.uz} ta shartnomaning ${some.uz} tasidan ${inYear.uz} foydalanilgan.`,
  };
}

function usedInEnglish(used: number, signed: number, all: string): string {
  if (signed === 1) return "The one signed agreement on record was";
  if (used === signed) return `All ${all} signed agreements were`;
  return `${used} of the ${all} signed agreements ${used === 1 ? "was" : "were"}`;
}
