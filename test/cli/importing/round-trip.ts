import { questionOf } from "../../../src/cli/app.ts";
import { areOwnHeadings, type OwnList, ownList } from "../../../src/cli/importing/own-list.ts";
import { listingIn } from "../../../src/cli/output/table-formats.ts";
import { withUnchanged } from "../../../src/importing/own/edited-rows.ts";
import type { ImportOptions, Plan } from "../../../src/importing/plan/plan.ts";
import { planImport } from "../../../src/importing/plan/plan-import.ts";
import type { KindName } from "../../../src/kinds/field-meta.ts";
import type { Registry } from "../../../src/registry/registry.ts";
import { listing } from "../../../src/reports/listing/listing.ts";
import { readSheets } from "../../../src/sheets/read-sheets.ts";
import type { SheetFile } from "../../../src/sheets/sheet-table.ts";
import type { Language } from "../../../src/values/codes/languages.ts";
import { plainStyle } from "../../support/tables.ts";

const today = "2026-11-21";

/** How a list is written: `hamkor list KIND -o x.xlsx`, `--lang`, `-c`, `--excel`. */
export type Asked = {
  readonly kind: KindName;
  readonly format?: "xlsx" | "csv" | "excel-csv" | "tsv";
  readonly lang?: Language;
  readonly columns?: readonly string[];
};

const styleOf = (registry: Registry, lang: Language | undefined) => {
  const registryLanguage = registry.settings.language;
  const language = lang ?? (registryLanguage as Language);
  return { ...plainStyle, language, textLanguage: lang ?? registryLanguage, registryLanguage };
};

/** The bytes of a list. */
export async function listed(registry: Registry, { kind, format = "xlsx", lang, columns }: Asked): Promise<Uint8Array> {
  const request = { kind, query: [], columns, allFields: format !== "xlsx", sort: undefined, limit: undefined };
  const provenance = { title: registry.settings.title, revision: null, dirty: 0, on: today };
  const context = {
    question: questionOf(registry, today),
    provenance,
    compareTexts: (a: string, b: string) => (a < b ? -1 : 1),
  };
  const answer = await listingIn(
    format === "excel-csv" ? "csv" : format,
    listing({ ...request, persons: false }, context),
    { style: styleOf(registry, lang), raw: false, totals: false, excel: format === "excel-csv", today },
  );
  if (answer instanceof Uint8Array) return answer;
  return new TextEncoder().encode(typeof answer === "string" ? answer : [...answer].join(""));
}

export async function readBack(bytes: Uint8Array, registry: Registry): Promise<SheetFile> {
  const style = styleOf(registry, undefined);
  const reading = await readSheets("list.xlsx", bytes, { isOwnHeading: (cells) => areOwnHeadings(cells, style) });
  if (reading.outcome !== "read") throw new Error(`the list is ${reading.outcome}`);
  return reading.file;
}

export type Imported = { readonly own: OwnList; readonly plan: Plan };

/** What an import of a file that hamkor wrote would do. */
export function imported(file: SheetFile, registry: Registry, more: Partial<ImportOptions> = {}): Imported {
  const own = ownList(file, questionOf(registry, today), styleOf(registry, undefined));
  if (!own) throw new Error("it is not known that hamkor wrote the list");
  const before = new Map();
  const plan = planImport(own.tables, registry, own.mapping, {
    ...{ file: "list.xlsx", makesPartners: true, updates: true, answers: {}, rowAnswers: new Map() },
    ...{ writtenBefore: withUnchanged(before, own.unchanged), textsOfOwnList: own.texts },
    ...more,
  });
  return { own, plan };
}

/** The changes of a plan: records with the fields that differ from what is on file. */
export const changesOf = ({ records }: Plan): string[] =>
  records.flatMap(({ kind, id, change, fields }) =>
    change === "unchanged" ? [] : [`${change} ${kind}${change === "new" ? "" : `/${id}`} ${JSON.stringify(fields)}`],
  );
