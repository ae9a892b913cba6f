import { either } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { parseYear, type YearKind, yearLabel } from "../../values/dates/years.ts";

/** The year an annual report is about, and what kind of year it is. */
export type AnnualPeriod = { readonly year: number; readonly years: YearKind };

/** Reads `2019` as a calendar year, `2023/2024` and `2023-2024` as an academic one; the form decides, not the registry. */
export function readPeriod(text: string, { kind, starts }: YearKind): AnnualPeriod {
  const read = parseYear(text.trim().replace(/^(\d{4})\s*[-–—/]\s*(\d{4})$/, "$1/$2"), starts);
  if (read) return { year: read.year, years: read.in };
  throw noPeriod(text, likelyForms(text, { kind, starts }));
}

const noPeriod = (text: string, forms: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `"${text}" is not a period`,
      ru: `«${text}» — не период`,
      tg: `«${text}» давра нест`,
      uz: `“${text}” — davr emas`,
    },
    {
      en: `write ${either(forms, "en")}`,
      ru: `напишите ${either(forms, "ru")}`,
      tg: `${either(forms, "tg")} нависед`,
      uz: `${either(forms, "uz")} deb yozing`,
    },
  );

/** What was most likely meant, by the first year that is written; the registry's own kind of year comes first. */
function likelyForms(text: string, { kind, starts }: YearKind): string[] {
  const [first = "2019", second] = text.match(/(?<!\d)[1-9]\d{3}(?!\d)/g) ?? [];
  const next = String(Number(first) + 1);
  const [, short] = /\d{4}\s*[-–—/]\s*(\d{2})(?!\d)/.exec(text) ?? [];
  const isAcademic = second !== undefined || (short !== undefined && next.endsWith(short));
  const likely = isAcademic ? "academic" : kind;
  const other = likely === "academic" ? "calendar" : "academic";
  const forms = ([likely, other] as const).map((form) => yearLabel(Number(first), { kind: form, starts }));
  return forms.filter((form) => parseYear(form, starts) !== undefined);
}
