import type { KindName } from "../../kinds/field-meta.ts";

/**
 * A field that cells go to, with dots: `signed`, `ids.erasmus_code`. `partner.name`, `partner.country` are fields of the
 * partner that a row names, whether its kind has `partner` or `partners`.
 */
export type Target = string;

/** What may stand between several values of one cell. */
export const separators = [" / ", "/", " - ", " – ", " — ", ": ", "; ", ", "] as const;
/** Stands before the second of two values, which is in parentheses: `Name (CODE)`. */
export const parenthesis = " (";
export type Separator = (typeof separators)[number] | typeof parenthesis;

/** What becomes of the cells of a column. */
export type ColumnUse =
  /** Nothing. */
  | { readonly is: "skip" }
  /** `Heading: value` in the notes. */
  | { readonly is: "notes" }
  /** Of a list whose items semicolons and new lines part, `isList`; else whether a cell has several is asked. */
  | { readonly is: "field"; readonly field: Target; readonly isList?: boolean }
  /** Several fields, in this order, with the separator between them: `CODE / Name`. */
  | { readonly is: "parts"; readonly fields: readonly Target[]; readonly separator: Separator }
  /** From a date to another: `03.03.2019 – 06.06.2019`. */
  | { readonly is: "period"; readonly starts: Target; readonly ends: Target }
  /** Parts with labels before them, `Date: …; Number: …`; what stands before the first label is `lead`. */
  | { readonly is: "labelled"; readonly lead: Target | undefined; readonly labels: Readonly<Record<string, Target>> };

/** Texts of fields by their names. */
export type FieldTexts = Readonly<Record<Target, string>>;

/** What a person decided, by the field and by the text that stood there: the text to read in its place. */
export type Answers = Readonly<Record<Target, Readonly<Record<string, string>>>>;

/** How the tables of a list are read: saved, edited by hand, and used again the next time. */
export type Mapping = {
  readonly kind: KindName;
  /** What becomes of each column, by its name (`columnNames`); a column that is not there goes to the notes. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /** What every row has that no column says. */
  readonly always: FieldTexts;
  /** The same of the rows of one sheet. */
  readonly sheets: Readonly<Record<string, FieldTexts>>;
  readonly answers: Answers;
};

/** An answer after which the words stay in the notes, and the field is left out. */
export const toNotes = "notes";
/** An answer after which the row makes no record. */
export const noRecord = "no-record";
/** An answer to which partner is meant: one that is not on file. */
export const newRecord = "new";

/** An answer after which a row leaves its record as it is on file. */
export const keepRecord = "keep";

export const isPartnerTarget = (target: Target): boolean => target.startsWith("partner.");

/** Whether a target is the name of a partner: of one that a row names, or that a row is. */
export const isPartnerName = (target: Target): boolean => target === "name" || target === "partner.name";

/** The fields that a use fills. */
export function targetsOf(use: ColumnUse): readonly Target[] {
  switch (use.is) {
    case "field":
      return [use.field];
    case "parts":
      return use.fields;
    case "period":
      return [use.starts, use.ends];
    case "labelled":
      return [...(use.lead === undefined ? [] : [use.lead]), ...Object.values(use.labels)];
    default:
      return [];
  }
}

/** The mapping with further answers; the later one holds. */
export function withAnswers(mapping: Mapping, more: Answers): Mapping {
  const answers: Record<Target, Readonly<Record<string, string>>> = { ...mapping.answers };
  for (const [field, texts] of Object.entries(more)) answers[field] = { ...answers[field], ...texts };
  return { ...mapping, answers };
}

/** Stands in a mapping's file for the text of what no cell says, and is asked once for all rows: YAML has no fields without a name here. */
export const notSaid = "(not said)";
