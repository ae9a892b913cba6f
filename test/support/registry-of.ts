import { runChecks } from "../../src/checks/run-checks.ts";
import type { Source } from "../../src/files/source.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { Language } from "../../src/values/codes/languages.ts";
import { sentenceIn } from "../../src/values/texts/sentence.ts";
import { inEnglish } from "./in-english.ts";

/** The files of a registry by path, relative to its root; without a registry.yaml there is one that says the least. */
export type Files = Readonly<Record<string, string>>;

/** A registry from texts in memory: `registryOf({ "partners/tum.yaml": "name: …\ntype: university" })`. */
export const registryOf = (files: Files): Registry => openRegistry(sourceOf(files));

/** A finding with what it says in one language. */
export type Told = Omit<Finding, "message" | "help"> & { readonly message: string; readonly help?: string | undefined };

/** Every finding in such a registry, in the order of files, lines and columns. */
export const findingsIn = (files: Files, today = "2026-11-21"): readonly Finding[] =>
  runChecks(registryOf(files), today, { only: [], skip: [] });

/** The same in the words of one language. */
export const findingsOf = (files: Files, today?: string, language: Language = "en"): Told[] =>
  findingsIn(files, today).map((finding) => ({
    ...finding,
    message: sentenceIn(finding.message, language),
    help: finding.help === undefined ? undefined : sentenceIn(finding.help, language),
  }));

/** One finding as a line: `file:line:column severity message [check]`. */
export const asLine = ({ file, line, column, severity, message, check }: Finding | Told): string =>
  `${file}:${line}:${column} ${severity} ${typeof message === "string" ? message : message.en} [${check}]`;

export function sourceOf(files: Files): Source {
  const texts = new Map(Object.entries({ "registry.yaml": "title: Test\n", ...files }));
  const paths = [...texts.keys()].sort();
  return {
    root: "/registry",
    list: () => paths.map((path) => ({ path })),
    has: (path) => texts.has(path),
    read: (path) => texts.get(path) ?? { fault: inEnglish("is not there"), help: inEnglish("write it") },
  };
}
