import { changeSince } from "../../../locales/figure-words.ts";
import { countSentence } from "../../../locales/number-sentences.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import { countCell, listCell, recordsOf } from "../../../tables/cell.ts";
import { filledPhrase, sentencePhrase } from "../../../tables/phrase.ts";
import { type Count, exactly, isExact } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { measureItems } from "../../counting/measure-table.ts";
import { partiesCell } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, labelOf, ofAnyYear, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import { earlierNumber } from "../figures/figure-remarks.ts";
import type { YearFigure } from "../figures/year-figures.ts";
import { usedAgreements, usedWithoutDate } from "../lists/agreement-use.ts";
import { agreementNameCell } from "../to-decide/agreement-name.ts";
import type { Finding } from "./finding.ts";
import { mostNames } from "./thresholds.ts";
import { usedOf } from "./used-sentence.ts";

/** The agreements signed in the year by name, where they are few and surely of the year. */
export function agreementsSigned(figure: YearFigure, request: AnnualRequest): Finding | undefined {
  const { registry } = request.context.question;
  const { count, cell } = figure.now;
  const ids = (recordsOf(cell) ?? []).flatMap(({ kind, id }) => (kind === "agreements" ? [id] : []));
  if (!count || !isExact(count) || count.min !== ids.length || ids.length === 0 || ids.length > mostNames)
    return undefined;
  const agreements = ids.flatMap((id) => registry.find("agreements", id) ?? []);
  const any = ofAnyYear(request);
  const names = listCell(agreements.map((agreement) => agreementNameCell(agreement, any)));
  if (names.is === "nothing" || agreements.some((one) => partiesCell(one, registry).is === "nothing")) return undefined;
  return {
    claim: { is: "agreements-signed", ids },
    sentence: filledPhrase(signedWith(ids.length, figure, request), { names }),
    from: cell,
  };
}

function signedWith(number: number, figure: YearFigure, request: AnnualRequest): Sentence {
  const year = inYear(labelOf(request));
  const before = earlierText(figure, request);
  const undated = undatedText(figure);
  const isOne = number === 1;
  return {
    en: `${isOne ? "The only agreement" : `The ${number} agreements`} signed ${year.en}${before.en} ${isOne ? "is" : "are"} with {names}${undated.en}.`,
    ru: `${isOne ? "Единственное соглашение, подписанное" : `Соглашения, подписанные`} ${year.ru}${before.ru}: {names}${undated.ru}.`,
    tg: `${isOne ? "Ягона созишномаи" : `Созишномаҳои`} ${year.tg} имзошуда${before.tg}: {names}${undated.tg}.`,
    uz: `${year.uz} imzolangan ${isOne ? "yagona shartnoma" : "shartnomalar"}${before.uz}: {names}${undated.uz}.`,
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
    en: `; ${number.en} ${isExact(undated.count) ? "more" : "others"} ${isOne ? "has" : "have"} no date of signing`,
    ru: `; ещё ${number.ru} — без даты подписания`,
    tg: `; боз ${number.tg} созишнома бе санаи имзо`,
    uz: `; yana ${number.uz} tasining imzolangan sanasi yoʻq`,
  };
}

const empty: Sentence = { en: "", ru: "", tg: "", uz: "" };

/** How many of the agreements that are in force or have no date were used in the year; as bounds where that is not sure. */
export function agreementsUsed(request: AnnualRequest): Finding | undefined {
  const { inForce, undated } = usedAgreements(request);
  const uses = [...inForce, ...undated];
  if (uses.length === 0) return undefined;
  const used = uses.filter(({ uses: possible }) => possible.includes("in-year"));
  const surely = used.filter(({ uses: possible }) => possible.length === 1);
  const count: Count = { ...exactly(surely.length), max: used.length };
  const isOfAll = measureItems(ofAnyYear(request), "agreements").items.length === uses.length;
  const among = isOfAll ? "signed" : undated.length > 0 ? "in-force-or-undated" : "in-force";
  return {
    claim: { is: "agreements-used", used: count, of: uses.length },
    sentence: sentencePhrase(
      usedOf(count, uses.length, { among, undated: usedWithoutDate(uses).length }, labelOf(request)),
    ),
    from: withRecords(
      countCell(count),
      used.map(({ found }) => found.agreement),
    ),
  };
}
