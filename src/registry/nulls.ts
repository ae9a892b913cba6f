import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, isNull, type Value, type ValueMap } from "../documents/value.ts";
import type { Fault } from "../kinds/fault.ts";

/** What is wrong with a bare `null` or `~`; it counts as absent. */
const ofField: Fault = {
  check: "bad-value",
  message: {
    en: "a bare null or ~ says nothing here",
    ru: "null или ~ без кавычек здесь ничего не означает",
    tg: "null ё ~ бе нохунак дар ин ҷо маъно надорад",
    uz: "qoʻshtirnoqsiz null yoki ~ bu yerda hech narsani bildirmaydi",
  },
  help: {
    en: "leave it empty, or put it in quotes where a word is meant",
    ru: "оставьте поле пустым, а если это слово, возьмите его в кавычки",
    tg: "майдонро холӣ гузоред, агар ин калима бошад, онро дар нохунак гиред",
    uz: "maydonni boʻsh qoldiring, bu soʻz boʻlsa, uni qoʻshtirnoqqa oling",
  },
  replacement: "",
};

const ofItem: Fault = {
  ...ofField,
  help: {
    en: "take the item out, or put it in quotes where a word is meant",
    ru: "уберите пункт, а если это слово, возьмите его в кавычки",
    tg: "бандро нест кунед, агар ин калима бошад, онро дар нохунак гиред",
    uz: "bandni olib tashlang, bu soʻz boʻlsa, uni qoʻshtirnoqqa oling",
  },
};

export const nullFault = (path: FieldPath): Fault => (typeof path.at(-1) === "number" ? ofItem : ofField);

/** Where nulls stand in a value. */
export function nullsIn(value: Value, path: FieldPath = []): FieldPath[] {
  if (isNull(value)) return [path];
  if (isList(value)) return value.flatMap((item, index) => nullsIn(item, [...path, index]));
  return isMap(value) ? Object.entries(value).flatMap(([name, inner]) => nullsIn(inner, [...path, name])) : [];
}

/** Whether a value has nothing in it but nulls, if that. */
export function isNothing(value: Value | undefined): boolean {
  if (value === undefined || isNull(value)) return true;
  if (isList(value)) return value.every(isNothing);
  return isMap(value) && Object.values(value).every(isNothing);
}

/** The fields of a map in which there is something. */
export const withoutNulls = (map: ValueMap): ValueMap =>
  Object.values(map).some(isNothing)
    ? Object.fromEntries(Object.entries(map).filter(([, value]) => !isNothing(value)))
    : map;
