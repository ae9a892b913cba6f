/** The layers of docs/architecture.md: each may import itself, what stands in its row, and packages. */
const layers = {
  values: [],
  files: ["values"],
  findings: ["values"],
  fixes: ["values", "findings"],
  documents: ["values"],
  sheets: ["values"],
  kinds: ["values"],
  reading: ["values", "kinds"],
  registry: ["values", "files", "findings", "documents", "kinds", "reading"],
  formatting: ["values", "files", "documents", "kinds", "registry"],
  changes: ["values", "files", "documents", "kinds", "reading", "registry", "formatting", "queries", "measures"],
  importing: ["values", "documents", "kinds", "reading", "registry", "formatting", "changes", "queries", "sheets"],
  derived: ["values", "kinds", "registry"],
  queries: ["values", "kinds", "reading", "registry", "derived"],
  measures: ["values", "kinds", "registry", "derived", "queries"],
  checks: ["values", "findings", "documents", "kinds", "reading", "registry", "derived", "queries", "measures"],
  cache: ["values", "files", "kinds", "registry", "checks", "search"],
  locales: ["values", "kinds", "tables"],
  tables: ["values"],
  search: ["values", "kinds", "registry", "locales"],
  disclosure: ["values", "tables"],
  reports: ["values", "kinds", "registry", "derived", "queries", "measures", "search", "tables", "locales", "disclosure"],
  schemas: ["values", "files", "kinds", "registry", "tables"],
  start: ["files"],
  renderers: ["values", "findings", "tables", "locales"],
};

const onlyItsRow = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${["itself", ...allowed].join("-")}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...onlyItsRow,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only-files-cache-and-main-touch-the-machine",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(files/|cache/|start/|cli/main\\.ts)" },
      to: { path: "^(node:)?(fs|fs/promises|child_process|os|process)$" },
    },
    {
      name: "only-renderers-and-cli-colour",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(renderers|cli)/" },
      to: { path: "node_modules/(chalk|cli-table3|fast-string-width|markdown-table|csv-stringify)" },
    },
    {
      name: "only-kinds-know-zod",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(kinds|registry)/" },
      to: { path: "node_modules/zod" },
    },
    {
      name: "only-documents-edits-and-yaml-output-know-yaml",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(documents/|changes/edit/|renderers/data/yaml\\.ts)" },
      to: { path: "node_modules/yaml/" },
    },
    {
      name: "only-search-knows-minisearch",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/search/" },
      to: { path: "node_modules/minisearch" },
    },
    {
      name: "only-the-command-line-knows-commander",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "node_modules/commander" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
