import { withAuthor } from "../../files/print/pdf-author.ts";
import { pageCount, pagesOfDestinations } from "../../files/print/pdf-destinations.ts";
import { printPage } from "../../files/print/print-page.ts";
import { withCloserLines, withPageNumbers } from "../../renderers/html/document/page-on-paper.ts";

/** So often a page is printed at most: page numbers have room from the first time on, and should not move anything. */
const mostPrints = 3;

/**
 * A page of a document as PDF, with the pages of its sections in the contents: they are known once it is printed, so that
 * it is printed again with them.
 */
export async function documentPdf(html: string, author: string, browser: string | undefined): Promise<Uint8Array> {
  const first = await onFewestPages(html, browser);
  let { pdf } = first;
  let pages = pagesOfDestinations(pdf);
  for (let prints = 1; prints < mostPrints && pages.size > 0; prints += 1) {
    pdf = await printPage(withPageNumbers(first.html, pages), browser);
    const found = pagesOfDestinations(pdf);
    if (isSame(found, pages)) return withAuthor(pdf, author);
    pages = found;
  }
  // Where the pages are not to be had, the contents have none, rather than wrong ones.
  return withAuthor(pages.size > 0 ? first.pdf : pdf, author);
}

/** A report of so many pages is to be no shorter. */
const fewPages = 2;

type Printed = { readonly html: string; readonly pdf: Uint8Array };

/** The page as it is printed: with closer lines where these save a page, which would have the last few lines alone. */
async function onFewestPages(html: string, browser: string | undefined): Promise<Printed> {
  const usual: Printed = { html, pdf: await printPage(html, browser) };
  if (pageCount(usual.pdf) <= fewPages) return usual;
  const closer = withCloserLines(html);
  const close: Printed = { html: closer, pdf: await printPage(closer, browser) };
  return pageCount(close.pdf) < pageCount(usual.pdf) ? close : usual;
}

const isSame = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);
