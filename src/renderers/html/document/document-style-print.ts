/** The print style for A4: light, numbered pages, few page breaks inside elements, wide tables in landscape. */
export const printStyle = (title: string, pageWord: string): string => `
@page {
  size: A4; margin: 18mm 17mm 20mm;
  @bottom-left { content: ${cssText(shortened(title))}; ${marginText} text-align: left; width: 80%; }
  @bottom-right { content: ${cssText(`${pageWord} `)} counter(page) " / " counter(pages); ${marginText} text-align: right; white-space: nowrap; }
}
@page wide { size: A4 landscape; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000000; --quiet: #3f4a54; --band: #f4f7f9; --rule: #c4ccd3; --strong: #5d6974; --accent: #0b5678;
  }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.5; }
  .skip, details, dialog, thead button::after { display: none !important; }
  a { color: inherit; text-decoration: none; }
  /* Chromium does not draw a button again in a head that it repeats. */
  thead button { display: contents; }
  [data-t] button { text-decoration: none; }
  p { orphans: 3; widows: 3; max-width: none; }
  h1 { font-size: 24pt; }
  h2 { font-size: 15pt; }
  h1, h2, figcaption, caption, .caption, dt { break-after: avoid; }
  header { padding: 10mm 0 6mm; }
  header::before { print-color-adjust: exact; }
  .subtitle { font-size: 12pt; }
  h1 + .subtitle { font-size: 13pt; }
  .warning { font-size: 9.5pt; break-inside: avoid; }
  .introduction { font-size: 10.5pt; }
  nav { break-inside: avoid; padding: 5mm 0; }
  nav ol { columns: 2; }
  section { padding-top: 9mm; }
  .wide { page: wide; padding-top: 0; }
  .tiles { grid-template-columns: repeat(3, 1fr); gap: 3mm; margin: 4mm 0; break-inside: avoid; }
  .definitions > div { grid-template-columns: 48mm 1fr; padding: 1.6mm 0; }
  .definitions dt { break-after: auto; }
  .tiles > div { break-inside: avoid; padding: 3.5mm 4mm; print-color-adjust: exact; }
  .tiles dt { font-size: 9pt; }
  .tiles .value { font-size: 20pt; }
  .tiles .change { font-size: 9pt; print-color-adjust: exact; }
  .tiles :is(.before, .remark) { font-size: 8pt; }
  figure, .short, .definitions > div, footer p { break-inside: avoid; }
  figure, .table { margin: 5mm 0 7mm; }
  .drawing svg { min-width: 0; max-width: 100%; max-height: 215mm; }
  .wide .drawing svg { max-height: 140mm; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  caption span { position: static; max-width: none; }
  th, td { padding: 0.25rem 0.45rem; }
  td, tbody th, .long { min-width: 0; }
  thead { display: table-header-group; break-inside: avoid; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  figcaption, caption, .caption { font-size: 9.5pt; }
  .sum { print-color-adjust: exact; }
  .note { font-size: 8pt; break-inside: avoid; break-before: avoid; margin-top: 2mm; }
  footer { margin-top: 10mm; font-size: 8.5pt; break-inside: avoid; }
}
`;

const marginText = 'font: 8pt system-ui, "Segoe UI", "Noto Sans", Arial, "DejaVu Sans", sans-serif; color: #52606d;';

/** The title, cut to fit beside the page number. */
const shortened = (title: string): string => (title.length <= 90 ? title : `${[...title].slice(0, 89).join("")}…`);

/** A text as a CSS string: everything but letters, digits and spaces is escaped. */
const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
