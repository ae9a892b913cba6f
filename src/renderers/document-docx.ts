import type { Document } from "../tables/document.ts";
import type { Style } from "./style.ts";

/** A document as a file of Word (ECMA-376), stamped with a day; into an office's own template where one is given. */
export async function documentDocx(
  _document: Document,
  _style: Style,
  _today: string,
  _template?: Uint8Array,
): Promise<Uint8Array> {
  return new Uint8Array();
}
