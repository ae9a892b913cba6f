import type { OwnHeadings } from "../../importing/own/own-file.ts";
import type { OwnColumn } from "../../importing/own/own-mark.ts";
import { hasTemplate } from "../../importing/template/template-fields.ts";
import { templateColumns } from "../../importing/template/template-of.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { fieldNames } from "../../queries/fields/resolve-field.ts";
import { cellText } from "../../renderers/cell-text.ts";
import { possibleHeadings } from "../../renderers/excel/xlsx-columns.ts";
import type { Style } from "../../renderers/style.ts";
import { fieldCell } from "../../tables/cell.ts";
import { languages } from "../../values/codes/languages.ts";
import { memoizePerObject } from "../../values/memoize.ts";

/** What hamkor writes above the columns of a list or template of a kind: in CSV the names of the fields, else what they are called. */
export const ownHeadingsIn = memoizePerObject((style: Style): ((kind: KindName) => readonly OwnHeadings[]) => {
  const known = new Map<KindName, readonly OwnHeadings[]>();
  return (kind) => {
    const headings = known.get(kind) ?? headingsOf(kind, style);
    known.set(kind, headings);
    return headings;
  };
});

function headingsOf(kind: KindName, style: Style): readonly OwnHeadings[] {
  const names = [...new Set(["kind", "id", "file", ...fieldNames(kind), "countries", "state", "year"])];
  const forPrograms = names.flatMap((name): OwnColumn[] => [
    { key: name, heading: name },
    { key: `${name}#from`, heading: `${name}-from` },
    { key: `${name}#to`, heading: `${name}-to` },
  ]);
  const list = { form: "list" as const, kind };
  return [
    { ...list, language: style.language, columns: forPrograms },
    ...languages.flatMap((language): OwnHeadings[] => {
      const columns = names.flatMap((name) => columnsOf(name, { ...style, language }));
      const template = hasTemplate(kind)
        ? [{ form: "template" as const, kind, language, columns: templateColumns(kind, language) }]
        : [];
      return [{ ...list, language, columns }, ...template];
    }),
  ];
}

const columnsOf = (name: string, style: Style): readonly OwnColumn[] =>
  possibleHeadings(cellText(fieldCell(name), style), style).map(([heading, part]) => ({
    key: part === undefined ? name : `${name}#${part}`,
    heading,
  }));
