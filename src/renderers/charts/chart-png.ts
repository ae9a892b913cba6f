import { createRequire } from "node:module";
import { isCjkLetter } from "./cjk-letters.ts";
import { isOfUsualFont } from "./text-advance.ts";

/**
 * Renders an SVG as PNG at so many times its size, in fonts that come with hamkor: the same bytes on every machine. The
 * one with the letters of China, Japan and Korea is read only where a text has some. Fonts of the system are looked at
 * only where both lack a letter.
 */
export async function chartPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const others = lettersOf(svg).filter((letter) => !isOfUsualFont(letter));
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: !others.every(isCjkLetter),
      fontFiles: [usualFont, ...(others.length > 0 ? [cjkFont] : [])].map(installed),
      defaultFontFamily: "DejaVu Sans",
    },
  });
  return picture.render().asPng();
}

/** The letters of a picture's texts, without its tags, titles and descriptions. */
function lettersOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = ""]) =>
    content.replace(/<[^>]*>/g, ""),
  );
  return [...new Set(texts.join(""))];
}

const usualFont = "dejavu-fonts-ttf/ttf/DejaVuSans.ttf";
const cjkFont = "#fonts/cjk-letters.otf";

/** In the bundled program `import.meta.url` is the address of the bundle. */
const installed = (file: string): string => createRequire(import.meta.url).resolve(file);
