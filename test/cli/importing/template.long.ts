import { expect, test } from "vitest";
import { templateWorkbook } from "../../../src/cli/importing/template-workbook.ts";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { hasTemplate } from "../../../src/importing/template/template-fields.ts";
import { templateOf } from "../../../src/importing/template/template-of.ts";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { openRegistry } from "../../../src/registry/open-registry.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import { plainStyle } from "../../support/tables.ts";
import { imported, readBack } from "./round-trip.ts";

const registry = openRegistry(workTree("registry"));
const cases = kindNames.filter(hasTemplate).flatMap((kind) => languages.map((language) => [kind, language] as const));

test.each(cases)(
  "the template of %s in %s comes back without a question, and so does all that can be chosen",
  async (kind, language) => {
    const style = { ...plainStyle, language, textLanguage: language };
    const file = await readBack(await templateWorkbook(kind, registry, style, "2026-11-21"), registry);
    expect(imported(file, registry).plan).toMatchObject({ records: [], questions: [] });
    // Each word of each list in a row of its own, with nothing else.
    const { columns } = templateOf(kind, registry, language);
    const rows = columns.flatMap(({ words }, at) =>
      words.map((word) => columns.map((_, index) => (index === at ? word : ""))),
    );
    const tables = file.tables.map((table) => ({
      ...table,
      rows: rows.map((cells, index) => ({ row: index + 3, isHidden: false, cells })),
    }));
    const { plan } = imported({ ...file, tables }, registry);
    expect(plan.questions.filter(({ typed, heading }) => typed !== "" && heading !== undefined)).toEqual([]);
  },
);
