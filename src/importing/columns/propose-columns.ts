import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName, ScalarType } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { countryMeant } from "../../reading/countries/read-country.ts";
import { readMoney } from "../../reading/numbers/read-money.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { lazy } from "../../values/memoize.ts";
import { columnNames } from "../mapping/column-names.ts";
import { type ColumnUse, targetsOf } from "../mapping/mapping.ts";
import { specOfTarget } from "../mapping/spec-of-target.ts";
import { partnerTypeIn } from "../names/partner-type.ts";
import { countriesIn } from "../values/country-in.ts";
import { resultIn } from "../values/result-words.ts";
import { seenText } from "../values/seen-text.ts";
import {
  type ColumnTexts,
  erasmusCode,
  isEmail,
  isInteger,
  isMasked,
  isRunningNumber,
  shareOf,
  shareRead,
  textsIn,
} from "./cell-evidence.ts";
import { meaningOfHeading, partnerFieldOf } from "./heading-index.ts";
import { headingKey } from "./heading-key.ts";
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
  return withHome(withCountries(withCodes(onlyOnce(proposed, kind), columns, kind), kind), columns, kind);
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

const isTravelDay = (heading: string): boolean => travelDays().has(headingKey(heading.split(" / ").at(-1) ?? ""));

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
function isPersonal({ texts }: Column, key: string, kind: KindName): boolean {
  if (kind !== "mobilities") return false;
  return personal().has(key) || shareOf(texts, isEmail) > 0.5 || shareOf(texts, isMasked) > 0.3;
}

function byHeading(column: Column, kind: KindName): Use | undefined {
  const meaning = meaningOfHeading(column.heading, kind);
  if (!meaning) return undefined;
  const use = useFor(meaning.target);
  return fits(column, use, kind) || (meaning.isWhole && hasFewTexts(column, use, kind))
    ? { use, because: meaning.isWhole ? "heading" : "words-in-heading" }
    : undefined;
}

const mostAsked = 12;

/** Types of which a text that is not understood can be asked. */
const askable: ReadonlySet<ScalarType> = new Set(["term", "country", "date"]);

/** Whether so few different texts stand in a column of words, terms or dates that each can be asked. */
function hasFewTexts({ texts }: Column, use: ColumnUse, kind: KindName): boolean {
  const scalar = use.is === "field" ? specOfTarget(use.field, kind)?.scalar : undefined;
  const isAskable = scalar !== undefined && (askable.has(scalar.type) || scalar.values !== undefined);
  return isAskable && scalar.vocabulary === undefined && texts.size <= mostAsked;
}

/** `starts to ends` is a column with both. */
function useFor(target: string): ColumnUse {
  const [, starts, ends] = /^(.+) to (.+)$/.exec(target) ?? [];
  return starts !== undefined && ends !== undefined ? { is: "period", starts, ends } : { is: "field", field: target };
}

/** Whether what stands in a column can be what its heading says; what a record must have is asked for. */
function fits({ texts }: Column, use: ColumnUse, kind: KindName): boolean {
  if (use.is !== "field") return true;
  const spec = specOfTarget(use.field, kind);
  if (spec?.fields?.has("amount")) return shareOf(texts, isSum) >= leastRead;
  if (!spec?.scalar) return use.field === "id";
  if (use.field === "stage" && shareOf(texts, isResult) >= leastRead) return true;
  switch (spec.scalar.type) {
    case "text":
    case "line":
      return use.field !== "title" || shareOf(texts, (text) => text.length > 200) < 0.2;
    case "identifier":
      return shareOf(texts, (text) => erasmusCode(text) !== undefined || /\d/.test(text)) > 0.5;
    case "reference":
      return true;
    case "slug":
      return false;
    case "country":
      return shareOf(texts, isCountryCell) >= leastRead;
    default:
      return shareRead(texts, spec.scalar) >= (spec.required ? 0 : leastRead);
  }
}

const leastRead = 0.4;

const isSum = (text: string): boolean => readMoney(seenText(text)).certainty !== "unknown";

const isCountryCell = (text: string): boolean =>
  countryMeant(text) !== undefined || countriesIn(seenText(text)).length > 0;

const isResult = (text: string): boolean => resultIn(seenText(text)) !== undefined;

const mostCountries = 0.7;

function byCells({ texts, cells }: Column, kind: KindName): Use | undefined {
  const lead = kind === "partners" ? "" : partnerFieldOf(kind) ? "partner." : undefined;
  const field = (target: string): Use => ({ use: { is: "field", field: target }, because: "cells" });
  if (kind === "mobilities" && shareOf(texts, isResult) > mostCountries) return field("stage");
  if (lead === undefined || cells.length === 0) return undefined;
  if (shareOf(texts, (text) => erasmusCode(text) !== undefined) > mostCountries)
    return field(`${lead}ids.erasmus_code`);
  if (shareOf(texts, (text) => /[^\d]{4,}/.test(text)) > mostCountries && shareOf(texts, isCountryCell) > mostCountries)
    return field(`${lead}country`);
  return undefined;
}

/** Fields that several columns together may say: parts of a name, of a term or of a date. */
const joined = new Set(["term", "persons.name", "aliases", "partner.aliases", "notes", "signed", "starts", "ends"]);

/** A field that two columns name is what the first one says that names it wholly; the other goes to the notes. */
function onlyOnce(proposed: readonly ProposedColumn[], kind: KindName): readonly ProposedColumn[] {
  const owners = new Map<string, ProposedColumn>();
  for (const column of [...proposed.filter(isFirm), ...proposed.filter((other) => !isFirm(other))])
    for (const target of targetsOf(column.use)) if (!owners.has(target)) owners.set(target, column);
  return proposed.map((column) => {
    const isOwn = targetsOf(column.use).every(
      (target) => owners.get(target) === column || (joined.has(target) && isFirm(column)),
    );
    if (isOwn) return column;
    const isSecondName = kind === "mobilities" && column.use.is === "field" && column.use.field === "persons.name";
    return { ...column, ...(isSecondName ? { use: { is: "notes" as const }, because: "unknown" as const } : unknown) };
  });
}

const isFirm = ({ because }: ProposedColumn): boolean => because === "heading";

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
    ({ texts }, at) =>
      proposed[at]?.use.is === "notes" &&
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
function withCountries(proposed: readonly ProposedColumn[], kind: KindName): readonly ProposedColumn[] {
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  if (!targets.has("partner.country") || targets.has("partner.name") || targets.has("partner.ids.erasmus_code"))
    return proposed;
  const own = ["country", "countries"].find((name) => fieldsOfKind(kinds[kind]).has(name));
  return proposed.map((column) =>
    own !== undefined && column.use.is === "field" && column.use.field === "partner.country"
      ? { ...column, use: { is: "field", field: own } }
      : column,
  );
}
