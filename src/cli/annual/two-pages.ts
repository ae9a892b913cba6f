import type { Style } from "../../renderers/style.ts";
import { cutToSize } from "../../reports/annual/short/cut-to-size.ts";
import { shortSizes } from "../../reports/annual/short/short-size.ts";
import type { Document } from "../../tables/document.ts";
import { languages } from "../../values/codes/languages.ts";

/**
 * A short report with as much as two pages hold. What stands in it is the same in every format and language: it is the
 * most that fits in Word in each of them.
 */
export async function onTwoPages(document: Document, style: Style): Promise<Document> {
  const { estimatedPages } = await import("../../renderers/word/estimated-pages.ts");
  const styles = languages.map((language) => ({ ...style, language, textLanguage: language }));
  const [first, ...smaller] = shortSizes;
  let cut = cutToSize(document, first);
  for (const size of smaller) {
    if (await fits(cut)) break;
    cut = cutToSize(document, size);
  }
  return cut;

  async function fits(candidate: Document): Promise<boolean> {
    for (const one of styles) if ((await estimatedPages(candidate, one)) > mostPages) return false;
    return true;
  }
}

const mostPages = 2;
