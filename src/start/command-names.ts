/** Every word that calls a command, aliases too: all that is known of commands before the program is loaded. */
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
  "init",
  "new",
  "set",
  "rename",
  "merge",
  "remove",
  "edit",
  "save",
  "undo",
  "schema",
  "cache",
] as const;

export type CommandName = (typeof commandNames)[number];
