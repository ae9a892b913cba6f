import type { CommandEntry } from "../define-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    alias: "validate",
    summary: "find every fault in the registry",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "fmt",
    summary: "canonical order and layout of the files; comments stay",
    load: async () => (await import("./fmt.ts")).fmtCommand,
  },
  {
    name: "explain",
    summary: "what a check finds, why, and how to mend it",
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  { name: "checks", summary: "the list of checks", load: async () => (await import("./checks.ts")).checksCommand },
  {
    name: "fields",
    summary: "the fields of a kind, their types and meaning",
    load: async () => (await import("./fields.ts")).fieldsCommand,
  },
  {
    name: "measures",
    summary: "what can be counted, and how each count is defined",
    load: async () => (await import("./measures.ts")).measuresCommand,
  },
  { name: "list", summary: "list records of a kind", load: async () => (await import("./list.ts")).listCommand },
  {
    name: "show",
    summary: "one record, what it refers to and what refers to it",
    load: async () => (await import("./show.ts")).showCommand,
  },
  {
    name: "find",
    summary: "full text over every field, in any script and in spite of typing errors",
    load: async () => (await import("./find.ts")).findCommand,
  },
  {
    name: "count",
    summary: "count records or people, grouped",
    load: async () => (await import("./count.ts")).countCommand,
  },
  {
    name: "report",
    summary: "a table of the annual report",
    load: async () => (await import("./report.ts")).reportCommand,
  },
  {
    name: "annual",
    summary: "the annual report as a finished document",
    load: async () => (await import("./annual.ts")).annualCommand,
  },
  {
    name: "schema",
    summary: "JSON Schema for editors",
    load: async () => (await import("./schema.ts")).schemaCommand,
  },
  {
    name: "cache",
    summary: "what is kept of registries so that they open faster",
    load: async () => (await import("./cache.ts")).cacheCommand,
  },
];
