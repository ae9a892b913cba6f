import { darkColour } from "./dark-colour.ts";

/** Colours of pictures that become others in the dark: `#1c2733` and the name of the variable that holds it. */
const variableOf = (hex: string): string => `--c${hex.slice(1)}`;

/**
 * A standalone SVG as an element of a page, under one name for those who cannot see it: its ids are its own, its
 * styles are attributes, because the page allows no others, and its colours follow the page's.
 */
export function inlineSvg(svg: string, name: string, alternative: string): string {
  const whole = svg.slice(Math.max(0, svg.indexOf("<svg"))).trim();
  return whole
    .replace(tags, (tag) => (tag.startsWith("<svg") ? withOwnNames(tag, name) : withOwnNames(bare(tag), name)))
    .replace(/^<svg[^>]*>/, (root) => rootTag(root, alternative))
    .replace(/(^<svg[^>]*>)(?:\s*<(title|desc)>[^<]*<\/\2>)+/, "$1");
}

const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** An element inside the picture says nothing of itself: the picture is one. */
const bare = (tag: string): string => tag.replace(/\s(?:role|tabindex|aria-[a-z]+)="[^"]*"/g, "");

const rootTag = (root: string, alternative: string): string =>
  `${bare(root)
    .replace(/\sxmlns(?::\w+)?="[^"]*"/g, "")
    .slice(0, -1)} role="img" aria-label="${escaped(alternative)}">`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const withOwnNames = (tag: string, name: string): string =>
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

const names: Readonly<Record<string, string>> = { white: "#ffffff", black: "#000000" };

function hexOf(colour: string): string {
  const lower = names[colour.toLowerCase()] ?? colour.toLowerCase();
  return lower.length === 4 ? lower.replace(/[0-9a-f]/g, "$&$&") : lower;
}

/** The rules that give the colours of inlined pictures another value in the dark. */
export function darkRules(markup: string): string {
  const found = new Set([...markup.matchAll(/var\(--c([0-9a-f]{6}),/g)].map(([, hex = ""]) => `#${hex}`));
  return [...found]
    .sort()
    .map((hex) => `${variableOf(hex)}: ${darkColour(hex)};`)
    .join(" ");
}
