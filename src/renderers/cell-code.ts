import type { Cell } from "../tables/cell.ts";
import { type Count, countToText } from "../values/count.ts";
import { printableLine } from "../values/texts/printable.ts";
import { cellText } from "./cell-text.ts";
import type { Style } from "./style.ts";

/** The text of a cell in codes, for programs. */
export function cellCode(cell: Cell, style: Style): string {
  switch (cell.is) {
    case "count":
      return countToText(cell.count);
    case "number":
      return String(cell.number);
    case "money":
      return `${cell.amount} ${cell.currency}`;
    case "under":
      return `<${cell.limit}`;
    case "difference":
      return differenceCode(cell);
    case "percent":
      return countToText(percentOf(cell.share));
    case "date":
      return printableLine(cell.text);
    case "country":
    case "region":
    case "isced":
    case "word":
    case "named":
    case "composed":
    case "filled":
      return printableLine(cell.code);
    case "days":
      return printableLine(cell.written.join("/"));
    case "field":
      return cell.name;
    case "list":
      return cell.items.map((item) => cellCode(item, style)).join("; ");
    case "map":
      return cell.entries.map(([name, value]) => `${name}: ${cellCode(value, style)}`).join(", ");
    default:
      return cellText(cell, style);
  }
}

/** A share in percent, to one digit after the point, as programs read it. */
export const percentOf = ({ min, max, approximate }: Count): Count => ({
  min: percents(min),
  max: max === null ? null : percents(max),
  approximate,
});

const percents = (share: number): number => Math.round(share * 1000) / 10;

function differenceCode({ min, max, approximate }: Extract<Cell, { is: "difference" }>): string {
  const mark = approximate ? "~" : "";
  if (min === null) return max === null ? "" : `${mark}<=${max}`;
  if (max === null) return `${mark}>=${min}`;
  return min === max ? `${mark}${min}` : `${mark}${min}..${max}`;
}
