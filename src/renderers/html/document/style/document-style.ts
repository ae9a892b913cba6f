import { contentsStyle } from "./document-style-contents.ts";
import { type PageMargins, printStyle } from "./document-style-print.ts";
import { recordsStyle } from "./document-style-records.ts";
import { tableStyle } from "./document-style-tables.ts";

/**
 * The style of a document's page; printed pages have its title and issuer in the margin, `darkPictures` sets the colours
 * of pictures on a dark page.
 */
export const documentCss = (margins: PageMargins, darkPictures: string): string =>
  [colours(darkPictures), base, parts, tableStyle, contentsStyle, recordsStyle, narrow, printStyle(margins)].join("");

/** The reader's colour scheme on screen, light on paper. */
const colours = (darkPictures: string): string => `
:root {
  color-scheme: light dark;
  --ink: #18222c; --quiet: #52606d; --paper: #ffffff; --band: #f4f7f9; --rule: #dde4ea; --strong: #8b9aa8;
  --accent: #0b5678; --warn: #b35900; --tint: #e3eff5; --shade: rgb(16 32 48 / 0.45); --edge: rgb(16 32 48 / 0.22);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e9ee; --quiet: #a9b5c0; --paper: #13181d; --band: #1b2229; --rule: #2d3741; --strong: #6f7d8a;
    --accent: #8accf0; --warn: #f0a860; --tint: #1d3442; --shade: rgb(0 0 0 / 0.6); --edge: rgb(0 0 0 / 0.75);
    ${darkPictures}
  }
}
`;

const base = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; max-width: 80rem; padding: 3.5rem 2rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "DejaVu Sans",
    "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Yu Gothic", "Malgun Gothic", sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { margin: 0; line-height: 1.2; letter-spacing: -0.012em; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 2.375rem; font-weight: 700; }
h2 { font-size: 1.75rem; font-weight: 700; }
h3 { font-size: 1.3rem; font-weight: 670; }
p { margin: 0 0 1rem; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.18em; overflow-wrap: anywhere; }
button { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--paper); border: 2px solid var(--accent); border-radius: 6px; z-index: 2; }
.skip:focus { top: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding: 0 0 2rem; border-bottom: 1px solid var(--rule); }
header::before { content: ""; display: block; width: 4.5rem; height: 0.375rem; margin-bottom: 1.75rem; border-radius: 3px; background: var(--accent); }
.approval { display: none; }
.subtitle { margin: 0.5rem 0 0; color: var(--quiet); font-size: 1.125rem; line-height: 1.45; }
h1 + .subtitle { margin-top: 1rem; }
.subtitle.issuer { color: var(--ink); font-size: 1.25rem; }
.warning { margin: 1.75rem 0 0; max-width: 46rem; padding: 0.9rem 1.2rem; border: 1px solid var(--warn); border-left-width: 0.375rem; border-radius: 6px; font-size: 0.9375rem; line-height: 1.5; }
.warning p { margin: 0; }
.warning p + p { margin-top: 0.4rem; }
.introduction { margin: 1.75rem 0 0; font-size: 1.0625rem; }
.introduction + .introduction { margin-top: 0.75rem; }
section { padding: 2.5rem 0 0; }
section.chapter { padding-top: 3.5rem; }
section > h2, section > h3 { margin-bottom: 1rem; }
.heading { margin: 1.5rem 0 0.5rem; font-weight: 650; }
.sentences { margin: 0 0 1rem; padding-left: 1.2rem; max-width: 46rem; }
.sentences li { padding: 0.15rem 0; overflow-wrap: anywhere; }
.sentences ul { margin: 0.1rem 0 0.3rem; padding-left: 1.2rem; }
footer { margin-top: 4rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.875rem; }
footer b { font-weight: 600; }
code { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9375em; color: var(--ink); overflow-wrap: anywhere; }
`;

const parts = `
dl, dd { margin: 0; }
/* The labels of one row of tiles are on one height, and so are their numbers. */
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 1rem; margin: 1.5rem 0 0.5rem; max-width: 76rem; }
/* No row is left with one or two alone. */
@media (min-width: 62rem) {
  .tiles:has(> :nth-child(5):last-child, > :nth-child(6):last-child, > :nth-child(9):last-child) { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .tiles:has(> :nth-child(7):last-child, > :nth-child(8):last-child) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .tiles:has(> :nth-child(10):last-child, > :nth-child(13):last-child) { grid-template-columns: repeat(5, minmax(0, 1fr)); }
}
.tiles > div {
  display: grid; grid-row: span 3; grid-template: subgrid / 1fr; align-items: baseline; gap: 0 0.6rem; margin-bottom: 1rem;
  padding: 1.1rem 1.25rem 1.2rem; border: 1px solid var(--rule); border-radius: 10px; background: var(--band);
}
.tiles dt {
  grid-column: 1 / -1; align-self: start; margin-bottom: 0.4rem;
  color: var(--quiet); font-size: 0.9375rem; line-height: 1.35; overflow-wrap: anywhere;
}
.tiles .value {
  font-size: 2.25rem; line-height: 1.15; font-weight: 680; letter-spacing: -0.015em; font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.tiles .change {
  display: inline-block; margin-right: 0.3rem; padding: 0.05rem 0.5rem; border-radius: 1rem; background: var(--tint); color: var(--accent);
  font-size: 0.875rem; font-weight: 600; font-variant-numeric: tabular-nums;
}
.tiles .under { grid-column: 1 / -1; align-self: start; margin-top: 0.3rem; color: var(--quiet); font-size: 0.8125rem; line-height: 1.4; }
.tiles .under .before { display: inline-block; }
.tiles .remark { display: block; margin-top: 0.2rem; overflow-wrap: anywhere; }
.definitions { margin: 0 0 1.5rem; max-width: 58rem; }
.definitions > div {
  display: grid; grid-template-columns: 15rem 1fr; gap: 0.1rem 1.5rem; padding: 0.55rem 0; border-top: 1px solid var(--rule);
}
.definitions > div:last-child { border-bottom: 1px solid var(--rule); }
.definitions dt { font-weight: 600; overflow-wrap: anywhere; }
.definitions dd { color: var(--quiet); overflow-wrap: anywhere; }
figure, .table { margin: 2rem 0 2.5rem; }
figcaption, caption, .caption { color: var(--ink); font-size: 0.9375rem; line-height: 1.4; font-weight: 400; text-align: left; }
figcaption { margin: 0.6rem 0; max-width: 46rem; overflow-wrap: anywhere; }
figcaption b, caption b, .caption b { font-weight: 650; }
.drawing svg { display: block; width: 100%; max-width: 50rem; height: auto; }
.drawing .narrow { display: none; }
.drawing .narrow svg { max-width: 30rem; }
.drawing text { font-family: inherit; }
.note { margin: 0.75rem 0 0; color: var(--quiet); font-size: 0.8125rem; line-height: 1.5; }
.note + .note { margin-top: 0.35rem; }
details { margin-top: 0.75rem; font-size: 0.875rem; }
summary { width: fit-content; color: var(--accent); cursor: pointer; }
details[open] summary { margin-bottom: 0.5rem; }
`;

const narrow = `
@media (max-width: 40rem) {
  body { padding: 2rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  h2 { font-size: 1.45rem; }
  h3 { font-size: 1.2rem; }
  .subtitle { font-size: 1rem; }
  .subtitle.issuer { font-size: 1.125rem; }
  section { padding-top: 2rem; }
  section.chapter { padding-top: 3rem; }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0 0.75rem; }
  .tiles > div { margin-bottom: 0.75rem; padding: 0.9rem 1rem; }
  .tiles .value { font-size: 1.875rem; }
  .definitions > div { display: block; }
  .has-narrow .broad { display: none; }
  .drawing .narrow { display: block; }
  td { min-width: 2.5rem; }
  tbody th { min-width: 6rem; max-width: 9.5rem; }
  caption > span { max-width: calc(100vw - 2rem); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
