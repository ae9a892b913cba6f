/** A page with the page numbers of its sections on paper in the contents, by the sections' names. */
export const withPageNumbers = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(/(<span class="page-number" data-of="([^"]*)">)\d*(?=<\/span>)/g, (whole, tag: string, name: string) => {
    const page = pages.get(name);
    return page === undefined ? whole : `${tag}${page}`;
  });

/** A page that is printed with its lines a little closer. */
export const withCloserLines = (html: string): string => html.replace("<body>", '<body class="close">');
