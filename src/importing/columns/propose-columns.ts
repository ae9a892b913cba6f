import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName, ScalarType } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { lazy } from "../../values/memoize.ts";
import { columnNames } from "../mapping/column-names.ts";
import { type ColumnUse, targetsOf } from "../mapping/mapping.ts";
import { specOfTarget } from "../mapping/spec-of-target.ts";
import { partnerTypeIn } from "../names/partner-type.ts";
import {
  type ColumnTexts,
  erasmusCode,
  isEmail,
  isInteger,
  isMasked,
  isRunningNumber,
  shareOf,
  textsIn,
} from "./cell-evidence.ts";
import { areNumbered, fits, isCountry, isResult } from "./column-fit.ts";
import { meaningOfHeading, partnerFieldOf } from "./heading-index.ts";
import { headingKey } from "./heading-key.ts";
import { saysWish } from "./headings-abroad.ts";
import { kindWords } from "./kind-words.ts";
import { isPhone, namesPersonal } from "./personal-headings.ts";
import { severalFieldsIn } from "./several-fields.ts";
import {
  detailHeadings,
  idHeadings,
  noteHeadings,
  personalHeadings,
  runningNumber,
  travelHeadings,
} from "./usual-headings.ts";

/** What a column is for, and how that is known. */
export type ProposedColumn = {
  readonly name: string;
  readonly use: ColumnUse;
  readonly because: "heading" | "words-in-heading" | "cells" | "unknown" | "running-number" | "personal" | "empty";
};

const keysIn = (list: string) => lazy(() => new Set(list.split("|").map(headingKey)));
const runningNumbers = keysIn(runningNumber);
const personal = keysIn(personalHeadings);
const notes = keysIn(noteHeadings);
const details = keysIn(detailHeadings);
const ids = keysIn(idHeadings);
const travelDays = keysIn(travelHeadings);

/** A column with its cells, of all parts of a table. */
export type Column = {
  readonly name: string;
  readonly heading: string;
  readonly cells: readonly string[];
  readonly texts: ColumnTexts;
};

/** The columns of a table that lies in one sheet or several. */
export function columnsOf(tables: readonly SheetTable[]): readonly Column[] {
  const [first] = tables;
  if (!first) return [];
  return columnNames(first.columns).map((name, index) => {
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row.cells[index] ?? ""));
    return { name, heading: first.columns[index]?.heading ?? "", cells, texts: textsIn(cells) };
  });
}

/** What the columns of a list are for, if its rows are records of a kind. */
export function proposeColumns(columns: readonly Column[], kind: KindName): readonly ProposedColumn[] {
  const proposed = withTravelDays(
    columns.map((column): ProposedColumn => ({ name: column.name, ...useOf(column, kind) })),
    columns,
    kind,
  );
  const coded = withCodes(onlyOnce(proposed, columns, kind), columns, kind);
  return withHome(withCountries(withPartner(coded, columns, kind), columns, kind), columns, kind);
}

/** Of the two days on which guests come and leave, and others leave and come back, the first begins the stay. */
function withTravelDays(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  if (kind !== "mobilities") return proposed;
  const days = columns.flatMap(({ heading, texts }, at) => (texts.size > 0 && isTravelDay(heading) ? [at] : []));
  if (days.length !== 2) return proposed;
  return proposed.map((column, at) => {
    const field = ["starts", "ends"][days.indexOf(at)];
    return field === undefined ? column : { ...column, use: { is: "field", field }, because: "heading" };
  });
}

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
    severalFieldsIn(column, kind, details().has(key)) ?? byHeading(column, kind) ?? byCells(column, kind) ?? unknown
  );
}

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
function targetByCells({ texts }: Column, target: string, kind: KindName): string {
  if (kind === "mobilities" && target === "persons.name" && shareOf(texts, isInteger) === 1) return "count";
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

function byCells(column: Column, kind: KindName): Use | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  const field = (target: string): Use => ({ use: { is: "field", field: target }, because: "cells" });
  if (kind === "mobilities" && shareOf(column.texts, isResult) > mostCountries) return field("stage");
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

/** Fields that several columns together may say: parts of a name, of a term or of a date. */
const joined = new Set(["term", "persons.name", "aliases", "partner.aliases", "notes", "signed", "starts", "ends"]);

/** A field that two columns name is what the first one says that names it wholly; the other goes to the notes. */
function onlyOnce(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const owners = new Map<string, ProposedColumn>();
  const isAlike = ({ name }: ProposedColumn): boolean => isSameInAll(columns.find((column) => column.name === name));
  const firm = proposed.filter(isFirm);
  const ordered = [...firm.filter((column) => !isAlike(column)), ...firm.filter(isAlike)];
  for (const column of [...ordered, ...proposed.filter((other) => !isFirm(other))])
    for (const target of targetsOf(column.use)) if (!owners.has(target)) owners.set(target, column);
  return proposed.map((column) => {
    const isOwn = targetsOf(column.use).every(
      (target) => owners.get(target) === column || (joined.has(target) && isFirm(column)),
    );
    if (isOwn) return column;
    if (isInOtherScript(column, owners.get(nameTarget(kind)), columns, kind))
      return { ...column, use: { is: "field", field: aliasTarget(kind) }, because: "heading" };
    const isSecondName = kind === "mobilities" && column.use.is === "field" && column.use.field === "persons.name";
    return { ...column, ...(isSecondName ? { use: { is: "notes" as const }, because: "unknown" as const } : unknown) };
  });
}

/** One text in all rows of several: of the institutions that send and receive, that is the list's own. */
const isSameInAll = (column: Column | undefined): boolean =>
  column !== undefined && column.texts.size === 1 && column.cells.length > 2 && !column.cells.includes("");

const nameTarget = (kind: KindName): string => (kind === "partners" ? "name" : "partner.name");
const aliasTarget = (kind: KindName): string => (kind === "partners" ? "aliases" : "partner.aliases");

/** Whether a second column of names has those of the first in Chinese, Korean or Japanese. */
function isInOtherScript(
  column: ProposedColumn,
  owner: ProposedColumn | undefined,
  columns: readonly Column[],
  kind: KindName,
): boolean {
  if (column.use.is !== "field" || column.use.field !== nameTarget(kind)) return false;
  const share = (name: string | undefined): number =>
    shareOf(columns.find((one) => one.name === name)?.texts ?? new Map(), isEastAsian);
  return share(column.name) > 0.5 && share(owner?.name) < 0.2;
}

const isEastAsian = (text: string): boolean => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text);

const isFirm = ({ because }: ProposedColumn): boolean => because === "heading";

/** A list without a column of partners whose names are those of universities and the like lists these. */
function withPartner(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (kind !== "agreements" || [...targets].some((target) => /^partner\.(?:name|ids)/.test(target))) return proposed;
  const index = columns.findIndex(
    ({ heading, texts }, at) =>
      (isAnyName(heading) && proposed[at]?.because === "heading" && shareOf(texts, isPartnerName) > 0.3) ||
      (proposed[at]?.because === "unknown" && shareOf(texts, isPartnerName) > 0.7),
  );
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: "partner.name" }, because: "cells" } : column,
  );
}

/** Headings that lists of every kind have for what they list. */
const anyName = keysIn("name|full name|имя|название|наименование|ном|nomi|nombre|nom|nome|ad|adi");

export const isAnyName = (heading: string): boolean => anyName().has(headingKey(heading));

const isPartnerName = (text: string): boolean =>
  text.length < 90 && kindWords.agreements?.test(text) !== true && partnerTypeIn(text).type !== undefined;

/** A column that only its cells show to be codes. */
function withCodes(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  const code = kind === "partners" ? "ids.erasmus_code" : "partner.ids.erasmus_code";
  if (targets.has(code) || (kind !== "partners" && !partnerFieldOf(kind))) return proposed;
  const index = columns.findIndex(
    ({ texts }) => shareOf(texts, (text) => erasmusCode(text) !== undefined) > mostCountries,
  );
  return proposed.map((column, at) =>
    at === index ? { ...column, use: { is: "field", field: code }, because: "cells" } : column,
  );
}

const mostHomes = 30;
const longestOf = ({ texts }: Column): number => Math.max(...[...texts.keys()].map(({ length }) => length));

/** A further column of universities says whose the records are: they are not all those of the default one. */
function withHome(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (kind === "partners" || !fieldsOfKind(kinds[kind]).has("institution") || targets.has("institution"))
    return proposed;
  if (!targets.has("partner.name")) return proposed;
  const likeUniversities = columns.filter(
    ({ heading, texts }, at) =>
      proposed[at]?.use.is === "notes" &&
      !saysWish.test(heading) &&
      meaningOfHeading(heading, kind)?.target !== "partner.name" &&
      texts.size <= mostHomes &&
      shareOf(texts, (text) => text.length < 80 && partnerTypeIn(text).type !== undefined) > 0.5,
  );
  // A name is longer than the word for what it names.
  const [home] = likeUniversities.sort((a, b) => longestOf(b) - longestOf(a));
  return proposed.map((column) =>
    column.name === home?.name ? { ...column, use: { is: "field", field: "institution" }, because: "cells" } : column,
  );
}

/** Without a column of partners, a country is the record's own. */
function withCountries(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (!targets.has("partner.country") || targets.has("partner.name") || targets.has("partner.ids.erasmus_code"))
    return proposed;
  // Somebody is named there: an agreement with the countries alone would be another one.
  if (kind === "agreements" && proposed.some((column, at) => mayNamePartners(column, columns[at]))) return proposed;
  const own = ["country", "countries"].find((name) => fieldsOfKind(kinds[kind]).has(name));
  return proposed.map((column) =>
    own !== undefined && column.use.is === "field" && column.use.field === "partner.country"
      ? { ...column, use: { is: "field", field: own } }
      : column,
  );
}

/** A column of which nothing is known, with another text in most rows that is as long as names are. */
const mayNamePartners = ({ because }: ProposedColumn, column: Column | undefined): boolean =>
  because === "unknown" &&
  column !== undefined &&
  column.texts.size * 2 > column.cells.filter((cell) => cell !== "").length &&
  shareOf(column.texts, isLikeName) > 0.5;

const isLikeName = (text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).length >= 8 || /[\p{Script=Han}\p{Script=Hangul}]{4}/u.test(text);
