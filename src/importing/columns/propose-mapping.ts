import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { readTerm } from "../../reading/dates/read-term.ts";
import { type Meaning, unknown } from "../../reading/meaning.ts";
import { anywhere } from "../../reading/reading-context.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { type FieldTexts, type Mapping, targetsOf } from "../mapping/mapping.ts";
import { placesOf } from "../mapping/rows-of-sheet.ts";
import { readForeignTerm } from "../values/foreign-terms.ts";
import { isInteger, shareOf } from "./cell-evidence.ts";
import { saysField } from "./column-fit.ts";
import { directionIn } from "./direction-words.ts";
import { fieldsJoined } from "./fields-in-heading.ts";
import { countsJourneys } from "./general-words.ts";
import { meaningOfHeading } from "./heading-index.ts";
import { headingStems } from "./heading-key.ts";
import { kindWords } from "./kind-words.ts";
import { isAnyName } from "./partner-columns.ts";
import { isTravelDay, proposeColumns } from "./propose-columns.ts";
import { type Column, columnsOf, type ProposedColumn } from "./proposed-column.ts";

/** Why a list is taken for one of a kind: words that tell so, where they stand, and fields that only this kind has. */
type KindReason = {
  readonly kind: KindName;
  readonly score: number;
  readonly words: readonly string[];
  readonly fields: readonly string[];
};

/** How a list may be read, and why; a person looks at it before it is used. */
export type ProposedMapping = {
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  /** The kinds it may be, likeliest first; the first is taken. */
  readonly kinds: readonly KindReason[];
  /** Whether another kind is about as likely. */
  readonly isKindInDoubt: boolean;
  /** What was taken from the name of a sheet or a title, and the words that say it. */
  readonly fromTitles: readonly {
    readonly sheet: string;
    readonly field: string;
    readonly text: string;
    readonly words: string;
  }[];
};

/** What has to speak for a kind: more than one heading. */
const leastScore = 2;

/** Proposes how to read tables of one shape; the kind may be given. */
export function proposeMapping(tables: readonly SheetTable[], file: string, given?: KindName): ProposedMapping {
  const columns = columnsOf(tables);
  const reasons = kindNames.map((kind) => reasonFor(kind, columns, tables, file)).sort((a, b) => b.score - a.score);
  const [first, second] = reasons;
  const kind = given ?? (first && first.score > 0 ? first.kind : "partners");
  const proposed = proposeColumns(columns, kind);
  const places = placesOf(tables);
  const fromTitles = tables.flatMap((table, at) => saidAbove(table, places[at] ?? table.sheet, file, kind, proposed));
  const sheets: Record<string, FieldTexts> = {};
  for (const { sheet, field, text } of fromTitles) sheets[sheet] = { ...sheets[sheet], [field]: text };
  return {
    mapping: {
      kind,
      columns: Object.fromEntries(proposed.map(({ name, use }) => [name, use])),
      ...oneForAll(sheets, places),
      answers: {},
    },
    columns: proposed,
    kinds: reasons.filter(({ score }) => score > 0),
    isKindInDoubt:
      given === undefined &&
      (isNamesAndNumbers(columns, kind) ||
        (first?.score ?? 0) < leastScore ||
        (first?.score ?? 0) - (second?.score ?? 0) < 1),
    fromTitles,
  };
}

/** Names beside numbers alone may be those of partners, or what was counted. */
function isNamesAndNumbers(columns: readonly Column[], kind: KindName): boolean {
  const named = fieldsNamed(columns, kind);
  const numbers = columns.filter(({ texts }) => texts.size > 0 && shareOf(texts, isInteger) === 1);
  return (
    kind === "partners" &&
    numbers.length >= 3 &&
    !["country", "city", "ids.erasmus_code"].some((field) => named.has(field))
  );
}

/** What all sheets have alike stands once. */
function oneForAll(
  sheets: Readonly<Record<string, FieldTexts>>,
  places: readonly string[],
): Pick<Mapping, "always" | "sheets"> {
  const [first, ...others] = places.map((place) => sheets[place] ?? {});
  const always = Object.entries(first ?? {}).filter(([field, text]) => others.every((texts) => texts[field] === text));
  const common = new Set(always.map(([field]) => field));
  const own = Object.entries(sheets).flatMap(([sheet, texts]) => {
    const left = Object.entries(texts).filter(([field]) => !common.has(field));
    return left.length > 0 ? [[sheet, Object.fromEntries(left)] as const] : [];
  });
  return { always: Object.fromEntries(always), sheets: Object.fromEntries(own) };
}

/** Fields that tell of what kind a list is. */
const telling: Partial<Readonly<Record<KindName, readonly string[]>>> = {
  agreements: ["signed", "renewal", "scope"],
  mobilities: ["persons.name", "level", "term", "direction", "who", "count", "women", "persons.year_of_study"],
  events: ["place", "participants.guests", "hours"],
  projects: ["acronym", "programme", "budget", "coordinator", "role"],
  "joint-programmes": ["years_home", "years_abroad"],
};

/** What each column that a kind has a field for says for it: a list is of the kind that leaves least of it unread. */
const columnWeight = 0.4;

function reasonFor(
  kind: KindName,
  columns: readonly Column[],
  tables: readonly SheetTable[],
  file: string,
): KindReason {
  const pattern = kindWords[kind];
  const found = (text: string): readonly string[] => pattern?.exec(text)?.slice(0, 1) ?? [];
  const above = tables.flatMap(({ sheet, titles }) => [sheet, ...titles.slice(0, 3)]);
  const isJourney = (text: string): boolean => kind === "mobilities" && directionIn([text]) !== undefined;
  const said = [...new Set(above.flatMap((text) => (isJourney(text) ? [text] : found(text))))];
  const headings = columns.flatMap(({ heading }) => (isJourney(heading) ? [heading] : found(heading)));
  const named = fieldsNamed(columns, kind);
  const fields = tellingFields(columns, kind, named);
  // Universities stand in lists of every kind.
  const weight = kind === "partners" ? 0.5 : 2;
  const score =
    weight * wordWeight(said.length > 0, found(file).length > 0, headings.length > 0) +
    (kind !== "partners" && columns.some(({ texts }) => isInMost(texts, (text) => found(text).length > 0)) ? 1.5 : 0) +
    fields.reduce((sum, field) => sum + fieldWeight(columns, kind, field), 0) +
    (kind === "mobilities" ? journeyWeight(columns, fields, above.some(isJourney)) : 0) +
    (pattern ? named.size * columnWeight : 0) +
    (kind === "partners" && (named.has("name") || named.has("ids.erasmus_code")) ? 2 : 0);
  return { kind, score, words: [...said, ...found(file), ...headings], fields };
}

/** What speaks for journeys besides the fields of persons, of whom lists of other kinds tell too. */
const journeyWeight = (columns: readonly Column[], fields: readonly string[], hasDirection: boolean): number =>
  (isOfJourneys(fields, hasDirection) ? 1 : 0) +
  (columns.some(isNumberOfJourneys) ? 2.5 : 0) -
  (fields.length === 0 ? 1 : 0);

/** Whole numbers below `Количество поездок`, of which it is asked how many persons they are. */
const isNumberOfJourneys = ({ heading, texts }: Column): boolean =>
  countsJourneys(headingStems(heading)) && shareOf(texts, isInteger) === 1;

/** Persons below a title that says where they go, whatever was paid for it. */
const isOfJourneys = (fields: readonly string[], hasDirection: boolean): boolean =>
  hasDirection && fields.includes("persons.name");

/** The fields that tell of a kind and stand in columns that say them: a level that says none, or a year that is a length, tells nothing. */
function tellingFields(columns: readonly Column[], kind: KindName, named: ReadonlySet<string>): readonly string[] {
  const possible = (telling[kind] ?? []).filter((field) => named.has(field));
  if (possible.length === 0) return [];
  const proposed = proposeColumns(columns, kind);
  return possible.filter((field) => {
    const at = proposed.findIndex(({ use }) => targetsOf(use).includes(field));
    return at >= 0 && saysField(columns[at]?.texts ?? new Map(), field, kind);
  });
}

/** Nothing but an agreement is signed; a name may be that of anything. */
function fieldWeight(columns: readonly Column[], kind: KindName, field: string): number {
  if (field === "signed") return 3;
  return field === "persons.name" && isSaidByName(columns, kind) ? 0.5 : 1.5;
}

const isSaidByName = (columns: readonly Column[], kind: KindName): boolean =>
  columns.every(({ heading }) => isAnyName(heading) || meaningOfHeading(heading, kind)?.target !== "persons.name");

/** A file may hold lists of several kinds: its name counts where no sheet or title says any. */
const wordWeight = (isSaid: boolean, isInFile: boolean, isInHeadings: boolean): number =>
  (isSaid ? 1 : isInFile ? 0.75 : 0) + (isInHeadings ? 0.75 : 0);

const isInMost = (texts: Column["texts"], is: (text: string) => boolean): boolean =>
  texts.size > 0 && [...texts.keys()].filter((text) => is(text.slice(0, 60))).length > texts.size / 2;

/** The fields that the columns are called after, wholly. */
const fieldsNamed = (columns: readonly Column[], kind: KindName): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ heading }) => {
      const meaning = meaningOfHeading(heading, kind);
      const joined = fieldsJoined(heading, kind);
      return joined.length > 0 ? joined : meaning?.isWhole ? [meaning.target] : [];
    }),
  );

/** Direction and year that only the name of the sheet or a title says. */
function saidAbove(
  table: SheetTable,
  sheet: string,
  file: string,
  kind: KindName,
  proposed: readonly ProposedColumn[],
) {
  if (kind !== "mobilities") return [];
  const targets = new Set(proposed.flatMap(({ use }) => targetsOf(use)));
  const headings = proposed.map(({ name }) => name).filter((name) => !isTravelDay(name));
  const texts = [table.sheet, ...table.titles.slice(0, 5), ...headings, file];
  const direction = targets.has("direction") ? undefined : directionIn(texts);
  const isDated = ["term", "starts", "ends"].some((field) => targets.has(field));
  const titles = table.titles.slice(0, 3);
  const term = isDated ? undefined : (termIn([table.sheet, ...titles]) ?? yearIn([table.sheet, ...titles]));
  return [
    ...(direction ? [{ sheet, field: "direction", ...direction }] : []),
    ...(term ? [{ sheet, field: "term", ...term }] : []),
  ];
}

const yearAlone = /^\s*(20\d\d)\s*(?:г\.?|год|сол|соли|yil|йил|year)?\s*$/iu;
const inYear =
  /(?<!\p{L})(?:в|за|на|in|for|соли|дар соли)\s+(20\d\d)(?![\d./-])|(?<![\d./-])(20\d\d)\s*(?:г\.|год\p{L}*|сол|-?\s?yil|йил)/iu;

/** The year that the name of a sheet, or a title, has: of what kind it is, is asked. */
function yearIn(texts: readonly string[]) {
  for (const words of texts) {
    const [, alone, after, before] = yearAlone.exec(words) ?? [
      undefined,
      undefined,
      ...(inYear.exec(words)?.slice(1) ?? []),
    ];
    const text = alone ?? after ?? before;
    if (text !== undefined && (words.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).length === 1) return { text, words };
  }
  return undefined;
}

function termIn(texts: readonly string[]) {
  for (const words of texts) {
    const [written = ""] = /(?<!\d)20\d\d ?[-–/] ?(?:20)?\d\d(?!\d)/.exec(words) ?? [];
    const { certainty, choices } = written === "" ? unknown() : termOf(words, written);
    const [only] = choices;
    if (only && certainty === "certain") return { text: only.value, words };
  }
  return undefined;
}

/** A word that names a part of the year says more than the years: `WiSe 2021/22`. */
const partOfYear =
  /(?<!\p{L})(?:wise|ws|sose|ss|(?:winter|sommer)semester|fall|autumn|spring|semester|семестр\p{L}*|осен\p{L}*|весен\p{L}*|нимсола\p{L}*|semestr\p{L}*|güz|bahar|otoño|primavera|automne|printemps)(?!\p{L})/iu;

function termOf(words: string, written: string): Meaning {
  const [part] = partOfYear.exec(words) ?? [];
  if (part === undefined) return readTerm(written, anywhere);
  const meaning = readForeignTerm(`${part} ${written}`, anywhere);
  return meaning?.choices.every(({ value }) => value.includes("-")) ? meaning : unknown();
}
