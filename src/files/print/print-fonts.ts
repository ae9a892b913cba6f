import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fonts = [
  { family: "DejaVu Sans", weight: "normal", file: "DejaVuSans.ttf" },
  { family: "DejaVu Sans", weight: "bold", file: "DejaVuSans-Bold.ttf" },
  { family: "DejaVu Sans Mono", weight: "normal", file: "DejaVuSansMono.ttf" },
] as const;

/** The fonts that a printed page is set in: hamkor brings them along, so that its pages do not follow the machine's. */
export const printFonts = () =>
  fonts.map(({ file, ...font }) => ({
    ...font,
    // In the built program `import.meta.url` is that of the one file it is.
    bytes: readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`)),
  }));
