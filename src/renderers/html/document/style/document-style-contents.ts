/**
 * The contents: before the report on a narrow page, beside it where there is room, with the section that is being read
 * marked.
 */
export const contentsStyle = `
nav { padding: 1.75rem 0; border-bottom: 1px solid var(--rule); }
nav .heading { margin: 0 0 0.6rem; color: var(--quiet); font-size: 0.875rem; font-weight: 600; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 3 14rem; column-gap: 2rem; }
nav li { padding: 0.2rem 0; break-inside: avoid; line-height: 1.4; }
nav li:not(.inner) { font-weight: 600; }
nav .inner { padding-left: 1rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.page-number { display: none; }
.back { margin: 1.5rem 0 0; font-size: 0.875rem; }
@media screen and (min-width: 80rem) {
  body { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); column-gap: 2rem; align-items: start; max-width: 95.5rem; padding: 3.5rem 1rem 5rem; }
  body > * { grid-column: 2; min-width: 0; }
  nav {
    grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
    padding: 1.5rem 0.5rem 2rem 0; border-bottom: 0; font-size: 0.8125rem;
  }
  nav ol { columns: auto; }
  nav li { padding: 0; }
  nav li:not(.inner) { margin-top: 0.5rem; }
  nav .inner { padding-left: 0; }
  nav a { display: block; padding: 0.2rem 0.5rem 0.2rem 0.7rem; border-left: 3px solid var(--rule); color: var(--ink); }
  nav .inner a { padding-left: 1.5rem; color: var(--quiet); }
  nav a[aria-current] { border-left-color: var(--accent); background: var(--tint); color: var(--accent); }
  .back { display: none; }
}
`;
