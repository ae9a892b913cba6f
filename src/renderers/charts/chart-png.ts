import { createRequire } from "node:module";

/** Renders an SVG as PNG at so many times its size, in a font that is installed with hamkor. */
export async function chartPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: [fontFile()], defaultFontFamily: "DejaVu Sans" },
  });
  return picture.render().asPng();
}

/** In the bundled program `import.meta.url` is the address of the bundle. */
const fontFile = (): string => createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
