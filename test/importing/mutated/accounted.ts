import { expect } from "vitest";
import { newRecord } from "../../../src/changes/new-record/new-record.ts";
import { meaningOfHeading } from "../../../src/importing/columns/heading-index.ts";
import { proposeMapping } from "../../../src/importing/columns/propose-mapping.ts";
import { mappingText } from "../../../src/importing/mapping/mapping-text.ts";
import { readMapping } from "../../../src/importing/mapping/read-mapping.ts";
import type { ImportOptions, Plan, PlannedRecord } from "../../../src/importing/plan/plan.ts";
import { planImport } from "../../../src/importing/plan/plan-import.ts";
import { readWritten, writtenText } from "../../../src/importing/plan/written-before.ts";
import { reviewTable } from "../../../src/importing/review/review-table.ts";
import { type KindName, kindNames } from "../../../src/kinds/field-meta.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { readRecord } from "../../../src/registry/read-record.ts";
import type { Registry } from "../../../src/registry/registry.ts";
import { isId } from "../../../src/registry/roles.ts";
import { readSheets } from "../../../src/sheets/read-sheets.ts";
import type { SheetFile, SheetTable } from "../../../src/sheets/sheet-table.ts";
import { tablesOfOneShape } from "../../../src/sheets/tables-of-one-shape.ts";
import { usual } from "../planned.ts";

const isHeading = (text: string): boolean => kindNames.some((kind) => meaningOfHeading(text, kind)?.isWhole === true);

/** Reads a file; nothing where it is refused or has to be asked about. */
export async function readList(name: string, bytes: Uint8Array): Promise<SheetFile | undefined> {
  const reading = await readSheets(name, bytes, { isHeading });
  if (reading.outcome === "refused") expect(reading.why.en).not.toBe("");
  return reading.outcome === "read" ? reading.file : undefined;
}

/** Holds that everything in a file is accounted for by the plans of its tables, and that what they write is valid. */
export function expectAccounted(
  file: SheetFile,
  registry: Registry,
  kind: KindName | undefined,
  options: Partial<ImportOptions>,
): void {
  for (const tables of tablesOfOneShape(file.tables)) {
    const { mapping } = proposeMapping(tables, "список.xlsx", kind);
    const plan = planImport(tables, registry, mapping, { ...usual, ...options });
    expectEachRowOnce(tables, plan);
    for (const record of plan.records) expectValid(record, registry);
    expectOwnIds(plan);
    expectKept(plan);
    expect(readMapping(mappingText(mapping))).toMatchObject({ is: "read" });
    for (const { length } of reviewTable(tables, plan, "ru").rows)
      expect(length).toBe((tables[0]?.columns.length ?? 0) + 4);
  }
}

const named = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet}!${row}`;

function expectEachRowOnce(tables: readonly SheetTable[], plan: Plan): void {
  const rows = tables.flatMap(({ sheet, rows, leftOut }) =>
    [...rows, ...leftOut].map(({ row }) => named({ sheet, row })),
  );
  expect(plan.rows.map(named).sort()).toEqual(rows.sort());
  const records = new Set(plan.records.map(({ kind, id }) => `${kind}/${id}`));
  for (const { is, reasons, records: of } of plan.rows) {
    if (is === "review" || is === "left-out") expect(reasons.length).toBeGreaterThan(0);
    else {
      expect(of.length).toBeGreaterThan(0);
      for (const record of of) expect(records).toContain(record);
    }
  }
}

function expectValid({ kind, id, change, fields }: PlannedRecord, registry: Registry): void {
  if (change === "unchanged") return;
  expect(readRecord(fields, kinds[kind], registry.settings).faults).toEqual([]);
  expect(isId(id)).toBe(true);
  if (change === "new") expect(newRecord(kind, id, fields, registry).path).toMatch(/^[a-z-]+\/[a-z0-9/-]+\.yaml$/);
}

function expectOwnIds({ records }: Plan): void {
  const ids = records.map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(ids).size).toBe(ids.length);
}

function expectKept({ written }: Plan): void {
  expect([...readWritten(writtenText(written)).keys()].sort()).toEqual([...written.keys()].sort());
}
