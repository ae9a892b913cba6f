import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { type Language, languages } from "../../values/codes/languages.ts";

/** What a hidden sheet says of a workbook that hamkor wrote, so that it is known again when it comes back filled in. */
export type OwnMark = {
  readonly form: "list" | "template";
  readonly kind: KindName;
  readonly language: Language;
  /** In which of their languages texts were written, by its tag. */
  readonly texts: string;
  /** What the columns are, and their headings. */
  readonly columns: readonly OwnColumn[];
  /** Of a list: by the key of a record, the keys of its cells as they were written. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
};

/** A column by the name of its field, and its heading. */
export type OwnColumn = { readonly key: string; readonly heading: string };

const version = "hamkor 1";

/** The rows of the hidden sheet. */
export const markRows = ({ form, kind, language, texts, columns, cells }: OwnMark): readonly (readonly string[])[] => [
  [version, form, kind, language, texts],
  columns.map(({ key }) => key),
  columns.map(({ heading }) => heading),
  ...[...cells].map(([record, keys]) => [[record, ...keys].join(" ")]),
];

/** The same read back; nothing of a sheet that is another's, or of a later version. */
export function markIn(rows: readonly (readonly string[])[]): OwnMark | undefined {
  const [[first, writtenForm, writtenKind, writtenLanguage, texts = ""] = [], keys = [], headings = [], ...lines] =
    rows;
  const form = (["list", "template"] as const).find((one) => one === writtenForm);
  const kind = kindNames.find((one) => one === writtenKind);
  const language = languages.find((one) => one === writtenLanguage);
  if (first !== version || !form || !kind || !language) return undefined;
  const cells = new Map<string, readonly string[]>();
  for (const [text = ""] of lines) {
    const [record = "", ...rest] = text.split(" ");
    if (record !== "") cells.set(record, rest);
  }
  return {
    ...{ form, kind, language, texts, cells },
    columns: keys.map((key, index) => ({ key, heading: headings[index] ?? "" })),
  };
}
