/** A font embedded in a page; the one of China, Japan and Korea is read only where a page has their letters. */
export type PageFont = {
  readonly family: "DejaVu Sans" | "DejaVu Sans Mono" | "Hamkor CJK";
  readonly weight: "normal" | "bold";
  readonly bytes: () => Uint8Array;
};

/** The fonts that a text needs. */
export const fontsFor = (text: string, fonts: readonly PageFont[]): PageFont[] =>
  fonts.filter(({ family }) => family !== "Hamkor CJK" || cjk.test(text));

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The rules that set a page in its embedded fonts instead of the machine's, so that lines and pages break at the same
 * positions everywhere.
 */
export const fontRules = (fonts: readonly PageFont[]): string =>
  fonts.length === 0 ? "" : `${fonts.map(fontFace).join("")}${rules}`;

const fontFace = ({ family, weight, bytes }: PageFont): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/${family === "Hamkor CJK" ? "otf" : "ttf"};base64,${Buffer.from(bytes()).toString("base64")}); }\n`;

// DejaVu's letters are larger than others of their size.
// Glyph widths come from the font, without hinting for a screen; buttons do not inherit that.
const marginBox = 'font-family: "DejaVu Sans", "Hamkor CJK", sans-serif; text-rendering: geometricPrecision;';

const rules = `
@page { @top-left { ${marginBox} } @top-right { ${marginBox} } @bottom-right { ${marginBox} } }
* { text-rendering: geometricPrecision; }
body { font-family: "DejaVu Sans", "Hamkor CJK", sans-serif; }
@media print { body { font-size: 9pt; } }
code { font-family: "DejaVu Sans Mono", monospace; }
`;
