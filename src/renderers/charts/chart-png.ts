import { createRequire } from "node:module";

/** An SVG as PNG of so many times its size, with letters of a font that hamkor brings along. */
export async function chartPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: [fontFile()], defaultFontFamily: "DejaVu Sans" },
  });
  return picture.render().asPng();
}

/** In the built program `import.meta.url` is that of the one file it is. */
const fontFile = (): string => createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
