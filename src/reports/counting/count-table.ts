import type { Grid } from "../../disclosure/shown-rows.ts";
import type { Measure } from "../../measures/define-measure.ts";
import { type Dimension, dimensionOf } from "../../queries/fields/dimensions.ts";
import { withNamedInstitutions } from "../../queries/named-institutions.ts";
import type { YearWindow } from "../../queries/pivot/item-years.ts";
import { pivot } from "../../queries/pivot/pivot.ts";
import type { Ordering } from "../../queries/pivot/pivot-order.ts";
import type { Question } from "../../queries/question.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Cell } from "../../tables/cell.ts";
import { type Phrase, type Provenance, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { dimensionHeading, keyCell } from "../listing/cells.ts";
import { withMembershipNote } from "../selection/membership-note.ts";
import { questionFor } from "./academic-figures.ts";
import { arrangementOf } from "./arrangement.ts";
import { severalNotes, yearNotes } from "./count-notes.ts";
import { countedItems, isOverYears } from "./counted-items.ts";
import { countedPartnerNotes } from "./counted-partner-notes.ts";
import { readingNotes } from "./reading-notes.ts";
import { type CountExtras, shownCells } from "./shown-cells.ts";

/** The options of a count: its measure, the query, the grouping and the years. */
export type CountRequest = {
  readonly measure: Measure;
  readonly query: readonly string[];
  /** What the rows are: dimensions by name, or made for the occasion. */
  readonly by: readonly (string | DimensionMaker)[];
  readonly across: string | DimensionMaker | undefined;
  readonly window: YearWindow;
  readonly last: number | undefined;
  readonly top: number | undefined;
};

/** A dimension that no query can name, such as the broad field of education. */
export type DimensionMaker = (kinds: Measure["of"], question: Question) => Dimension;

/** The context of a count: the question's day and years, the order of labels, and the provenance. */
export type CountContext = {
  readonly question: Question;
  readonly ordering: Omit<Ordering, "labelOf"> & { readonly label: (cell: Cell) => string };
  readonly provenance: Provenance;
  readonly extras: CountExtras;
  /** Makes the tables of one output into what may be shown of them; each is known by its name. */
  readonly control?: OutputControl | undefined;
  /** What the output shows of the tables that are asked for, where that is not all. */
  readonly shows?: ShownPart | undefined;
};

/** What an output shows of a table that it has asked for: all of it, a part, or nothing. */
export type ShownPart = (table: CountTable, index: number) => Grid | undefined;

/** What may be shown of some tables of an output. */
export type OutputControl = (
  name: string,
  tables: () => readonly CountTable[],
  shows?: ShownPart,
) => readonly CountTable[];

/**
 * Counts what a measure defines and lays it out: one row without `by`, one column without `across`. As it may be shown,
 * where the context has the control of an output.
 */
export function countTable(request: CountRequest, context: CountContext): CountTable {
  const { control, shows, ...uncontrolled } = context;
  const counted = (): CountTable[] => [wholeTable(request, uncontrolled)];
  const [table = wholeTable(request, uncontrolled)] = control
    ? control(nameOfCount(request, context), counted, shows)
    : counted();
  return table;
}

/** Two counts of one name are the same count. */
const nameOfCount = ({ measure, by, ...rest }: CountRequest, { question, extras }: CountContext): string =>
  JSON.stringify([measure.name, by.map(String), rest, question.on, question.yearRule, question.years, extras]);

function wholeTable(request: CountRequest, context: CountContext): CountTable {
  const { measure, top } = request;
  const question = withNamedInstitutions(questionFor(measure, context.question), request.query);
  const dimensionFor = (by: string | DimensionMaker): Dimension =>
    typeof by === "string" ? dimensionOf(by, measure.of, question) : by(measure.of, question);
  const by = request.by.map(dimensionFor);
  const across = request.across === undefined ? undefined : dimensionFor(request.across);
  const dimensions = across ? [...by, across] : by;
  refuseRepeats(dimensions);
  const isByYear = dimensions.some(({ type }) => type === "year");
  const overYears = isOverYears(request, isByYear);
  const { dated, notes } = countedItems(request, dimensions, overYears, question);
  const result = pivot(dated, { by, across, top }, question, orderingOf(context));
  const shown = shownCells(result, measure, question.registry, context.extras);
  const table: CountTable = {
    ...shown.grid,
    title: titleOf(measure, dimensions),
    notes: [
      ...notes,
      ...countedPartnerNotes(request, dimensions, overYears, question),
      ...severalNotes(dated.items, dimensions, measure, question),
      ...(dimensions.some(({ name }) => name === "region") ? [sentencePhrase(regionsOfSeveralGroupings)] : []),
      ...readingNotes(dated.items, dimensions),
      ...(overYears ? yearNotes(measure, dated, isByYear, question) : []),
      ...shown.notes,
      { message: "provenance", ...context.provenance },
    ],
    provenance: context.provenance,
    isCharted: context.extras.chart,
    arranged: arrangementOf({ ...result, rows: result.rows.map(({ keys }) => keys) }, orderingOf(context)),
    cellRecords: shown.cellRecords,
  };
  return withMembershipNote(table, request.query, question.on);
}

const regionsOfSeveralGroupings: Sentence = {
  en: "(UN) marks parts of the world as the United Nations groups them (M49); the others are unions of states and other groups of countries.",
  ru: "Пометка (ООН) — части света по классификации ООН (M49); остальные строки — объединения государств и другие группы стран.",
  tg: "Аломати (СММ) — қисмҳои ҷаҳон аз рӯи таснифи СММ (M49); дигар сатрҳо — иттиҳодҳои давлатҳо ва гурӯҳҳои дигари кишварҳо.",
  uz: "(BMT) belgisi — dunyo qismlari BMT tasnifi (M49) boʻyicha; qolganlari — davlatlar birlashmalari va boshqa mamlakatlar guruhlari.",
};

function refuseRepeats(dimensions: readonly Dimension[]): void {
  const repeated = dimensions.find(({ name }, index) => dimensions.findIndex((other) => other.name === name) < index);
  if (repeated) throw askedTwice(repeated.name);
}

const askedTwice = (name: string): UsageError =>
  new UsageError(
    {
      en: `${name} is asked for twice`,
      ru: `${name} запрошено дважды`,
      tg: `${name} ду бор пурсида шудааст`,
      uz: `${name} ikki marta soʻralgan`,
    },
    {
      en: "name each dimension once, in --by or --across",
      ru: "укажите каждое поле один раз: в --by или в --across",
      tg: "ҳар майдонро як бор нависед: дар --by ё --across",
      uz: "har bir maydonni bir marta yozing: --by yoki --across bilan",
    },
  );

/** The order of rows and columns, by the labels that the reader sees. */
export const orderingOf = ({ ordering, question }: CountContext): Ordering => ({
  ...ordering,
  labelOf: (dimension, key) => ordering.label(keyCell(dimension, key, question.registry)),
});

const titleOf = ({ title }: Measure, dimensions: readonly Dimension[]): Phrase =>
  dimensions.length === 0
    ? sentencePhrase(title)
    : { message: "grouped", what: title, by: dimensions.map(dimensionHeading) };
