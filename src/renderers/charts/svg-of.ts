import type { Spec } from "./spec.ts";
import { textAdvance } from "./text-advance.ts";

/**
 * What vega draws, as an SVG that stands alone and says what it shows. Vega rather than vega-lite: every bar, label and
 * number has a place that was worked out beforehand, which vega-lite would choose itself.
 */
export async function svgOf(spec: Spec, title: string, description: string): Promise<string> {
  const vega = await import("vega");
  const { None, parse, View } = vega;
  // Where the package canvas is installed vega would ask it, and with it the fonts of the machine.
  (vega as unknown as Measuring).textMetrics.width = ({ fontSize = 11 }, text) =>
    textAdvance(`${text ?? ""}`, fontSize);
  const view = new View(parse(spec), { renderer: "none", logLevel: None });
  try {
    return withTexts(await view.toSVG(), title, description);
  } finally {
    view.finalize();
  }
}

/** What vega has beside what its types tell. */
type Measuring = { readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number } };

/** A picture with a name and a description; what is inside it says nothing of its own to those who hear it. */
function withTexts(svg: string, title: string, description: string): string {
  const [, attributes = "", content = ""] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const size = attributes.replace(/ (class|version|xmlns:xlink)="[^"]*"/g, "");
  return `<svg${size} role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${withoutRoles(content)}</svg>`;
}

/** No attribute and no text holds a bare `<`, so that tags are found as they are. */
const withoutRoles = (content: string): string =>
  content.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/ (role|class|pointer-events|aria-[a-z]+)="[^"]*"/g, ""));

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
