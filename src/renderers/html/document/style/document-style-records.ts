/**
 * The style of what the page's script adds: sortable column headings, clickable numbers, and the dialog with their
 * records.
 */
export const recordsStyle = `
thead button { position: relative; padding: 0; border: 0; background: none; text-align: inherit; font-weight: inherit; cursor: pointer; }
/* What can be sorted, and what opens records, shows it only where it is pointed at. */
thead button::after { content: "\\2195"; position: absolute; right: -0.8em; bottom: 0; color: var(--strong); font-weight: 400; opacity: 0; }
.number button::after { right: auto; left: -0.8em; }
th:last-child:not(.number) button::after { right: -0.45em; }
thead button:hover::after, thead button:focus-visible::after, [aria-sort] button::after { opacity: 1; }
[aria-sort] button::after { color: var(--accent); font-weight: 700; }
[aria-sort="ascending"] button::after { content: "\\2191"; }
[aria-sort="descending"] button::after { content: "\\2193"; }
thead button:hover { color: var(--accent); }
[data-t] button {
  margin: -0.2rem -0.35rem; padding: 0.2rem 0.35rem; border: 0; border-radius: 4px; background: none;
  font-weight: inherit; font-size: inherit; letter-spacing: inherit; line-height: inherit; text-align: inherit; cursor: pointer;
  font-variant-numeric: inherit;
}
[data-t] > [role="button"] { cursor: pointer; border-radius: 4px; }
[data-t] :is(button, [role="button"]):hover, [data-t] :is(button, [role="button"]):focus-visible {
  background: var(--tint); color: var(--accent); text-decoration: underline dotted var(--strong) 1px; text-underline-offset: 0.25em;
}
.value button { text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
dialog {
  width: min(66rem, calc(100vw - 2rem)); max-height: min(44rem, calc(100vh - 2rem)); padding: 0; border: 1px solid var(--rule);
  border-radius: 12px; background: var(--paper); color: var(--ink); overscroll-behavior: contain;
  box-shadow: 0 1rem 3rem var(--shade); overflow: hidden;
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: var(--shade); }
dialog .bar { display: flex; justify-content: space-between; align-items: start; gap: 1rem; padding: 1.25rem 1.5rem 0; }
dialog h2 { font-size: 1.25rem; }
dialog .close { flex: none; padding: 0.35rem 0.9rem; border: 1px solid var(--strong); border-radius: 6px; background: none; font-size: 0.9375rem; cursor: pointer; }
dialog .close:hover { background: var(--tint); color: var(--accent); }
dialog .scroll { overflow: auto; padding: 0 1.5rem 1.25rem; }
dialog .which { margin: 0.25rem 0 0; padding: 0 1.5rem; max-width: none; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
dialog .of { margin: 0 0 0.9rem; padding: 0 1.5rem; max-width: none; color: var(--quiet); font-size: 0.875rem; }
dialog table { width: 100%; font-size: 0.875rem; }
dialog small { display: block; color: var(--quiet); font-size: 0.75rem; font-weight: 400; line-height: 1.4; overflow-wrap: anywhere; }
dialog .inexact { color: var(--warn); font-weight: 600; }
dialog .doubt { color: var(--warn); white-space: nowrap; }
dialog table:not(.counted) .number, dialog table:not(.counted) tfoot, dialog .one-kind .kind { display: none; }
dialog thead th { position: sticky; top: 0; background: var(--paper); border-bottom: 0; box-shadow: inset 0 -2px var(--strong); }
dialog tbody th { min-width: 10rem; max-width: none; overflow-wrap: anywhere; }
dialog td { min-width: 0; }
dialog .country { min-width: 6rem; }
dialog .when { white-space: nowrap; }
dialog .source { min-width: 14rem; max-width: none; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  dialog { width: calc(100vw - 1rem); max-height: calc(100vh - 1rem); }
  dialog .bar { padding: 1rem 1rem 0; }
  dialog .which, dialog .of { padding: 0 1rem; }
  dialog .scroll { padding: 0 1rem 1rem; }
  /* A record is a block of lines, each with its heading. */
  dialog table, dialog tbody, dialog tfoot, dialog tr, dialog th, dialog td { display: block; }
  dialog thead { display: none; }
  dialog tbody tr { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
  dialog tbody tr > *, dialog tfoot tr > * { min-width: 0; padding: 0.1rem 0; border: 0; text-align: left; white-space: normal; }
  dialog tbody tr:hover > * { background: none; }
  dialog td[data-head]::before { content: attr(data-head) ": "; color: var(--quiet); }
  dialog td.country:empty, dialog tfoot td:empty { display: none; }
  dialog td small { display: inline; margin-left: 0.4rem; }
  dialog td.source small { display: block; margin-left: 0; }
  dialog tfoot tr { display: flex; gap: 0.6rem; padding: 0.6rem 0; }
}
`;
