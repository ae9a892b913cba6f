import { darkColour } from "./dark-colour.ts";

/** The CSS variable that holds a picture's colour, because it differs on a dark page: `--c1c2733` for `#1c2733`. */
const variableOf = (hex: string): string => `--c${hex.slice(1)}`;

/**
 * A standalone SVG as an inline element of a page with a text alternative: ids are prefixed, styles become attributes,
 * because the page's policy allows no others, and colours become variables that follow the page's colour scheme.
 */
export function inlineSvg(svg: string, name: string, alternative: string): string {
  const whole = svg.slice(Math.max(0, svg.indexOf("<svg"))).trim();
  return whole
    .replace(tags, (tag) =>
      tag.startsWith("<svg") ? withPrefixedIds(tag, name) : withPrefixedIds(withoutRoles(tag), name),
    )
    .replace(/^<svg[^>]*>/, (root) => rootTag(root, alternative))
    .replace(/(^<svg[^>]*>)(?:\s*<(title|desc)>[^<]*<\/\2>)+/, "$1");
}

const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Elements inside the picture have no role or label of their own: to a screen reader the picture is one image. */
const withoutRoles = (tag: string): string => tag.replace(/\s(?:role|tabindex|aria-[a-z]+)="[^"]*"/g, "");

const rootTag = (root: string, alternative: string): string =>
  `${withoutRoles(root)
    .replace(/\sxmlns(?::\w+)?="[^"]*"/g, "")
    .slice(0, -1)} role="img" aria-label="${escaped(alternative)}">`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const withPrefixedIds = (tag: string, name: string): string =>
  tag
    .replace(/\sstyle="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/(\sid=")([^"]*")/g, `$1${name}-$2`)
    .replace(/(\s(?:xlink:)?href="#|url\(#)/g, `$1${name}-`)
    .replace(
      /(\s(?:fill|stroke|stop-color|color)=")(#[0-9a-f]{3,6}|white|black)"/gi,
      (_, before: string, colour: string) => {
        const hex = hexOf(colour);
        return `${before}var(${variableOf(hex)},${hex})"`;
      },
    );

/** `fill: red; opacity: 1` as attributes. */
const asAttributes = (style: string): string =>
  [...style.matchAll(/([a-z-]+)\s*:\s*([^;]+)/g)].map(([, name, value = ""]) => ` ${name}="${value.trim()}"`).join("");

const namedColours: Readonly<Record<string, string>> = { white: "#ffffff", black: "#000000" };

function hexOf(colour: string): string {
  const lower = namedColours[colour.toLowerCase()] ?? colour.toLowerCase();
  return lower.length === 4 ? lower.replace(/[0-9a-f]/g, "$&$&") : lower;
}

/** The CSS rules that set the colours of inlined pictures for a dark page. */
export function darkRules(markup: string): string {
  const found = new Set([...markup.matchAll(/var\(--c([0-9a-f]{6}),/g)].map(([, hex = ""]) => `#${hex}`));
  return [...found]
    .sort()
    .map((hex) => `${variableOf(hex)}: ${darkColour(hex)};`)
    .join(" ");
}
