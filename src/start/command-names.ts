/** Every word that calls a command: what the file that starts hamkor knows of commands before it loads any. */
export const commandNames = [
  "check",
  "validate",
  "fmt",
  "explain",
  "checks",
  "fields",
  "measures",
  "list",
  "show",
  "find",
  "count",
  "report",
  "annual",
  "schema",
  "cache",
] as const;
