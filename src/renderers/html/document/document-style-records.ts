/**
 * The style of what the page's script adds: sortable column headings, clickable numbers, and the dialog with their
 * records.
 */
export const recordsStyle = `
thead button { padding: 0; border: 0; background: none; text-align: inherit; font-weight: inherit; cursor: pointer; }
thead button::after { content: "\\2195"; margin-left: 0.3em; color: var(--strong); font-weight: 400; }
.number button::after { margin-left: 0.2em; }
[aria-sort] button::after { color: var(--accent); font-weight: 700; }
[aria-sort="ascending"] button::after { content: "\\2191"; }
[aria-sort="descending"] button::after { content: "\\2193"; }
thead button:hover { color: var(--accent); }
[data-t] button {
  margin: -0.2rem -0.35rem; padding: 0.2rem 0.35rem; border: 0; border-radius: 4px; background: none;
  font-weight: inherit; font-size: inherit; letter-spacing: inherit; line-height: inherit; text-align: inherit; cursor: pointer;
  text-decoration: underline dotted var(--strong) 1px; text-underline-offset: 0.25em; font-variant-numeric: inherit;
}
[data-t] button:hover { background: var(--tint); color: var(--accent); }
.value button { text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
dialog {
  width: min(56rem, calc(100vw - 2rem)); max-height: min(44rem, calc(100vh - 2rem)); padding: 0; border: 1px solid var(--rule);
  border-radius: 12px; background: var(--paper); color: var(--ink); overscroll-behavior: contain;
  box-shadow: 0 1rem 3rem var(--shade); overflow: hidden;
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: var(--shade); }
dialog .bar { display: flex; justify-content: space-between; align-items: start; gap: 1rem; padding: 1.25rem 1.5rem 0; }
dialog h2 { font-size: 1.25rem; }
dialog .close { flex: none; padding: 0.35rem 0.9rem; border: 1px solid var(--strong); border-radius: 6px; background: none; font-size: 0.9375rem; cursor: pointer; }
dialog .close:hover { background: var(--tint); color: var(--accent); }
dialog .which { margin: 0.25rem 0 0.9rem; padding: 0 1.5rem; max-width: none; color: var(--quiet); font-variant-numeric: tabular-nums; }
dialog .scroll { overflow: auto; padding: 0 1.5rem 1.25rem; }
dialog table { width: 100%; font-size: 0.875rem; }
dialog thead th { position: sticky; top: 0; background: var(--paper); border-bottom: 0; box-shadow: inset 0 -2px var(--strong); }
dialog tbody th { min-width: 12rem; max-width: none; overflow-wrap: anywhere; }
dialog td { min-width: 7rem; }
dialog td:nth-child(3) { white-space: nowrap; }
dialog td:last-child { min-width: 13rem; color: var(--quiet); overflow-wrap: anywhere; }
`;
