import { markRows } from "../../importing/own/own-mark.ts";
import type { KindWithTemplate } from "../../importing/template/template-fields.ts";
import { templateOf } from "../../importing/template/template-of.ts";
import type { Registry } from "../../registry/registry.ts";
import { cellText } from "../../renderers/cell-text.ts";
import { formWorkbook } from "../../renderers/excel/form-workbook.ts";
import { sheetNames } from "../../renderers/excel/xlsx-sheet-names.ts";
import type { Style } from "../../renderers/style.ts";
import { ownSheetName } from "../../sheets/own-sheet.ts";
import { wordCell } from "../../tables/cell.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

const lists: Sentence = { en: "Lists", ru: "Списки", tg: "Рӯйхатҳо", uz: "Roʻyxatlar" };

/** An empty sheet for records of a kind as an XLSX file: headings, lists to choose from, and a row that shows how it is filled in. */
export function templateWorkbook(
  kind: KindWithTemplate,
  registry: Registry,
  style: Style,
  day: string,
): Promise<Uint8Array> {
  const { language, textLanguage } = style;
  const { columns } = templateOf(kind, registry, language);
  const [title = kind, listsTitle = ""] = sheetNames([cellText(wordCell(kind), style), lists[language]]);
  const own = columns.map(({ target, heading }) => ({ key: target, heading }));
  const mark = { form: "template" as const, kind, language, texts: textLanguage, columns: own, cells: new Map() };
  return formWorkbook({ title, listsTitle, columns, mark: { name: ownSheetName, rows: markRows(mark) } }, day);
}
