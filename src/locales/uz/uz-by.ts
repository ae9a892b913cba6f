import { groupedTitlesIn } from "../../kinds/titles/field-titles.ts";
import type { Cell } from "../../tables/cell.ts";
import type { FieldWord, PartFormatters } from "../words.ts";

/** Dimensions before “boʻyicha”, mostly in the plural: “mamlakat boʻyicha” would mean "all over the country". */
const forms: { readonly [field in FieldWord]?: string } = {
  ...groupedTitlesIn("uz"),
  kind: "yozuv turlari",
  partner_type: "hamkor turlari",
  current_partner: "hozirgi hamkorlar",
  main_partner: "bosh tashkilotlar",
  agreement_state: "shartnomalar holati",
  region: "mintaqalar",
  "world-region": "mintaqalar",
  union: "davlatlararo birlashmalar",
  ranking: "reytingdagi oʻrinlar",
  state: "holatlar",
  until: "amal qilish muddatlari",
  duration: "davomiyligi",
  linked: "faoliyatga bogʻlanganligi",
};

/** What a table is grouped by, before “boʻyicha”: “mamlakatlar, yillar va “Viza” maydoni”. */
export function uzBy(cells: readonly Cell[], format: PartFormatters): string {
  const names = cells.map((cell) => byForm(cell, format));
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} va ${names.at(-1)}`;
}

function byForm(cell: Cell, format: PartFormatters): string {
  const known: Readonly<Record<string, string>> = forms;
  const form = cell.is === "field" && Object.hasOwn(known, cell.name) ? known[cell.name] : undefined;
  return form ?? `“${format.cell(cell)}” maydoni`;
}
