import { directions } from "../../kinds/choices.ts";
import type { FieldMeta, KindName, ScalarType } from "../../kinds/field-meta.ts";
import { type ColumnUse, targetsOf } from "../mapping/mapping.ts";
import { specOfTarget } from "../mapping/spec-of-target.ts";

import { erasmusCode, isEmail, isInteger, isMasked, isRunningNumber, shareOf, shareRead } from "./cell-evidence.ts";
import { areNumbered, areResults, fits, isCountry } from "./column-fit.ts";
import { withCountriesInNames } from "./countries-in-names.ts";
import { saysShare } from "./general-words.ts";
import { meaningOfHeading, partnerFieldOf } from "./heading-index.ts";
import { headingKey, headingStems } from "./heading-key.ts";
import { keysIn } from "./heading-keys.ts";
import { saysWish } from "./headings-abroad.ts";
import { kindWords } from "./kind-words.ts";
import { onlyOnce } from "./one-column-a-field.ts";
import { isPartnerName, withCodes, withCountries, withHome, withPartner } from "./partner-columns.ts";
import { isPhone, namesPersonal } from "./personal-headings.ts";
import type { Column, ProposedColumn } from "./proposed-column.ts";
import { severalFieldsIn } from "./several-fields.ts";
import {
  detailHeadings,
  idHeadings,
  menHeadings,
  noteHeadings,
  personalHeadings,
  runningNumber,
  totalHeadings,
  travelHeadings,
} from "./usual-headings.ts";

const runningNumbers = keysIn(runningNumber);
const personal = keysIn(personalHeadings);
const notes = keysIn(noteHeadings);
const details = keysIn(detailHeadings);
const ids = keysIn(idHeadings);
const travelDays = keysIn(travelHeadings);
const totals = keysIn(totalHeadings);
const men = keysIn(menHeadings);

/** What the columns of a list are for, if its rows are records of a kind. */
export function proposeColumns(columns: readonly Column[], kind: KindName): readonly ProposedColumn[] {
  const proposed = withTravelDays(
    columns.map((column): ProposedColumn => ({ name: column.name, ...useOf(column, kind) })),
    columns,
    kind,
  );
  const once = withTotals(onlyOnce(proposed, columns, kind), columns, kind);
  const coded = withCodes(once, columns, kind);
  const placed = withCountries(withPartner(coded, columns, kind), columns, kind);
  return withCountriesInNames(withHome(placed, columns, kind), columns, kind);
}

/** «Всего» is how many persons they are where men or women stand beside it, and nobody is named. */
function withTotals(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (kind !== "mobilities" || targets.has("count") || targets.has("persons.name")) return proposed;
  const isMen = ({ heading }: Column): boolean => men().has(headingKey(heading));
  if (!targets.has("women") && !columns.some(isMen)) return proposed;
  const isTotal = ({ heading, texts }: Column): boolean =>
    totals().has(headingKey(heading)) && shareOf(texts, isInteger) === 1;
  const index = columns.findIndex(isTotal);
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: "count" }, because: "heading" } : column,
  );
}

/** Of the two days on which guests come and leave, and others leave and come back, the first begins the stay. */
function withTravelDays(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  if (kind !== "mobilities") return proposed;
  const days = columns.flatMap(({ heading, texts }, at) => (texts.size > 0 && isTravelDay(heading) ? [at] : []));
  if (days.length === 1 && hasEndAlone(proposed)) return withStart(proposed, days[0]);
  if (days.length !== 2) return proposed;
  return proposed.map((column, at) => {
    const field = ["starts", "ends"][days.indexOf(at)];
    return field === undefined ? column : { ...column, use: { is: "field", field }, because: "heading" };
  });
}

/** Beside a column of ends, and none of beginnings, the one day of a journey begins it. */
function hasEndAlone(proposed: readonly ProposedColumn[]): boolean {
  const targets = proposed.flatMap(({ use }) => targetsOf(use));
  return targets.includes("ends") && !targets.includes("starts");
}

const withStart = (proposed: readonly ProposedColumn[], day: number | undefined): readonly ProposedColumn[] =>
  proposed.map((column, at) =>
    at === day ? { ...column, use: { is: "field", field: "starts" }, because: "heading" } : column,
  );

/** Of the day on which somebody comes or leaves: guests leave again, and others come back. */
export const isTravelDay = (heading: string): boolean =>
  travelDays().has(headingKey(heading.split(" / ").at(-1) ?? ""));

type Use = Omit<ProposedColumn, "name">;
const unknown: Use = { use: { is: "notes" }, because: "unknown" };

function useOf(column: Column, kind: KindName): Use {
  const key = headingKey(column.heading);
  if (column.texts.size === 0) return { use: { is: "skip" }, because: "empty" };
  if (key === "" ? isRunningNumber(column.cells) : runningNumbers().has(key) && shareOf(column.texts, isInteger) > 0.8)
    return { use: { is: "skip" }, because: "running-number" };
  if (isPersonal(column, key, kind)) return { use: { is: "skip" }, because: "personal" };
  if (ids().has(key) && shareOf(column.texts, (text) => /^[a-z0-9-]+$/.test(text) && /[a-z]/.test(text)) === 1)
    return { use: { is: "field", field: "id" }, because: "heading" };
  if (notes().has(key)) return { use: { is: "field", field: "notes" }, because: "heading" };
  return (
    severalFieldsIn(column, kind, details().has(key)) ??
    titlesOfPapers(column, kind, details().has(key)) ??
    byHeading(column, kind) ??
    byCells(column, kind) ??
    unknown
  );
}

/** `Договор № 12 от 15.03.2021 о сотрудничестве` in most cells of a column of details is what the paper is called. */
function titlesOfPapers({ texts }: Column, kind: KindName, isDetails: boolean): Use | undefined {
  if (!isDetails || kind !== "agreements" || shareOf(texts, beginsAsPaper) < 0.6) return undefined;
  return { use: { is: "field", field: "title" }, because: "cells" };
}

const beginsAsPaper = (text: string): boolean => kindWords.agreements?.test(text.slice(0, 30)) === true;

/** What reaches or identifies a person is left out of records of persons; of a partner's contacts it is wanted. */
function isPersonal({ texts, heading }: Column, key: string, kind: KindName): boolean {
  if (kind !== "mobilities") return false;
  if (personal().has(key) || namesPersonal(heading)) return true;
  return shareOf(texts, isEmail) > 0.5 || shareOf(texts, isPhone) > 0.5 || shareOf(texts, isMasked) > 0.3;
}

function byHeading(column: Column, kind: KindName): Use | undefined {
  const meaning = meaningOfHeading(column.heading, kind);
  if (!meaning) return undefined;
  // Of a heading that is a whole question, cells tell more than one of its words.
  const own = meaning.isWhole ? undefined : byCells(column, kind);
  if (own) return own;
  const use = useFor(targetByCells(column, meaning.target, kind));
  if (targetsOf(use).includes("partner.name") && saysWish.test(column.heading)) return undefined;
  return fits(column.texts, use, kind, meaning.isWhole) || (meaning.isWhole && hasFewTexts(column, use, kind))
    ? { use, because: meaning.isWhole ? "heading" : "words-in-heading" }
    : undefined;
}

/**
 * `Форма: конференция, круглый стол`: what is called a form may be the type of an event. Whole numbers below `Студенты` are how many
 * they are.
 */
function targetByCells({ texts, heading }: Column, target: string, kind: KindName): string {
  const isCounted = kind === "mobilities" && target === "persons.name" && shareOf(texts, isInteger) === 1;
  if (isCounted && !saysShare(headingStems(heading))) return "count";
  return kind === "events" && target === "mode" && fits(texts, useFor("type"), kind, false) ? "type" : target;
}

const mostAsked = 12;

/** Types of which a text that is not understood can be asked. */
const askable: ReadonlySet<ScalarType> = new Set(["term", "country", "date"]);

/** Whether so few different texts stand in a column of words, terms or dates that each can be asked. */
function hasFewTexts({ texts }: Column, use: ColumnUse, kind: KindName): boolean {
  const scalar = use.is === "field" && use.field !== "direction" ? specOfTarget(use.field, kind)?.scalar : undefined;
  if (scalar === undefined || scalar.vocabulary !== undefined || texts.size > mostAsked) return false;
  return askable.has(scalar.type) || (scalar.values !== undefined && !areNumbered(texts));
}

/** `starts to ends` is a column with both. */
function useFor(target: string): ColumnUse {
  const [, starts, ends] = /^(.+) to (.+)$/.exec(target) ?? [];
  return starts !== undefined && ends !== undefined ? { is: "period", starts, ends } : { is: "field", field: target };
}

const mostCountries = 0.7;
const directionMeta: FieldMeta = { type: "choice", values: directions };

function byCells(column: Column, kind: KindName): Use | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  const field = (target: string): Use => ({ use: { is: "field", field: target }, because: "cells" });
  if (kind === "mobilities" && areResults(column.texts)) return field("stage");
  if (kind === "mobilities" && shareRead(column.texts, directionMeta) > 0.5) return field("direction");
  const told = lead === undefined || column.cells.length === 0 ? undefined : toldOfPartner(column);
  return told === undefined ? undefined : field(`${lead}${told}`);
}

/** What cells alone tell of partners: their codes, their countries, and where there is no heading their names. */
function toldOfPartner({ heading, texts }: Column): string | undefined {
  if (shareOf(texts, (text) => erasmusCode(text) !== undefined) > mostCountries) return "ids.erasmus_code";
  if (shareOf(texts, (text) => /[^\d]{4,}/.test(text)) > mostCountries && shareOf(texts, isCountry) > mostCountries)
    return "country";
  return heading === "" && shareOf(texts, isPartnerName) > 0.5 ? "name" : undefined;
}
