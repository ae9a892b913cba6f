import { nearestWords } from "../../../values/texts/nearest.ts";
import { type Parts, unzip } from "../zip.ts";
import { placeholderPattern } from "./fill-placeholders.ts";
import { paragraphText, templateParagraphs } from "./template-texts.ts";

/** Why a file cannot be filled as a template. */
export type TemplateFault =
  /** No file of Word, or a damaged one. */
  | { readonly is: "unreadable"; readonly why: string }
  | { readonly is: "macros" }
  /** An unknown placeholder, and similar known names. */
  | { readonly is: "unknown-placeholder"; readonly placeholder: string; readonly near: readonly string[] }
  /** `{{` without `}}`, and the text from there on. */
  | { readonly is: "unclosed-placeholder"; readonly text: string }
  /** A placeholder for whole paragraphs that is not alone in its paragraph. */
  | { readonly is: "crowded-placeholder"; readonly placeholder: string };

/**
 * The names of all sections and charts that a report can have: a placeholder for one that it left out is no mistake.
 */
export type KnownParts = { readonly sections: readonly string[]; readonly charts: readonly string[] };

/** The placeholders for inline text, and those for whole paragraphs. */
const inlinePlaceholders = ["title", "period", "provenance", "command"] as const;
const blockPlaceholders = ["introduction", "summary", "figures", "definitions", "report"] as const;

/** Whether a placeholder replaces its whole paragraph. */
const isBlockPlaceholder = (placeholder: string): boolean =>
  blockPlaceholders.some((name) => name === placeholder) || /^(section|table|chart):/.test(placeholder);

/** All known placeholders; the tables of a section are numbered from 1. */
const knownPlaceholders = ({ sections, charts }: KnownParts): readonly string[] => [
  ...inlinePlaceholders,
  ...blockPlaceholders,
  ...sections.flatMap((name) => [`section:${name}`, `table:${name}:1`]),
  ...charts.map((name) => `chart:${name}`),
];

/** The placeholders of a part of a template, each once, in order. */
export const placeholdersOfPart = (parts: Parts, path: string): readonly string[] => [
  ...new Set(textsOf(parts, path).flatMap(placeholdersIn)),
];

/** The placeholders of a template, each once, in order. */
export function templatePlaceholders(template: Uint8Array): readonly string[] {
  const parts = unzip(template);
  return [...new Set(textParts(parts).flatMap((path) => placeholdersOfPart(parts, path)))];
}

/** All faults of a template; none where it can be filled. */
export function templateFaults(template: Uint8Array, known: KnownParts): readonly TemplateFault[] {
  let parts: Parts;
  try {
    parts = unzip(template);
  } catch (error) {
    return [{ is: "unreadable", why: error instanceof Error ? error.message : String(error) }];
  }
  if (!parts.has(mainPart)) return [{ is: "unreadable", why: "it has no word/document.xml" }];
  if (hasMacros(parts)) return [{ is: "macros" }];
  const names = knownPlaceholders(known);
  return textParts(parts)
    .flatMap((path) => textsOf(parts, path))
    .flatMap((text) => faultsIn(text, names));
}

const hasMacros = (parts: Parts): boolean =>
  [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path)) ||
  new TextDecoder().decode(parts.get("[Content_Types].xml")).includes("macroEnabled");

/** The parts with texts: the main one, then headers and footers. */
export const textParts = (parts: Parts): readonly string[] => [
  ...[...parts.keys()].filter((path) => path === mainPart),
  ...[...parts.keys()].filter((path) => path !== mainPart && /^word\/[^/]+\.xml$/.test(path)),
];

const mainPart = "word/document.xml";

/** The texts of the paragraphs of a part. */
const textsOf = (parts: Parts, path: string): string[] =>
  templateParagraphs(new TextDecoder().decode(parts.get(path))).map(paragraphText);

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholderPattern)].map(([, placeholder = ""]) => placeholder.trim());

function faultsIn(text: string, names: readonly string[]): TemplateFault[] {
  const placeholders = placeholdersIn(text);
  const open = text.replace(/\{\{[^{}]*\}\}/g, "").match(/\{\{.*|\}\}/)?.[0];
  return [
    ...placeholders
      .filter((placeholder) => !isKnown(placeholder, names))
      .map((placeholder) => unknownPlaceholder(placeholder, names)),
    ...(open === undefined ? [] : [{ is: "unclosed-placeholder", text: open.slice(0, 40) } as const]),
    ...placeholders
      .filter((placeholder) => isBlockPlaceholder(placeholder) && isKnown(placeholder, names) && !isAlone(text))
      .map((placeholder) => ({ is: "crowded-placeholder", placeholder }) as const),
  ];
}

const isAlone = (text: string): boolean => /^\s*\{\{[^{}]*\}\}\s*$/.test(text);

/** Tables may have any number: a report may have fewer than another. */
const isKnown = (placeholder: string, names: readonly string[]): boolean =>
  names.includes(/^table:[^:]+:[1-9]\d?$/.test(placeholder) ? placeholder.replace(/\d+$/, "1") : placeholder);

const unknownPlaceholder = (placeholder: string, names: readonly string[]): TemplateFault => ({
  is: "unknown-placeholder",
  placeholder,
  near: nearestWords(placeholder, names),
});
