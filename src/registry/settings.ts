import type * as z from "zod";
import type { ValueMap } from "../documents/value.ts";
import { settingsFile } from "../files/locate-registry.ts";
import type { AnnualSection } from "../kinds/annual-sections.ts";
import { fieldsOf } from "../kinds/describe.ts";
import type { Vocabulary } from "../kinds/field-meta.ts";
import { settings as schema } from "../kinds/settings-schema.ts";
import type { DayOrder } from "../reading/dates/single-date.ts";
import { usualDayOrder } from "../reading/dates/usual-day-order.ts";
import { anywhere } from "../reading/reading-context.ts";
import type { YearKind } from "../values/dates/years.ts";
import type { Text } from "../values/texts/text.ts";
import { explainFaults } from "./explain-faults.ts";
import { type ReadFields, readFields } from "./read-fields.ts";

export { settingsFile };

type Written = Partial<z.infer<typeof schema>>;

/** registry.yaml with its defaults filled in. */
export type Settings = {
  readonly title: Text;
  readonly language: string;
  readonly institution: string | undefined;
  readonly years: YearKind;
  /** In which order numbers of a date stand that is not written year-month-day. */
  readonly dayOrder: DayOrder;
  /** The years in which journeys are held against quotas. */
  readonly quotaYears: YearKind;
  readonly checks: Readonly<Record<string, "off" | "info" | "warning" | "error">>;
  /** Counts of persons below this are not shown; 0 shows all. */
  readonly smallCell: number;
  /** What becomes of such counts: they are hidden, or all counts of persons are rounded to multiples of it. */
  readonly smallCellBy: "hide" | "round";
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly vocabularies: Readonly<Record<Vocabulary, Readonly<Record<string, Text>>>>;
  /** The introduction of the annual report, and its sections; the usual ones where absent. */
  readonly annual: {
    readonly introduction: Text | undefined;
    readonly sections: readonly AnnualSection[] | undefined;
  };
};

export function readSettings(raw: ValueMap): { readonly settings: Settings; readonly faults: ReadFields["faults"] } {
  const { fields, faults } = readFields(raw, schema, () => []);
  const explained = explainFaults(faults, raw, fieldsOf(schema), anywhere);
  return { settings: withDefaults(fields as Written), faults: explained };
}

export function withDefaults(written: Written): Settings {
  const { academic_year_starts: starts = "09-01", language = "en" } = written;
  return {
    title: written.title ?? settingsFile,
    language,
    institution: written.institution,
    dayOrder: written.day_order ?? usualDayOrder(language),
    years: { kind: written.year ?? "calendar", starts },
    quotaYears: { kind: written.quota_year ?? "academic", starts },
    checks: written.checks ?? {},
    smallCell: written.small_cell ?? 0,
    smallCellBy: written.small_cell_by ?? "hide",
    regions: written.regions ?? {},
    vocabularies: { programme: written.vocabularies?.programme ?? {}, scope: written.vocabularies?.scope ?? {} },
    annual: { introduction: written.annual?.introduction, sections: written.annual?.sections },
  };
}
