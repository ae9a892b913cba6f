import { createRequire } from "node:module";
import { hasEveryLetter } from "./text-advance.ts";

/**
 * Renders an SVG as PNG at so many times its size, in a font that is installed with hamkor: the same bytes on every
 * machine. Only where that font lacks a letter, as those of China, Japan and Korea, fonts of the system are looked at too.
 */
export async function chartPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: !hasEveryLetter(textsIn(svg)),
      fontFiles: [fontFile()],
      defaultFontFamily: "DejaVu Sans",
    },
  });
  return picture.render().asPng();
}

/** The texts of a picture, without its tags, titles and descriptions. */
const textsIn = (svg: string): string =>
  [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = ""]) => content.replace(/<[^>]*>/g, "")).join("");

/** In the bundled program `import.meta.url` is the address of the bundle. */
const fontFile = (): string => createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
