/** The style of table columns by their content: numbers, days, long texts, sums. */
export const columnStyle = `.number { min-width: 0; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { max-width: 11rem; white-space: normal; }
.day, .whole { white-space: nowrap; }
.long { min-width: 16rem; }
.sparse { width: 1%; }
.sum { background: var(--band); }
.aside { color: var(--quiet); }`;

/** The style of a page: the reader's colour scheme, tables that scroll in their own box, A4 when printed. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ink: #1c2733; --quiet: #566370; --paper: #ffffff; --band: #f3f6f8; --rule: #dce2e8; --strong: #93a0ad; --link: #0b5c86;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e8ed; --quiet: #a5b1bc; --paper: #13181d; --band: #1c2329; --rule: #2e3841; --strong: #6d7a86; --link: #86c8ee;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, DejaVu Sans, Noto Sans CJK SC,
    Microsoft YaHei, PingFang SC, Yu Gothic, Malgun Gothic, sans-serif;
}
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.25rem; font-size: 1.6rem; font-weight: 650; letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; font-size: 1.2rem; font-weight: 650; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ol { margin: 0; padding-left: 1.4rem; }
nav li { padding: 0.1rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
th, td { padding: 0.4rem 0.8rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-weight: 500; }
td { min-width: 4.5rem; max-width: 34rem; overflow-wrap: break-word; }
tbody th { min-width: 9rem; max-width: 26rem; overflow-wrap: break-word; }
thead th {
  border-bottom: 2px solid var(--strong); background: var(--band); font-weight: 600; vertical-align: bottom;
}
tfoot th, tfoot td { border-top: 2px solid var(--strong); border-bottom: 0; font-weight: 650; }
${columnStyle}
.note { max-width: 60rem; margin: 1rem 0 0; color: var(--quiet); font-size: 0.875rem; overflow-wrap: anywhere; }
.note + .note { margin-top: 0.4rem; }
.name { margin: -0.9rem 0 1.5rem; color: var(--quiet); overflow-wrap: anywhere; }
dl, dd ul { margin: 0; }
dd ul { padding-left: 1.1rem; }
dd li + li { margin-top: 0.35rem; }
.fields { border-top: 1px solid var(--rule); }
.field {
  display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: 0 1.5rem; padding: 0.45rem 0;
  border-bottom: 1px solid var(--rule); break-inside: avoid;
}
.part dt { display: inline; margin-right: 0.6rem; font-size: 0.875rem; }
.part dd { display: inline; }
dt { color: var(--quiet); overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.35rem; }
  th, td { padding: 0.4rem 0.6rem; }
  tbody th { min-width: 7rem; max-width: 12rem; }
  .field { display: block; }
}
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A4 landscape; margin: 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000000; --quiet: #444444; --paper: #ffffff; --band: #ffffff; --rule: #bbbbbb; --strong: #000000; --link: #000000;
  }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { margin-top: 1.6rem; font-size: 12pt; }
  h1, h2, dt { break-after: avoid; }
  nav { display: none; }
  .wide { page: wide; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: 0.25rem 0.45rem; }
  td, tbody th, .long { min-width: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  .note { font-size: 8pt; break-inside: avoid; }
}
`;
