import type { CommandEntry } from "../define-command.ts";
import { commandSummaries } from "../help/command-summaries.ts";

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    alias: "validate",
    summary: commandSummaries.check,
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "fmt",
    summary: commandSummaries.fmt,
    load: async () => (await import("./fmt.ts")).fmtCommand,
  },
  {
    name: "explain",
    summary: commandSummaries.explain,
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  { name: "checks", summary: commandSummaries.checks, load: async () => (await import("./checks.ts")).checksCommand },
  {
    name: "fields",
    summary: commandSummaries.fields,
    load: async () => (await import("./fields.ts")).fieldsCommand,
  },
  {
    name: "measures",
    summary: commandSummaries.measures,
    load: async () => (await import("./measures.ts")).measuresCommand,
  },
  { name: "list", summary: commandSummaries.list, load: async () => (await import("./list.ts")).listCommand },
  {
    name: "show",
    summary: commandSummaries.show,
    load: async () => (await import("./show.ts")).showCommand,
  },
  {
    name: "find",
    summary: commandSummaries.find,
    load: async () => (await import("./find.ts")).findCommand,
  },
  {
    name: "count",
    summary: commandSummaries.count,
    load: async () => (await import("./count.ts")).countCommand,
  },
  {
    name: "report",
    summary: commandSummaries.report,
    load: async () => (await import("./report.ts")).reportCommand,
  },
  {
    name: "annual",
    summary: commandSummaries.annual,
    load: async () => (await import("./annual.ts")).annualCommand,
  },
  { name: "init", summary: commandSummaries.init, load: async () => (await import("./init.ts")).initCommand },
  { name: "new", summary: commandSummaries.new, load: async () => (await import("./new.ts")).newCommand },
  { name: "set", summary: commandSummaries.set, load: async () => (await import("./set.ts")).setCommand },
  { name: "rename", summary: commandSummaries.rename, load: async () => (await import("./rename.ts")).renameCommand },
  { name: "merge", summary: commandSummaries.merge, load: async () => (await import("./merge.ts")).mergeCommand },
  { name: "remove", summary: commandSummaries.remove, load: async () => (await import("./remove.ts")).removeCommand },
  { name: "edit", summary: commandSummaries.edit, load: async () => (await import("./edit.ts")).editCommand },
  { name: "import", summary: commandSummaries.import, load: async () => (await import("./import.ts")).importCommand },
  { name: "save", summary: commandSummaries.save, load: async () => (await import("./save.ts")).saveCommand },
  { name: "undo", summary: commandSummaries.undo, load: async () => (await import("./undo.ts")).undoCommand },
  {
    name: "schema",
    summary: commandSummaries.schema,
    load: async () => (await import("./schema.ts")).schemaCommand,
  },
  {
    name: "cache",
    summary: commandSummaries.cache,
    load: async () => (await import("./cache.ts")).cacheCommand,
  },
];
