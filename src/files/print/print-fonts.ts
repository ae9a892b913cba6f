import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fonts = [
  { family: "DejaVu Sans", weight: "normal", file: "DejaVuSans.ttf" },
  { family: "DejaVu Sans", weight: "bold", file: "DejaVuSans-Bold.ttf" },
  { family: "DejaVu Sans Mono", weight: "normal", file: "DejaVuSansMono.ttf" },
] as const;

/** The fonts of printed pages, installed with hamkor, so that pages do not depend on the machine's fonts. */
export const printFonts = () =>
  fonts.map(({ file, ...font }) => ({
    ...font,
    // In the bundled program `import.meta.url` is the address of the bundle.
    bytes: readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`)),
  }));
