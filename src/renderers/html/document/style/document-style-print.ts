/** What stands in the margins of printed pages: who gives the report and its title above, the page's number below. */
export type PageMargins = { readonly issuer: string; readonly title: string };

/** The print style for A4: light, upright, numbered pages, few page breaks inside elements. */
export const printStyle = (margins: PageMargins): string => `
@page {
  size: A4; margin: 20mm 16mm 16mm;
  ${runningHeads(margins)}
  @bottom-right { content: counter(page) " / " counter(pages); ${marginText} text-align: right; white-space: nowrap; }
}
@page :first { margin-top: 14mm; @top-left { content: none; } @top-right { content: none; } }
@page wide { size: A4 landscape; }
@media screen { col { width: auto; } }
@media print {
  :root {
    color-scheme: light;
    --ink: #000000; --quiet: #3f4a54; --band: #f4f7f9; --rule: #c4ccd3; --strong: #5d6974; --accent: #0b5678; --edge: transparent;
  }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
  /* Before its fonts are there a page may seem too wide, and Chromium would print all of it smaller. */
  main { overflow-x: clip; overflow-clip-margin: 14mm; }
  .skip, details, dialog, .tools, .back, thead button::after, .edge::before, .edge::after { display: none !important; }
  a { color: inherit; text-decoration: none; }
  /* Chromium does not draw a button again in a head that it repeats. */
  thead button { display: contents; }
  [data-t] button { display: contents; }
  p { orphans: 3; widows: 3; max-width: none; }
  h1 { font-size: 18.5pt; }
  h2 { font-size: 14.5pt; }
  h3 { font-size: 11.5pt; }
  h1, h2, h3, caption, .caption, .heading, dt { break-after: avoid; }
  header { padding: 0 0 2mm; }
  header::before { margin-bottom: 5mm; print-color-adjust: exact; }
  /* Beside the title, so that it takes no lines from the first page. */
  .approval { display: block; float: right; width: 54mm; margin: 0 0 2mm 6mm; font-size: 9pt; }
  header::after { content: ""; display: block; clear: both; }
  .approval p { display: flex; align-items: flex-end; gap: 1.5mm; margin: 0 0 1mm; }
  .approval i { flex: 1; border-bottom: 0.5pt solid var(--quiet); }
  .subtitle { margin-top: 1mm; font-size: 10pt; line-height: 1.35; }
  .subtitle.issuer { margin-top: 2mm; font-size: 12pt; }
  .warning { font-size: 9.5pt; break-inside: avoid; }
  .introduction { font-size: 10.5pt; }
  nav { break-inside: avoid; padding: 1.5mm 0 2mm; font-size: 7pt; }
  nav ol { columns: 3; column-gap: 6mm; }
  nav li { padding: 0; line-height: 1.35; }
  nav a { display: flex; gap: 3mm; justify-content: space-between; }
  .page-number { display: block; flex: none; min-width: 2.2em; text-align: right; font-variant-numeric: tabular-nums; }
  section { padding-top: 3.5mm; }
  section.chapter { padding-top: 5mm; }
  section > h2, section > h3 { margin-bottom: 1.8mm; }
  .heading { margin: 3mm 0 1mm; }
  p { margin-bottom: 2mm; }
  .wide { page: wide; padding-top: 0; }
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)) !important; gap: 0 2.5mm; margin: 2mm 0 0; padding: 0 1px; }
  .tiles:has(> :nth-child(10):last-child, > :nth-child(13):last-child) { grid-template-columns: repeat(5, minmax(0, 1fr)) !important; }
  .tiles:has(> :nth-child(5):last-child, > :nth-child(6):last-child, > :nth-child(9):last-child) { grid-template-columns: repeat(3, minmax(0, 1fr)) !important; }
  .definitions { columns: 2; column-gap: 8mm; margin-bottom: 0; }
  .definitions > div { display: block; padding: 0.7mm 0; font-size: 7.5pt; line-height: 1.33; }
  .definitions dt { break-after: auto; }
  .tiles > div { break-inside: avoid; margin-bottom: 2.5mm; padding: 2.2mm 2.8mm; print-color-adjust: exact; }
  .tiles dt { min-height: 0; margin-bottom: 1mm; font-size: 8.5pt; }
  .tiles .value { font-size: 16pt; }
  .tiles .change { padding: 0 1.5mm; font-size: 8pt; print-color-adjust: exact; }
  .tiles .under { margin-top: 0.6mm; font-size: 7.5pt; }
  .sentences { break-inside: auto; margin-bottom: 2.5mm; }
  .sentences li { break-inside: avoid; padding: 0.3mm 0; }
  .sentences li:has(> ul) { break-inside: auto; }
  /* What is to be decided does not part from the first that it is about. */
  .sentences li:has(> ul) > span { display: block; break-after: avoid; }
  .sentences ul > li:nth-last-child(2) { break-after: avoid; }
  /* A sentence does not part from its note. */
  [data-t] + p { break-before: avoid; }
  figure, .short, .definitions > div, footer p { break-inside: avoid; }
  figure, .table { margin: 2.5mm 0 3.5mm; }
  .drawing .narrow { display: none !important; }
  .drawing .broad { display: block !important; }
  .drawing svg { min-width: 0; max-width: 100%; max-height: 84mm; }
  .map .drawing svg { max-height: 80mm; }
  .close { line-height: 1.36; }
  .close section { padding-top: 3mm; }
  .close section.chapter { padding-top: 4.2mm; }
  .close figure, .close .table { margin: 2mm 0 3mm; }
  .close .definitions > div { padding: 0.5mm 0; font-size: 7.2pt; line-height: 1.27; }
  /* A report of few sections is to fit on two pages. */
  body:has(.brief) { font-size: 9pt; line-height: 1.35; }
  body:has(.brief) h1 { font-size: 18pt; }
  body:has(.brief) header { padding-bottom: 2mm; }
  body:has(.brief) .subtitle { font-size: 9.5pt; margin-top: 1mm; }
  .brief section.chapter { padding-top: 3mm; }
  .brief .drawing svg { max-height: 64mm; }
  .brief :is(figure, .table) { margin: 1.5mm 0 2mm; }
  .brief figure { margin-bottom: 4mm; }
  .scroll { overflow: visible !important; background: none; max-height: none !important; }
  table { min-width: min(100%, 110mm); font-size: 8pt; line-height: 1.3; }
  .shared { width: 100%; }
  .tight table { font-size: 7pt; }
  .tightest table { font-size: 6pt; }
  caption { padding-bottom: 1mm; }
  /* A title is not as narrow as its table. */
  caption > span { position: static; display: block; width: max-content; max-width: 170mm; }
  th, td { padding: 0.7mm 1.4mm; }
  .tight :is(th, td), .tightest :is(th, td) { padding: 0.8mm 0.8mm; }
  td, tbody th, .long, .day { min-width: 0; }
  .scroll th:first-child, thead th { position: static !important; background: none; }
  thead th { border-bottom: 1.5pt solid var(--strong); box-shadow: none; overflow-wrap: break-word; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr, tbody tr:first-child { break-before: avoid; }
  /* Of a table that is broken at least three rows stand on either page. */
  tbody tr:is(:nth-child(-n + 2), :nth-last-child(-n + 3)):not(:last-child) { break-after: avoid; }
  figcaption, caption, .caption { font-size: 9pt; }
  figcaption { margin: 1.5mm 0 0; }
  .sum { print-color-adjust: exact; }
  .note { font-size: 7.5pt; break-inside: avoid; break-before: avoid; margin-top: 1mm; line-height: 1.35; }
  /* Where the numbers come from stands beside the command: two lines have room where four would be a page of their own. */
  footer { display: grid; grid-template-columns: 2fr 3fr; gap: 6mm; margin-top: 2mm; padding-top: 1mm; font-size: 7.5pt; break-inside: avoid; break-before: avoid; }
  footer p { margin-bottom: 0; }
}
`;

const marginFont = 'system-ui, "Segoe UI", "Noto Sans", Arial, "DejaVu Sans", sans-serif; color: #52606d;';
const marginText = `font: 7pt ${marginFont}`;

/** So many letters have room on a line of the upper margin, and so much smaller they may be to stay on one. */
const lettersOfMargin = 112;
const mostSmaller = 0.9;

/**
 * Who gives the report, at the left, and its title, at the right: each has the width that the other one leaves, and takes
 * a second line before it would be cut.
 */
function runningHeads({ issuer, title }: PageMargins): string {
  const right = shortened(title, lettersOfMargin);
  const left = shortened(issuer, lettersOfMargin);
  const letters = Math.max(1, left.length + right.length);
  const scale = Math.max(mostSmaller, Math.min(1, lettersOfMargin / letters));
  const font = `font: ${Math.round(70 * scale) / 10}pt/1.3 ${marginFont}`;
  const share = Math.round((100 * left.length) / letters);
  return `@top-left { content: ${cssText(left)}; ${font} text-align: left; width: ${share}%; }
  @top-right { content: ${cssText(right)}; ${font} text-align: right; width: ${100 - share}%; }`;
}

/** A text of two lines at most. */
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;

/** A text as a CSS string: everything but letters, digits and spaces is escaped. */
const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
