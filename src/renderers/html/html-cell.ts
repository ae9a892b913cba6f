import { type ComponentChild, h } from "preact";
import type { Cell } from "../../tables/cell.ts";
import { hasControlCharacter } from "../../values/texts/printable.ts";
import { cellText } from "../cell-text.ts";
import { cellPieces } from "../foreign-text.ts";
import type { Style } from "../style.ts";
import { piecesHtml } from "./foreign-html.ts";

/** A cell as HTML shows it: its text, with web addresses as links, and with its language where that is not the page's. */
export function cellHtml(cell: Cell, style: Style): ComponentChild {
  if (cell.is === "plain") return linked(cell.text, cellText(cell, style));
  if (cell.is !== "list") return piecesHtml(cellPieces(cell, style));
  return cell.items.flatMap((item, index) => [...(index > 0 ? ["; "] : []), cellHtml(item, style)]);
}

function linked(text: string, shown: string): ComponentChild {
  const address = webAddress(text);
  return address === undefined ? shown : h("a", { href: address, rel: "noopener noreferrer" }, shown);
}

/** The address to link to, where a text is an http or https address without credentials; else `undefined`. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || hasControlCharacter(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username || password ? undefined : href;
}
