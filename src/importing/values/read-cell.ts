import { readDocument } from "../../documents/read-document.ts";
import { isMap, type Value } from "../../documents/value.ts";
import type { FieldMeta } from "../../kinds/field-meta.ts";
import { type Meaning, onlyValue } from "../../reading/meaning.ts";
import { saysNotKnown } from "../../reading/not-known.ts";
import { readValue } from "../../reading/read-written.ts";
import { readWrittenList } from "../../reading/read-written-list.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { type IdentifierSystem, identifierRules } from "../../values/codes/identifiers.ts";
import { erasmusCode } from "../columns/cell-evidence.ts";
import type { Target } from "../mapping/mapping.ts";
import { type CellMeaning, doubt, nothing, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { foreignMeaning } from "./foreign-words.ts";
import { headingUnit, type LengthUnit } from "./heading-unit.ts";
import { itemsOf } from "./list-items.ts";
import { meantValue } from "./meant-value.ts";
import { readCountryCell } from "./read-country-cell.ts";
import { readDay } from "./read-day.ts";
import { readStudyFields } from "./read-study-fields.ts";
import { readSum } from "./read-sum.ts";
import { isBlank, isTooLong, seenText } from "./seen-text.ts";

/** What a cell says of a field. Nothing of it is lost: what no value can say is in doubt, or comes back as words. */
export function readCell(written: string, place: CellPlace): CellMeaning {
  const text = seenText(written);
  if (isBlank(text)) return nothing;
  if (saysNotKnown(text)) return { is: "nothing", words: text };
  if (isTooLong(text) && !mayBeLong(place)) return doubt([]);
  const meaning = readText(text, place);
  return meaning.is === "doubt" ? (inTwoLanguages(text, place) ?? meaning) : meaning;
}

/** `5 years / 5 лет`: what both sides say alike is meant. */
function inTwoLanguages(text: string, place: CellPlace): CellMeaning | undefined {
  const [left, right, ...others] = text.split(/\s*\/\s*|\n/);
  if (left === undefined || right === undefined || others.length > 0 || !/\p{L}/u.test(text)) return undefined;
  const [one, other] = [readText(left, place), readText(right, place)];
  return one.is !== "doubt" && JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}

/** Words, or a list of them. */
const mayBeLong = ({ spec, isList }: CellPlace): boolean =>
  spec.scalar !== undefined && (isWords(spec.scalar) || (spec.list && isList));

function readText(text: string, place: CellPlace): CellMeaning {
  const { spec } = place;
  if (spec.fields) return spec.fields.has("amount") ? readSum(text, place, yamlValue) : doubt([]);
  if (!spec.scalar) return doubt([]);
  if (spec.scalar.type === "field" && !place.isList) return readStudyFields(text, place);
  if (spec.list && place.isList) return readList(text, place);
  return spec.list && !isWords(spec.scalar)
    ? readItems(text, place, spec.scalar)
    : readInUnit(text, place, spec.scalar);
}

/** Items parted as hamkor parts them, each of which is read alone; one in doubt leaves them all in doubt. */
function readList(text: string, place: CellPlace): CellMeaning {
  const values: Value[] = [];
  for (const item of itemsOf(text)) {
    const meaning = readCell(item, { ...place, spec: { ...place.spec, list: false } });
    if (meaning.is !== "values") return meaning.is === "doubt" ? { ...meaning, choices: [] } : doubt([]);
    values.push(...Object.values(meaning.values));
  }
  return values.length === 0 ? nothing : oneValue(place.target, values);
}

const isWords = ({ type }: FieldMeta): boolean => type === "line" || type === "text";

function readInUnit(text: string, place: CellPlace, scalar: FieldMeta): CellMeaning {
  const inUnit = withUnit(text, place);
  return inUnit === undefined ? doubt([]) : readScalar(inUnit, place, scalar);
}

function readScalar(text: string, place: CellPlace, scalar: FieldMeta): CellMeaning {
  const { target, spec, context } = place;
  const own = scalar.vocabulary === undefined ? undefined : place.ownWord(text);
  if (own !== undefined) return oneValue(target, own);
  switch (scalar.type) {
    case "text":
      return oneValue(target, target === "notes" ? text : text.replace(/\n/g, " "));
    case "line":
      return oneValue(target, text.replace(/\n/g, " "));
    case "identifier":
      return readIdentifier(text, target, spec.name as IdentifierSystem);
    case "date":
      return readDay(text, place);
    case "country":
      return readCountryCell(text, place, scalar);
    case "term":
      return yearOfRepublic.test(text)
        ? doubt([termOfRepublic(text)])
        : meantValue(readInAnyLanguage(text, scalar, context), text, place);
    default:
      if (scalar.mayBeZero && text === "0") return oneValue(target, text);
      return meantValue(readInAnyLanguage(text, scalar, context), text, place);
  }
}

/** Words of other languages where those of the four say nothing certain. */
function readInAnyLanguage(text: string, scalar: FieldMeta, context: ReadingContext): Meaning {
  const meaning = readValue(text, scalar, context);
  return onlyValue(meaning) === undefined ? (foreignMeaning(text, scalar, context) ?? meaning) : meaning;
}

/** A year of the calendar that counts from 1912, with or without the number of a term. */
const yearOfRepublic = /^(\d{2,3})(?: ([12]))?$/;

const termOfRepublic = (text: string): string => {
  const [, year = "", part] = yearOfRepublic.exec(text) ?? [];
  const first = Number(year) + 1911;
  return `${first}/${first + 1}${part === undefined ? "" : `-${part}/2`}`;
};

function readIdentifier(text: string, target: Target, system: IdentifierSystem): CellMeaning {
  const code = system === "erasmus_code" ? erasmusCode(text) : text;
  return code !== undefined && identifierRules[system].isValid(code) ? oneValue(target, code) : doubt([]);
}

function readItems(text: string, place: CellPlace, meta: FieldMeta): CellMeaning {
  const meaning = readWrittenList(text.replace(/\n/g, "; "), meta, { ...place.context, isItem: true });
  const [first] = meaning.choices;
  const isRead = first !== undefined && meaning.certainty !== "doubtful" && first.value.startsWith("[");
  const value = isRead ? yamlValue(first.value) : undefined;
  return value === undefined ? doubt([], { options: meta.values }) : oneValue(place.target, value);
}

/** Readers give lists and maps as they are written in files. */
function yamlValue(text: string): Value | undefined {
  const { value, problems } = readDocument(`value: ${text}\n`);
  return problems.length === 0 && isMap(value) ? value["value"] : undefined;
}

const plainNumber = /^\d+(?:[.,]\d+)?$/;

/** A number with the unit that its heading names, where the field is in another; nothing where that is none of the field's. */
function withUnit(text: string, { heading, target, spec }: CellPlace): string | undefined {
  const { length, times } = headingUnit(heading ?? "");
  if (!plainNumber.test(text)) return text;
  if (target === "ends" && length !== undefined) return `${text} ${length}${text === "1" ? "" : "s"}`;
  const isNumber = spec.scalar?.type === "count" || spec.scalar?.type === "number";
  return isNumber && (times > 1 || isOther(length, target)) ? undefined : text;
}

/** Whether a field that is in days or hours stands below another unit. */
const isOther = (length: LengthUnit | undefined, target: Target): boolean =>
  length !== undefined && ["days", "hours"].includes(target) && target !== `${length}s`;
