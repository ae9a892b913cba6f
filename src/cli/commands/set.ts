import { Command } from "commander";
import { changeRecord, faulty } from "../../changes/change-record.ts";
import { type AssignOptions, assign, refuseUnknownFields } from "../../changes/fields/assign.ts";
import { type Assignment, parseAssignments } from "../../changes/fields/parse-assignment.ts";
import { unquotedValue } from "../../changes/fields/parse-errors.ts";
import type { RecordChange } from "../../changes/record-change.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { recordsWhere } from "../changing/records-where.ts";
import { type SaidInSet, saidInSet } from "../changing/said-in-set.ts";
import { incomplete, kindAlone, noKindWithQuery } from "../changing/set-errors.ts";
import { settledAssignments } from "../changing/settled-assignments.ts";
import { knownWord, listOption, type Session } from "../define-command.ts";
import { setExamples, setHelp } from "../help/commands/set-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";
import { recordNamed } from "./show.ts";

type SetOptions = ChangeOptions & { readonly clear?: readonly string[]; readonly where?: readonly string[] };

export const setCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(setHelp, language);
  const command = new Command("set")
    .description(help.description)
    .argument("<words...>", help.words)
    .option("--where <query...>", help.where)
    .addOption(listOption("--clear <fields>", help.clear));
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, setExamples))
    .action(async (words: string[], options: SetOptions) => setExitCode(await set(app(), words, options)));
};

async function set(app: App, words: readonly string[], options: SetOptions): Promise<number> {
  const { clear = [], where } = options;
  const said = saidInSet(words, where, clear.length > 0);
  const typed = parseAssignments(said.assignments, clear);
  if (said.names.length === 0 || typed.length === 0) throw incomplete(said.names);
  const registry = where ? await app.open() : await app.openForChange();
  const title = titleOf(said, clear);
  if (!said.query) {
    const records = recordsNamed(said, words, registry);
    const assignments = await settledAssignments(app, registry, records, typed, options);
    return makeChange(app, registry, changesOf(records, assignments, registry), { ...options, title });
  }
  const [word = "", ...others] = said.names;
  if (others.length > 0 || word.includes("/")) throw noKindWithQuery(said.names);
  const kind = knownWord(word, kindNames, "kind");
  refuseUnknownFields(
    typed.filter(({ how }) => how !== "clear"),
    kinds[kind],
  );
  const records = recordsWhere(app, registry, kind, said.query);
  const assignments = await settledAssignments(app, registry, records, typed, options);
  const changes = changesOf(records, assignments, registry, { ofSome: true });
  if (changes.length === 0) refuseUnknownFields(assignments, kinds[kind]);
  if (records.length > 0) return makeChange(app, registry, changes, { ...options, title });
  app.io.stdout(`${app.said(noneSelected)}\n`);
  return exitCodes.done;
}

const noneSelected: Sentence = {
  en: "No record is selected: nothing was changed.",
  ru: "Под запрос не подходит ни одна запись: ничего не изменено.",
  tg: "Ба дархост ягон сабт мувофиқ нест: чизе тағйир наёфт.",
  uz: "Soʻrovga mos yozuv yoʻq: hech narsa oʻzgarmadi.",
};

function recordsNamed(said: SaidInSet, words: readonly string[], registry: Registry): readonly AnyRecord[] {
  const kind = said.names.find((name) => kindNames.some((known) => known === name));
  if (kind !== undefined) throw kindAlone(kind, said.assignments);
  return [...new Set(said.names.map((name) => recordAmong(words, name, registry)))];
}

/** The record of a name; a word that no id can be, behind a value, is most likely the rest of that value. */
function recordAmong(words: readonly string[], name: string, registry: Registry): AnyRecord {
  try {
    return readableRecord(name, registry);
  } catch (error) {
    const help = /^[a-z\d/.-]+$/i.test(name) ? undefined : unquotedValue(words, words.indexOf(name));
    throw error instanceof UsageError && help ? new UsageError(error.sentence, help) : error;
  }
}

/** The record of a name, whose file can be read. */
export function readableRecord(name: string, registry: Registry): AnyRecord {
  const named = recordNamed(name, registry);
  if ("record" in named) return named.record;
  throw faulty(named.unread);
}

/** The changes of those records that do not say it already. */
const changesOf = (
  records: readonly AnyRecord[],
  assignments: readonly Assignment[],
  registry: Registry,
  options?: AssignOptions,
): RecordChange[] =>
  records.flatMap((record) => {
    const kind = kinds[record.kind];
    const change = (): RecordChange | undefined =>
      changeRecord(record, registry, (written) => assign(written, assignments, kind, registry, options));
    return (records.length > 1 ? naming(record, change) : change()) ?? [];
  });

/** Of several records it is said with which one something is wrong. */
function naming<T>(record: AnyRecord, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { sentence, help } = error;
    throw new UsageError(
      sentenceOf((language) => `${nameOf(record)}: ${sentence[language]}`),
      help,
    );
  }
}

function titleOf({ names, query, assignments }: SaidInSet, clear: readonly string[]): string {
  const where = query ? ["--where", ...query, "--"] : [];
  return ["set", ...names, ...where, ...assignments, ...clear.map((field) => `--clear ${field}`)].join(" ");
}
