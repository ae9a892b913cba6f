/**
 * On which page (from 1) each named place of a PDF is that a link of it leads to. It reads files as Chromium writes them,
 * whose objects are plain text; of others it finds no place.
 */
export function pagesOfDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString("latin1");
  const pages = pagesInOrder(text);
  const [, object] = /\/Dests (\d+) 0 R/.exec(text) ?? [];
  const places = object === undefined ? "" : objectIn(text, object);
  const found = [...places.matchAll(/\/([^\s/[\]<>]+) \[(\d+) 0 R \/XYZ/g)];
  return new Map(
    found.flatMap(([, name = "", page = ""]) => {
      const number = pages.indexOf(page) + 1;
      return number > 0 ? [[plainName(name), number] as const] : [];
    }),
  );
}

/** How many pages a PDF has; 0 of a file that is not as Chromium writes them. */
export const pageCount = (pdf: Uint8Array): number => pagesInOrder(Buffer.from(pdf).toString("latin1")).length;

/** The object numbers of all pages, in their order. */
function pagesInOrder(text: string): string[] {
  const [, root] = /\/Type \/Catalog\s*\/Pages (\d+) 0 R/.exec(text) ?? [];
  return root === undefined ? [] : pagesUnder(text, root);
}

function pagesUnder(text: string, object: string): string[] {
  const content = objectIn(text, object);
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(content) ?? [];
  if (kids === undefined || !content.includes("/Type /Pages")) return [object];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = ""]) => pagesUnder(text, kid));
}

/** What stands in an object, up to its end or its stream. */
function objectIn(text: string, object: string): string {
  const start = text.indexOf(`\n${object} 0 obj\n`);
  return start < 0 ? "" : (text.slice(start, text.indexOf("\nendobj", start)).split(/>>\s*stream\b/)[0] ?? "");
}

/** A name with `#20` for a space (ISO 32000-1, 7.3.5). */
const plainName = (name: string): string => {
  const bytes = name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};
