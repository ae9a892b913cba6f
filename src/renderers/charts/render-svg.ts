import type { Spec } from "./spec.ts";
import { textAdvance } from "./text-advance.ts";

/**
 * Draws a vega specification as a standalone SVG with a title and a description. Vega rather than vega-lite: the
 * positions of all bars, labels and numbers are computed beforehand, and vega-lite would choose its own.
 */
export async function renderSvg(spec: Spec, title: string, description: string): Promise<string> {
  const vega = await import("vega");
  const { None, parse, View } = vega;
  // Where the package canvas is installed, vega would measure text with it, and so with the fonts of the machine.
  (vega as unknown as WithTextMetrics).textMetrics.width = ({ fontSize = 11 }, text) =>
    textAdvance(`${text ?? ""}`, fontSize);
  const view = new View(parse(spec), { renderer: "none", logLevel: None });
  try {
    return withTitleAndDescription(await view.toSVG(), title, description);
  } finally {
    view.finalize();
  }
}

/** What vega exports and its types do not declare. */
type WithTextMetrics = {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
};

/** Adds a title and a description for screen readers, and takes the roles of the inner elements out. */
function withTitleAndDescription(svg: string, title: string, description: string): string {
  const [, attributes = "", content = ""] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const size = attributes.replace(/ (class|version|xmlns:xlink)="[^"]*"/g, "");
  return `<svg${size} role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${withoutRoles(content)}</svg>`;
}

/** Neither attributes nor texts hold a bare `<`, so a pattern finds the tags. */
const withoutRoles = (content: string): string =>
  content.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/ (role|class|pointer-events|aria-[a-z]+)="[^"]*"/g, ""));

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
