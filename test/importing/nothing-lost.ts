import { expect } from "vitest";
import { newRecord } from "../../src/changes/new-record/new-record.ts";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { columnNames } from "../../src/importing/mapping/column-names.ts";
import { type Answers, type ColumnUse, type Mapping, targetsOf } from "../../src/importing/mapping/mapping.ts";
import type { Plan, PlannedRecord, Question, RowOutcome } from "../../src/importing/plan/plan.ts";
import { planImport } from "../../src/importing/plan/plan-import.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { fold } from "../../src/values/texts/fold.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { office, usual } from "./planned.ts";

const files: Files = {
  ...office,
  "agreements/riga-2018.yaml":
    "partners: [riga-tu]\ntype: exchange\ntitle: Договор об обмене студентами\nsigned: 2018-08-24\n",
  "projects/tut-canem.yaml":
    "acronym: CANEM\ntitle: Энергоменеджмент\naliases: [TEMPUS-CANEM]\nnumber: 543853\nprogramme: tempus\n",
};

/** An answer to a question, chosen by a number. */
function answerTo({ choices, options, ways }: Question, number: number): string | undefined {
  const answers = [...choices.map(({ value }) => value), ...options, ...ways.filter((way) => way !== "text")];
  return answers.length === 0 ? undefined : answers[number % answers.length];
}

function withAnswersTo(questions: readonly Question[], answers: Answers, choices: readonly number[]): Answers {
  const next: Record<string, Record<string, string>> = {};
  for (const [field, texts] of Object.entries(answers)) next[field] = { ...texts };
  for (const [at, question] of questions.entries()) {
    const answer = answerTo(question, choices[at % choices.length] ?? 0);
    if (answer !== undefined) next[question.field] = { ...next[question.field], [question.typed]: answer };
  }
  return next;
}

/** Every list, whatever is answered: its rows and cells are all somewhere, twice the same plan, and a second import changes nothing. */
export function nothingIsLost(table: SheetTable, choices: readonly number[]): void {
  const { mapping } = proposeMapping([table], "список.xlsx");
  const registry = registryOf(files);
  let answers: Answers = {};
  for (let round = 0; round < 3; round++) {
    const plan = planImport([table], registry, mapping, { ...usual, answers, updates: true });
    everyRowOnce(table, plan);
    everyCellSomewhere(table, mapping, plan, registry);
    expect(planImport([table], registry, mapping, { ...usual, answers, updates: true })).toEqual(plan);
    if (round > 0) againNothing(table, mapping, { plan, answers, registry });
    answers = withAnswersTo(plan.questions, answers, choices);
  }
}

function everyRowOnce(table: SheetTable, plan: Plan): void {
  const expected = [...table.rows, ...table.leftOut].map(({ row }) => row).sort((a, b) => a - b);
  expect(plan.rows.map(({ row }) => row).sort((a, b) => a - b)).toEqual(expected);
  for (const { is, records, reasons } of plan.rows)
    expect(is === "written" || is === "unchanged" ? records.length : reasons.length).toBeGreaterThan(0);
  expect(new Set(plan.records.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(plan.records.length);
}

/** Each cell of a row that is written is a field of its record or its partners, or stands in its notes. */
function everyCellSomewhere(table: SheetTable, mapping: Mapping, plan: Plan, registry: Registry): void {
  const names = columnNames(table.columns);
  const lost = plan.rows
    .filter(({ is }) => is === "written")
    .flatMap((outcome) => {
      const said = recordsOf(outcome, plan);
      const { cells = [] } = table.rows.find(({ row }) => row === outcome.row) ?? {};
      const isLost = (cell: string, at: number): boolean =>
        saysSomething(cell) && !isSaid(cell, mapping.columns[names[at] ?? ""], said, registry);
      return cells.filter(isLost).map((cell) => `${outcome.row}: ${cell} of ${JSON.stringify(said)}`);
    });
  expect(lost).toEqual([]);
}

const saysSomething = (cell: string): boolean => !/^[\s—-]*$|бессрочно/.test(cell);

function isSaid(cell: string, use: ColumnUse | undefined, said: readonly PlannedRecord[], registry: Registry): boolean {
  const targets = use === undefined ? [] : targetsOf(use).flatMap((target) => meantBy(target));
  return (
    use?.is === "skip" ||
    targets.some((target) => hasField(said, target, registry)) ||
    textOf(said).includes(fold(cell))
  );
}

/** A date under one heading may be answered to be the beginning or the end, or a term. */
const meantBy = (target: string): readonly string[] =>
  / to |^(?:starts|ends)$/.test(target) ? [...target.split(" to "), "starts", "ends", "term"] : [target];

const recordsOf = ({ row, records }: RowOutcome, plan: Plan): readonly PlannedRecord[] =>
  plan.records.filter(({ kind, id, rows }) => records.includes(`${kind}/${id}`) || rows.some((one) => one.row === row));

const textOf = (records: readonly PlannedRecord[]): string => fold(JSON.stringify(records).replaceAll("\\n", " "));

/** Whether a row's records have a field; those of a partner on file count as its partner's. */
function hasField(records: readonly PlannedRecord[], target: string, registry: Registry): boolean {
  const isOfPartner = target.startsWith("partner.");
  const path = (isOfPartner ? target.slice("partner.".length) : target).split(".");
  const named = records.flatMap(({ fields }) => [fields["partners"], fields["partner"]].flat());
  const partners = named.flatMap((id) => (typeof id === "string" ? (registry.find("partners", id) ?? []) : []));
  const own = records.filter(({ kind }) => !isOfPartner || kind === "partners").map(({ fields }) => fields);
  return [...own, ...(isOfPartner ? partners : [])].some((fields) => at(fields, path) !== undefined);
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => {
    const [one] = Array.isArray(found) ? found : [found];
    return (one as Readonly<Record<string, unknown>> | undefined)?.[name];
  }, value);

type Done = { readonly plan: Plan; readonly answers: Answers; readonly registry: Registry };

/**
 * With what was written on file, the same list makes and changes nothing, in whatever order its rows stand. A row that waited
 * may be certain now.
 */
function againNothing(table: SheetTable, mapping: Mapping, { plan, answers, registry }: Done): void {
  const after = registryOf({ ...files, ...textsOf(plan, registry) });
  const options = { ...usual, answers, updates: true, writtenBefore: plan.written };
  const again = planImport([table], after, mapping, options);
  const waited = new Set(plan.rows.filter(({ is }) => is === "review").map(({ row }) => row));
  const isSettled = ({ rows }: PlannedRecord): boolean => rows.some(({ row }) => !waited.has(row));
  const changes = again.records.filter((record) => record.change !== "unchanged" && isSettled(record));
  expect(changes.map(({ kind, id, fields }) => `${kind}/${id} ${JSON.stringify(fields)}`)).toEqual([]);
  const written = plan.rows.filter(({ is }) => is === "written").map(({ row }) => row);
  const fates = written.map((row) => `${row} ${again.rows.find((one) => one.row === row)?.is}`);
  expect(fates).toEqual(written.map((row) => `${row} unchanged`));
  const turned = planImport([{ ...table, rows: turnedRows(table) }], after, mapping, options);
  const before = (row: number): number => table.rows.length + 3 - row;
  const made = turned.records.filter(
    ({ change, rows }) => change === "new" && rows.some(({ row }) => !waited.has(before(row))),
  );
  expect(made).toEqual([]);
}

/** The rows from the last to the first, counted from the top. */
const turnedRows = ({ rows }: SheetTable): SheetTable["rows"] =>
  [...rows].reverse().map((row, index) => ({ ...row, row: index + 2 }));

const textsOf = ({ records }: Plan, registry: Registry): Files =>
  Object.fromEntries(
    records
      .filter(({ change }) => change !== "unchanged")
      .map(({ kind, id, fields }) => {
        const { path, after } = newRecord(kind, id, fields, registry);
        return [registry.find(kind, id)?.file ?? path, after ?? ""];
      }),
  );
