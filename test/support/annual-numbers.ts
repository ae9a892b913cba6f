import { personNumbers, weighedCells } from "../../src/disclosure/output-numbers.ts";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import { usualSections } from "../../src/kinds/annual-sections.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { sectionRules } from "../../src/reports/annual/report-sections.ts";
import type { OutputControl } from "../../src/reports/counting/count-table.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { requestOf } from "./annual-of.ts";

/** All numbers of persons in the tables of an annual report, before any is hidden or rounded. */
export function annualNumbers(registry: Registry, period: string, query = "", today = "2026-11-21"): PersonNumber[] {
  const request = requestOf(registry, period, query, today);
  const found = new Map<string, readonly CountTable[]>();
  const control: OutputControl = (name, tables) => {
    const known = found.get(name) ?? tables();
    found.set(name, known);
    return known;
  };
  const controlled = { ...request, context: { ...request.context, control } };
  for (const name of usualSections) sectionRules.find((rule) => rule.name === name)?.content(controlled);
  return [...personNumbers([...found.values()].flat().flatMap(weighedCells)).values()];
}
