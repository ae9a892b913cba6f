import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fonts = [
  { family: "DejaVu Sans", weight: "normal", file: "DejaVuSans.ttf" },
  { family: "DejaVu Sans", weight: "bold", file: "DejaVuSans-Bold.ttf" },
  { family: "DejaVu Sans Mono", weight: "normal", file: "DejaVuSansMono.ttf" },
] as const;

/**
 * The fonts of printed pages, which come with hamkor, so that pages do not depend on the machine's fonts. The last is for
 * pages with letters of China, Japan and Korea.
 */
export const printFonts = () => [
  ...fonts.map(({ file, ...font }) => ({ ...font, bytes: () => bytesOf(`dejavu-fonts-ttf/ttf/${file}`) })),
  { family: "Hamkor CJK", weight: "normal", bytes: () => bytesOf("#fonts/cjk-letters.otf") } as const,
];

/** In the bundled program `import.meta.url` is the address of the bundle. */
const bytesOf = (file: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(file));
