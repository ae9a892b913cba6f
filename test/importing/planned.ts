import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import type { Answers, Mapping } from "../../src/importing/mapping/mapping.ts";
import type { ImportOptions, Plan } from "../../src/importing/plan/plan.ts";
import { planImport } from "../../src/importing/plan/plan-import.ts";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { type Files, registryOf } from "../support/registry-of.ts";

/** An office of one institution, with two partners. */
export const office: Files = {
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml":
    "name:\n  en: Riga Technical University\n  ru: Рижский технический университет\naliases: [RTU]\ntype: university\ncountry: LV\nids: { erasmus_code: LV RIGA02 }\n",
  "partners/kuban-sau.yaml": "name: Кубанский государственный аграрный университет\ntype: university\ncountry: RU\n",
};

type Given = Partial<ImportOptions> & { readonly files?: Files; readonly change?: (mapping: Mapping) => Mapping };

/** What an import would do with the columns as they are proposed. */
export function planned(tables: readonly SheetTable[], given: Given = {}): Plan {
  const { files = office, change = (mapping) => mapping, ...options } = given;
  const { mapping } = proposeMapping(tables, "список.xlsx");
  return planImport(tables, registryOf(files), change(mapping), { ...usual, ...options });
}

export const usual: ImportOptions = {
  file: "список.xlsx",
  makesPartners: true,
  updates: false,
  answers: {},
  rowAnswers: new Map(),
  writtenBefore: new Map(),
};

/** The fields of the records of a kind that are made or changed, without their sources. */
export const fieldsOf = ({ records }: Plan, kind: string): unknown[] =>
  records.flatMap(({ kind: of, change, fields: { sources: _, ...fields } }) =>
    of === kind && change !== "unchanged" ? [JSON.parse(JSON.stringify(fields))] : [],
  );

/** What is asked: the field, the text, or where its row stands, and what may be meant. */
export const asked = ({ questions }: Plan): string[] =>
  questions.map(
    ({ field, typed, choices }) =>
      `${field} ${typed.replace(/ #[0-9a-f]{12}$/, "")}: ${choices.map(({ value }) => value).join("|")}`,
  );

export const outcomes = ({ rows }: Plan): string[] => rows.map(({ row, is }) => `${row} ${is}`);

export const answering = (field: string, typed: string, answer: string): Answers => ({ [field]: { [typed]: answer } });
