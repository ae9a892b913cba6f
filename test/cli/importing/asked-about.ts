import { createApp } from "../../../src/cli/app.ts";
import { importAskingAt } from "../../../src/cli/importing/asking/import-asking-at.ts";
import type { ImportAsking } from "../../../src/cli/importing/import-asking.ts";
import { proposeMapping } from "../../../src/importing/columns/propose-mapping.ts";
import type { Answers, Mapping } from "../../../src/importing/mapping/mapping.ts";
import type { Plan } from "../../../src/importing/plan/plan.ts";
import { planImport } from "../../../src/importing/plan/plan-import.ts";
import type { SheetTable } from "../../../src/sheets/sheet-table.ts";
import type { Language } from "../../../src/values/codes/languages.ts";
import { office, usual } from "../../importing/planned.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { typing } from "../../support/typing.ts";

type Given = { readonly files?: Files; readonly language?: Language; readonly columns?: number };

/** Somebody who answers what an import asks, and what was shown to them. */
export function askedAbout(answers: readonly (string | boolean | null)[], given: Given = {}) {
  const { files = office, language = "ru", columns = 80 } = given;
  const { asks, asked, left } = typing(answers);
  let shown = "";
  const io = {
    stdout: () => undefined,
    stderr: (text: string) => {
      shown += text;
    },
    workingDirectory: "/",
    environment: {},
    columns,
    errorColumns: columns,
    today: "2026-11-21",
  };
  const registry = registryOf(files);
  const app = createApp(io, { lang: language, color: "never", cache: false });
  const asking = importAskingAt(app, asks, registry);
  const plan = (tables: readonly SheetTable[], mapping: Mapping, given: Answers) =>
    planImport(tables, registry, mapping, { ...usual, answers: given });
  return {
    ...{ asking, asked, left, shown: () => shown },
    mapping: (...tables: SheetTable[]) => asking.mapping(proposeMapping(tables, "список.xlsx"), tables),
    answered: (...tables: SheetTable[]) => answered(asking, tables, plan),
  };
}

/** Asks and plans by turns until nothing is left to ask, as the command does. */
async function answered(
  asking: ImportAsking,
  tables: readonly SheetTable[],
  planned: (tables: readonly SheetTable[], mapping: Mapping, answers: Answers) => Plan,
) {
  const { mapping } = proposeMapping(tables, "список.xlsx");
  let answers: Answers = {};
  let plan = planned(tables, mapping, answers);
  for (;;) {
    const more = await asking.answers(plan, tables);
    const next = more === "leave" ? await asking.makesPartners(plan) : more;
    if (typeof next === "boolean") return { plan, answers, makesPartners: next };
    answers = next;
    plan = planned(tables, mapping, answers);
  }
}
