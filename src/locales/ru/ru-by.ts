import { groupedTitlesIn } from "../../kinds/titles/field-titles.ts";
import type { Cell } from "../../tables/cell.ts";
import type { FieldWord, PartFormatters } from "../words.ts";

/** The forms of dimensions after «по». */
const forms: { readonly [field in FieldWord]?: string } = {
  ...groupedTitlesIn("ru"),
  kind: "разделам реестра",
  partner_type: "типам партнёров",
  current_partner: "нынешним партнёрам",
  main_partner: "головным организациям",
  agreement_state: "статусам соглашений",
  region: "регионам",
  "world-region": "регионам",
  union: "объединениям государств",
  ranking: "местам в рейтинге",
  state: "статусам",
  until: "последнему дню действия",
  duration: "продолжительности",
  linked: "связи с деятельностью",
};

/** What a table is grouped by, after «по»: «странам, годам и полю «Виза»». */
export const ruBy = (cells: readonly Cell[], format: PartFormatters): string =>
  ruList(cells.map((cell) => byForm(cell, format)));

function byForm(cell: Cell, format: PartFormatters): string {
  const known: Readonly<Record<string, string>> = forms;
  const form = cell.is === "field" && Object.hasOwn(known, cell.name) ? known[cell.name] : undefined;
  return form ?? `полю «${format.cell(cell)}»`;
}

const ruList = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;
