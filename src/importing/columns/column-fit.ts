import type { FieldSpec } from "../../kinds/describe.ts";
import type { FieldMeta, KindName } from "../../kinds/field-meta.ts";
import { countryMeant } from "../../reading/countries/read-country.ts";
import { lengthOfTime } from "../../reading/dates/length-of-time.ts";
import { readDate } from "../../reading/dates/read-date.ts";
import { readTermIn } from "../../reading/dates/read-term.ts";
import { readMoney } from "../../reading/numbers/read-money.ts";
import { anywhere } from "../../reading/reading-context.ts";
import type { ColumnUse, Target } from "../mapping/mapping.ts";
import { specOfTarget } from "../mapping/spec-of-target.ts";
import { countriesIn } from "../values/country-in.ts";
import { foreignMeaning } from "../values/foreign-words.ts";
import { isStudyFields } from "../values/read-study-fields.ts";
import { withMultiplied } from "../values/read-sum.ts";
import { resultIn } from "../values/result-words.ts";
import { seenText } from "../values/seen-text.ts";
import { type ColumnTexts, erasmusCode, shareOf, shareRead } from "./cell-evidence.ts";

/** The least share of a column's texts that its field has to read. */
const leastRead = 0.4;

/** Whether what stands in a column can be what its heading says; what a record must have is asked for where all of the heading says so. */
export function fits(texts: ColumnTexts, use: ColumnUse, kind: KindName, isWhole: boolean): boolean {
  if (use.is === "period") return isWhole || shareOf(texts, isPeriod) >= leastRead;
  if (use.is !== "field") return true;
  const spec = specOfTarget(use.field, kind);
  if (spec?.fields?.has("amount")) return shareOf(texts, isSum) >= (isWhole ? leastOfNumbers : leastRead);
  if (!spec?.scalar) return use.field === "id";
  if (use.field === "stage" && shareOf(texts, isResult) >= leastRead) return true;
  return isWhole ? fitsWhole(texts, use.field, spec, spec.scalar) : fitsType(texts, use.field, spec.scalar, leastRead);
}

/** What a record must have is asked of all texts; but of the field of study lists say the same word as of where somebody goes. */
const fitsWhole = (texts: ColumnTexts, target: Target, { required }: FieldSpec, scalar: FieldMeta): boolean =>
  mayBeNumbers(texts, scalar) ||
  fitsType(texts, target, scalar, required && target !== "direction" && !areNumbered(texts) ? 0 : leastRead);

/** Words with numbers beside them, as `№ 12 от 01.02.2019`, are no types. */
export const areNumbered = (texts: ColumnTexts): boolean =>
  shareOf(texts, (text) => /\d[./]\d{1,2}[./]\d/.test(text)) > 0.5;

/** Without these a record says another thing: no end, one person. What is not understood in their columns is asked. */
const numbersAndDays: ReadonlySet<FieldMeta["type"]> = new Set(["date", "date-or-term", "count", "number"]);
const leastOfNumbers = 0.01;

/** Whether any text of a column is read as its field's, or most have digits. */
const mayBeNumbers = (texts: ColumnTexts, scalar: FieldMeta): boolean =>
  numbersAndDays.has(scalar.type) &&
  (shareRead(texts, scalar) > 0 || shareOf(texts, (text) => /\d/.test(text) && text.length < 60) > 0.5);

function fitsType(texts: ColumnTexts, target: Target, scalar: FieldMeta, least: number): boolean {
  switch (scalar.type) {
    case "text":
    case "line":
      return fitsWords(texts, target);
    case "identifier":
      return shareOf(texts, (text) => erasmusCode(text) !== undefined || /\d/.test(text)) > 0.5;
    case "reference":
      return true;
    case "field":
      return shareOf(texts, (text) => isStudyFields(seenText(text))) >= leastRead;
    case "slug":
      return false;
    case "country":
      return shareOf(texts, isCountry) >= leastRead;
    default:
      return shareRead(texts, scalar) >= least;
  }
}

/** Names have letters, titles are short, and documents have addresses or paths. */
function fitsWords(texts: ColumnTexts, target: Target): boolean {
  if (target === "documents") return shareOf(texts, (text) => /\/|\.\w{2,4}$/.test(text)) > 0.5;
  if (/(?:^|\.)(?:name|title|aliases)$/.test(target) && shareOf(texts, isNumber) > 0.5) return false;
  return target !== "title" || shareOf(texts, (text) => text.length > 200) < 0.2;
}

const leastSaid = 0.3;

/** Whether texts of a column say something of a field that takes few words or a term; of other fields it always may. */
export function saysField(texts: ColumnTexts, target: Target, kind: KindName): boolean {
  const scalar: FieldSpec["scalar"] = specOfTarget(target, kind)?.scalar;
  if (scalar?.type === "term") return shareRead(texts, scalar) > 0 || shareOf(texts, isYearOfRepublic) === 1;
  return scalar?.values === undefined || shareRead(texts, scalar) >= leastSaid;
}

const isYearOfRepublic = (text: string): boolean => /^1?\d\d$/.test(text);
const isNumber = (text: string): boolean => /^[\d\s.,'%+-]+$/.test(text);

/** Whether a text says from when to when: two dates, a term, or a length. */
const isPeriod = (text: string): boolean =>
  readDate(text, { ...anywhere, dayOrder: "dmy" }).remark?.is === "range" ||
  lengthOfTime(text) !== undefined ||
  foreignMeaning(text, { type: "term" }, anywhere) !== undefined ||
  readTermIn(text, anywhere).certainty !== "unknown";

function isSum(text: string): boolean {
  const sum = withMultiplied(seenText(text));
  return readMoney(sum).certainty !== "unknown" || /^\d[\d .,'’]*$/.test(sum);
}

export const isCountry = (text: string): boolean =>
  countryMeant(text) !== undefined || countriesIn(seenText(text)).length > 0;

const mostResults = 0.7;
const fewestResults = 0.3;
const fewTexts = { count: 12, letters: 60 };

/** Whether a column has results of applications: mostly, or some of few short texts of which one says that somebody stayed. */
export function areResults(texts: ColumnTexts): boolean {
  const share = shareOf(texts, isResult);
  if (share > mostResults) return true;
  const areFew = texts.size <= fewTexts.count && shareOf(texts, ({ length }) => length <= fewTexts.letters) === 1;
  return areFew && share >= fewestResults && shareOf(texts, (text) => isOfThoseWhoStay(text)) > 0;
}

function isOfThoseWhoStay(text: string): boolean {
  const result = resultIn(seenText(text));
  return result !== undefined && result !== "accepted";
}

const isResult = (text: string): boolean => resultIn(seenText(text)) !== undefined;
