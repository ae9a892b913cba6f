import { columnStyle } from "../../html-style.ts";

/** Tables: as wide as they need within the page; what does not fit scrolls in its box, whose edge shows that there is more. */
export const tableStyle = `
.edge { position: relative; }
.edge::before, .edge::after {
  content: ""; position: absolute; z-index: 3; top: 0; bottom: 0; width: 1.25rem; pointer-events: none; opacity: 0; transition: opacity 0.15s;
}
.edge::before { left: 0; background: linear-gradient(to right, var(--edge), transparent); }
.edge::after { right: 0; background: linear-gradient(to left, var(--edge), transparent); }
.more-left::before, .more-right::after { opacity: 1; }
/* Without a script, a shadow that the content covers where it ends. */
.scroll {
  overflow-x: auto; background-color: var(--paper);
  background-image: linear-gradient(to left, var(--paper) 40%, transparent), linear-gradient(to left, var(--edge), transparent);
  background-position: right, right; background-repeat: no-repeat; background-size: 3rem 100%, 1.25rem 100%; background-attachment: local, scroll;
}
.fits { overflow: visible; background: none; }
table { min-width: min(100%, 34rem); border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
caption { padding: 0 0 0.6rem; }
caption > span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, calc(100vw - 4rem)); overflow-wrap: anywhere; }
th, td { padding: 0.45rem 0.5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-weight: 500; }
td { min-width: 3.5rem; max-width: 30rem; overflow-wrap: break-word; }
tbody th { min-width: 8rem; max-width: 24rem; overflow-wrap: break-word; }
.scroll th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); }
thead th { border-bottom: 0; background: var(--paper); box-shadow: inset 0 -2px var(--strong); font-weight: 600; vertical-align: bottom; line-height: 1.3; }
.fits thead th, .long-table thead th { position: sticky; top: 0; z-index: 2; }
.fits thead th:first-child, .long-table thead th:first-child { z-index: 3; }
/* A long table that does not fit keeps its head in sight within its own box. */
.long-table.scroll:not(.fits) { max-height: min(85vh, 48rem); overflow: auto; }
tfoot th, tfoot td { border-top: 2px solid var(--strong); border-bottom: 0; font-weight: 650; }
${columnStyle}
.long { min-width: 13rem; }
/* A table of many columns fits in the window before it scrolls. */
@media screen {
  .tight table { font-size: 0.875rem; }
  .tightest table { font-size: 0.8125rem; }
  .tight :is(th, td), .tightest :is(th, td) { padding: 0.4rem 0.35rem; }
  .tightest :is(th, td) { padding: 0.4rem 0.3rem; }
  .tightest :is(td, tbody th) { min-width: 0; }
  .tightest .long { min-width: 8rem; }
  .tightest thead th { font-size: 0.75rem; }
}
.scroll tfoot .sum, .scroll thead .sum { background: var(--band); }
tbody tr:hover > *, .scroll tbody tr:hover > th:first-child { background: var(--band); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin: 0.4rem 0 0; font-size: 0.8125rem; color: var(--quiet); }
header .tools { margin-top: 1.5rem; }
.tool { padding: 0.2rem 0.7rem; border: 1px solid var(--rule); border-radius: 6px; background: none; color: var(--quiet); cursor: pointer; }
.table .tool { margin-left: -0.4rem; padding: 0.2rem 0.4rem; border-color: transparent; text-decoration: underline; text-underline-offset: 0.18em; }
.tool:hover, .tool:focus-visible { border-color: var(--strong); background: var(--tint); color: var(--accent); }
input[type="search"] {
  width: min(22rem, 100%); padding: 0.35rem 0.7rem; border: 1px solid var(--strong); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; font-size: 0.875rem;
}
`;
