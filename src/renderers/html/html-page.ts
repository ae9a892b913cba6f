import { type ComponentChild, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../values/codes/languages.ts";
import { htmlStyle } from "./html-style.ts";

/** Nothing is loaded and no script runs: the page is self-contained. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The parts in which pages differ. */
export type PageParts = {
  readonly title: string;
  readonly author?: string;
  readonly language: Language;
  /** The Content-Security-Policy. */
  readonly policy: string;
  readonly css: string;
  /** Elements already rendered. */
  readonly body: string;
};

/** A self-contained page of HTML. */
export function htmlPage(title: string, language: Language, body: readonly ComponentChild[]): string {
  const main = renderToString(h("main", null, "\n", onLines(body)));
  return wholePage({ title, language, policy, css: htmlStyle, body: main });
}

/** A page of parts. Everything in its head but the style is escaped by the library. */
export function wholePage({ title, author, language, policy, css, body }: PageParts): string {
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "generator", content: "hamkor" }),
    ...(author === undefined ? [] : [h("meta", { name: "author", content: author })]),
    h("title", null, title),
    h("style", { dangerouslySetInnerHTML: { __html: css } }),
  ];
  const page = h(
    "html",
    { lang: language },
    "\n",
    h("head", null, "\n", onLines(head)),
    "\n",
    h("body", { dangerouslySetInnerHTML: { __html: `\n${body}\n` } }),
    "\n",
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** Elements each on a line of its own, so that two versions of a page can be compared line by line. */
export const onLines = (elements: readonly ComponentChild[]): ComponentChild[] =>
  elements.flatMap((element) => [element, "\n"]);
